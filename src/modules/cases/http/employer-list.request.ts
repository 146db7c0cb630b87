import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, Matches, MaxLength } from 'class-validator';
import type { CivilDate } from '../../../kernel/civil-date';
import { EMPLOYER_STATUS_CODES, EMPLOYER_WORDS } from '../../employers/employers.api';
import {
  ARREARS_WORDS,
  EMPLOYER_SORTS,
  SNAPSHOT_LISTS,
  type EmployerSort,
  type SnapshotList,
} from '../../arrears/arrears.api';
import { sentence } from '../../../platform/pages/form-sentences';
import { says } from '../../../platform/pages/checked-query';
import { LimitField, PageField } from '../../../platform/pages/list-fields';
import { AUTHORITY_WORDS } from '../../authorities/authorities.api';
import { IsCivilDateText } from '../../../platform/pages/is-civil-date-text';
import { CODE } from '../../../platform/http/code-pattern';

/** Which employers are asked for. */
export class EmployerListRequest {
  @ApiPropertyOptional({
    description: 'The day, YYYY-MM-DD; absent: today in Vietnam',
    example: '2026-11-05',
    format: 'date',
  })
  @IsOptional()
  @IsCivilDateText(sentence('date'))
  asOf?: CivilDate;

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
  @Matches(CODE, says(AUTHORITY_WORDS.unknown))
  authority?: string;

  @ApiPropertyOptional({ description: 'Only employers with a debt of this legal quality', enum: ['late', 'evaded'] })
  @IsOptional()
  @IsIn(['late', 'evaded'], says(ARREARS_WORDS.noQuality))
  quality?: 'late' | 'evaded';

  @ApiPropertyOptional({ description: 'Only employers in this status on the day', enum: EMPLOYER_STATUS_CODES })
  @IsOptional()
  @IsIn(EMPLOYER_STATUS_CODES, says(EMPLOYER_WORDS.noStatus))
  status?: string;

  @ApiPropertyOptional({
    description:
      '`arrears`: employers that owe principal past its due date or charges on it (default); `all`: every employer; `not-computed`: those without figures because something is missing',
    enum: SNAPSHOT_LISTS,
  })
  @IsOptional()
  @IsIn(SNAPSHOT_LISTS, sentence('choice'))
  list?: SnapshotList;

  @ApiPropertyOptional({
    description:
      '`arrears` (default), `charges`, `workers`: largest first; `oldest`: oldest due date first; `name`: by the Vietnamese alphabet',
    enum: EMPLOYER_SORTS,
  })
  @IsOptional()
  @IsIn(EMPLOYER_SORTS, sentence('choice'))
  sort?: EmployerSort;
}

/** One page of employers for a program. */
export class EmployerListApiRequest extends EmployerListRequest {
  @ApiPropertyOptional({ description: '`nextCursor` of the page before; absent: the first page' })
  @IsOptional()
  @Matches(/^[\w-]{1,8000}$/, sentence('cursor'))
  cursor?: string;

  @LimitField()
  limit?: number;
}

/** One page of employers for a person. */
export class EmployerListPageRequest extends EmployerListRequest {
  @PageField()
  page?: number;
}
