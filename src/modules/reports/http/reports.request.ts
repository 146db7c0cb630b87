import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { says } from '../../../platform/pages/checked-query';
import type { Period } from '../../../kernel/period';
import { LimitField } from '../../../platform/pages/list-fields';
import { sentence } from '../../../platform/pages/form-sentences';
import { IsPeriodText } from '../../../platform/pages/is-civil-date-text';
import { LARGEST_ID, NumberPath } from '../../../platform/pages/number-path.request';
import { AUTHORITY_WORDS } from '../../authorities/authorities.api';
import { CODE } from '../../../platform/http/code-pattern';

/** Which reports are asked for. */
export class ReportListRequest {
  @ApiPropertyOptional({ description: 'The month reported on, YYYY-MM; absent: all', example: '2026-10' })
  @IsOptional()
  @IsPeriodText(sentence('period'))
  period?: Period;

  @ApiPropertyOptional({ description: 'Code of the reporting office', example: 'LG' })
  @IsOptional()
  @Matches(CODE, says(AUTHORITY_WORDS.unknown))
  authority?: string;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before; absent: the newest' })
  @IsOptional()
  @Type(() => Number)
  @IsInt(sentence('cursor'))
  @Min(1, sentence('cursor'))
  @Max(LARGEST_ID, sentence('cursor'))
  cursor?: number;

  @LimitField()
  limit?: number;
}

/** Which file of a report. */
export class ReportFilePath extends NumberPath {
  @ApiProperty({ description: 'pdf, xlsx or json', example: 'pdf' })
  @Matches(/^[a-z0-9]{1,10}$/, sentence('kind'))
  format!: string;
}
