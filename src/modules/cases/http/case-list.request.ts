import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { MEASURES, type Measure } from '../../../law/enforcement/measure';
import {
  CASE_SORTS,
  CASE_STATES,
  DUE_CHOICES,
  type CaseSort,
  type CaseStateCode,
  type DueChoice,
} from '../domain/listed-case';
import { sentence } from '../../../platform/pages/form-sentences';
import { AUTHORITY_WORDS } from '../../authorities/authorities.api';
import { says } from '../../../platform/pages/checked-query';
import { IsCivilDateText } from '../../../platform/pages/is-civil-date-text';
import { CODE } from '../../../platform/http/code-pattern';

/** Which cases are asked for, and which page of them. */
export class CaseListRequest {
  @ApiPropertyOptional({ description: 'Code of an office, with the offices below it', example: 'LG' })
  @IsOptional()
  @Matches(CODE, says(AUTHORITY_WORDS.unknown))
  authority?: string;

  @ApiPropertyOptional({ description: 'Exactly this officer' })
  @IsOptional()
  @MaxLength(200, sentence('optionalName'))
  officer?: string;

  @ApiPropertyOptional({ description: 'Only open or only closed cases', enum: CASE_STATES })
  @IsOptional()
  @IsIn(CASE_STATES, sentence('choice'))
  state?: CaseStateCode;

  @ApiPropertyOptional({ description: 'Words that the employer’s code, tax code, name and address together must have' })
  @IsOptional()
  @MaxLength(100, sentence('search'))
  q?: string;

  @ApiPropertyOptional({
    description: 'Something must have been done by this day, YYYY-MM-DD, or earlier',
    format: 'date',
  })
  @IsOptional()
  @IsCivilDateText(sentence('date'))
  dueBy?: string;

  @ApiPropertyOptional({ description: 'A measure that may be taken', enum: MEASURES })
  @IsOptional()
  @IsIn(MEASURES, sentence('choice'))
  available?: Measure;

  @ApiPropertyOptional({
    description: 'Order: the newest, the largest amount, the oldest debt, the next deadline first',
    enum: CASE_SORTS,
    default: 'newest',
  })
  @IsOptional()
  @IsIn(CASE_SORTS, sentence('choice'))
  sort?: CaseSort;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before; absent: the first' })
  @IsOptional()
  @Matches(/^[\w-]{1,200}$/, sentence('cursor'))
  cursor?: string;

  @ApiPropertyOptional({ description: 'Rows of a page', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt(sentence('limit'))
  @Min(1, sentence('limit'))
  @Max(200, sentence('limit'))
  limit?: number;
}

/** Cases for a person: open ones, those to be acted on first, unless told. */
export class CaseListPageRequest {
  @IsOptional()
  @Matches(CODE, says(AUTHORITY_WORDS.unknown))
  authority?: string;

  @IsOptional()
  @MaxLength(200, sentence('optionalName'))
  officer?: string;

  @IsOptional()
  @IsIn([...CASE_STATES, 'all'], sentence('choice'))
  state?: CaseStateCode | 'all';

  @IsOptional()
  @MaxLength(100, sentence('search'))
  q?: string;

  @IsOptional()
  @IsIn(DUE_CHOICES, sentence('choice'))
  due?: DueChoice;

  @IsOptional()
  @IsIn(MEASURES, sentence('choice'))
  available?: Measure;

  @IsOptional()
  @IsIn(CASE_SORTS, sentence('choice'))
  sort?: CaseSort;

  @IsOptional()
  @Matches(/^[\w-]{1,200}$/, sentence('cursor'))
  cursor?: string;
}

/** Which cases a page lists: who looks for an employer finds its closed cases too, else the open ones are the work. */
export function stateAsked({ state, q }: Pick<CaseListPageRequest, 'state' | 'q'>): CaseStateCode | 'all' {
  return state ?? (q === undefined ? 'open' : 'all');
}
