import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, MaxLength, Max, Min } from 'class-validator';
import { EMPLOYER_STATUS_CODES } from '../../employers/employers.api';
import { EMPLOYER_SORTS, type EmployerSort } from '../../arrears/arrears.api';
import { sentence } from '../../../platform/pages/form-sentences';
import { domainSentence } from './form-sentences';
import { IsCivilDateText } from '../../../platform/pages/is-civil-date-text';
import { CODE } from '../../../platform/http/code-pattern';

const EMPLOYER_LISTS = ['arrears', 'all', 'not-computed'] as const;

/** Which employers are asked for. */
export class EmployerListRequest {
  @ApiPropertyOptional({
    description: 'The day, YYYY-MM-DD; absent: today in Vietnam',
    example: '2026-11-05',
    format: 'date',
  })
  @IsOptional()
  @IsCivilDateText(sentence('date'))
  asOf?: string;

  @ApiPropertyOptional({
    description: 'Words that code, tax code, name and address together must have; diacritics do not matter',
    example: 'dien tu',
    maxLength: 100,
  })
  @IsOptional()
  @MaxLength(100, sentence('search'))
  q?: string;

  @ApiPropertyOptional({
    description: 'Code of an office: its employers, those of the offices below it and of all merged into them',
    example: 'LG',
  })
  @IsOptional()
  @Matches(CODE, domainSentence('authority'))
  authority?: string;

  @ApiPropertyOptional({ description: 'Only employers with a debt of this legal quality', enum: ['late', 'evaded'] })
  @IsOptional()
  @IsIn(['late', 'evaded'], domainSentence('quality'))
  quality?: 'late' | 'evaded';

  @ApiPropertyOptional({ description: 'Only employers in this status on the day', enum: EMPLOYER_STATUS_CODES })
  @IsOptional()
  @IsIn(EMPLOYER_STATUS_CODES, domainSentence('status'))
  status?: string;

  @ApiPropertyOptional({
    description:
      '`arrears`: employers that owe principal past its due date or charges on it (default); `all`: every employer; `not-computed`: those without figures because something is missing',
    enum: EMPLOYER_LISTS,
  })
  @IsOptional()
  @IsIn(EMPLOYER_LISTS, domainSentence('list'))
  list?: (typeof EMPLOYER_LISTS)[number];

  @ApiPropertyOptional({
    description:
      '`arrears` (default), `charges`, `workers`: largest first; `oldest`: oldest due date first; `name`: by the Vietnamese alphabet',
    enum: EMPLOYER_SORTS,
  })
  @IsOptional()
  @IsIn(EMPLOYER_SORTS, domainSentence('sort'))
  sort?: EmployerSort;
}

/** One page of employers for a program. */
export class EmployerListApiRequest extends EmployerListRequest {
  @ApiPropertyOptional({ description: '`nextCursor` of the page before; absent: the first page' })
  @IsOptional()
  @Matches(/^[\w-]{1,8000}$/, sentence('cursor'))
  cursor?: string;

  @ApiPropertyOptional({ description: 'Rows of a page', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt(sentence('limit'))
  @Min(1, sentence('limit'))
  @Max(200, sentence('limit'))
  limit?: number;
}

/** One page of employers for a person. */
export class EmployerListPageRequest extends EmployerListRequest {
  @IsOptional()
  @Type(() => Number)
  @IsInt(sentence('page'))
  @Min(1, sentence('page'))
  @Max(1_000_000, sentence('page'))
  page?: number;
}
