import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { CODE } from '../../../platform/http/code-pattern';
import { says } from '../../../platform/pages/checked-query';
import { DayRequest } from '../../../platform/pages/day.request';
import { sentence } from '../../../platform/pages/form-sentences';
import { IsPeriodText } from '../../../platform/pages/is-civil-date-text';
import { AUTHORITY_WORDS } from '../../authorities/authorities.api';
import { EMPLOYER_WORDS } from '../../employers/employers.api';

/** Whose checks, and the results of which month. */
export class ChecksRequest {
  @ApiPropertyOptional({ description: 'Code of the office, those below it included; absent: all' })
  @IsOptional()
  @Matches(CODE, says(AUTHORITY_WORDS.unknown))
  authority?: string;

  @ApiPropertyOptional({ description: 'The month of the results, YYYY-MM; absent: this month', example: '2026-11' })
  @IsOptional()
  @IsPeriodText(sentence('period'))
  month?: string;
}

/** Which employers to look at are asked for. */
export class CandidatesRequest extends DayRequest {
  @ApiPropertyOptional({ description: 'Code of the office, those below it included; absent: all' })
  @IsOptional()
  @Matches(CODE, says(AUTHORITY_WORDS.unknown))
  authority?: string;

  @ApiPropertyOptional({ description: 'How many at most', minimum: 1, maximum: 500, default: 100 })
  @IsOptional()
  @Type(() => Number)
  @IsInt(sentence('number'))
  @Min(1, sentence('number'))
  @Max(500, sentence('number'))
  limit?: number;
}

/** Whose forms are ranked. */
export class CheckFormsPath {
  @Matches(CODE, says(EMPLOYER_WORDS.noCode))
  code!: string;
}
