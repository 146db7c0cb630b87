import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, MaxLength, Min } from 'class-validator';
import { NOTICE_STATES, type NoticeState } from '../domain/listed-notice';
import type { Period } from '../../../kernel/period';
import { says } from '../../../platform/pages/checked-query';
import { sentence } from '../../../platform/pages/form-sentences';
import { IsPeriodText } from '../../../platform/pages/is-civil-date-text';
import { LARGEST_ID } from '../../../platform/pages/number-path.request';
import { CODE } from '../../../platform/http/code-pattern';
import { LimitField, PageField } from '../../../platform/pages/list-fields';
import { AUTHORITY_WORDS } from '../../authorities/authorities.api';
import { NOTICE_WORDS } from '../words';

/** Which notices are asked for. */
export class NoticeListRequest {
  @ApiPropertyOptional({ description: 'The month, YYYY-MM; absent: all', example: '2026-11' })
  @IsOptional()
  @IsPeriodText(sentence('period'))
  period?: Period;

  @ApiPropertyOptional({ description: 'Code of an office, with the offices below it', example: 'LG' })
  @IsOptional()
  @Matches(CODE, says(AUTHORITY_WORDS.unknown))
  authority?: string;

  @ApiPropertyOptional({ description: 'Only notices in this state', enum: NOTICE_STATES })
  @IsOptional()
  @IsIn(NOTICE_STATES, says(NOTICE_WORDS.list.noState))
  state?: NoticeState;

  @ApiPropertyOptional({ description: 'Words that the employer’s code, tax code, name and address together must have' })
  @IsOptional()
  @MaxLength(100, sentence('search'))
  q?: string;
}

/** One page of notices for a program. */
export class NoticeListApiRequest extends NoticeListRequest {
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

/** One page of notices for a person. */
export class NoticeListPageRequest extends NoticeListRequest {
  @PageField()
  page?: number;
}
