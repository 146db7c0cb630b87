import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import type { CivilDate } from '../../../kernel/civil-date';
import { DayField } from '../../../platform/http/form-fields';
import { LIST_FORMATS, type ListFormat } from '../use-cases/make-list-files.use-case';
import { CODE } from '../../../platform/http/code-pattern';
import { says } from '../../../platform/pages/checked-query';
import { sentence } from '../../../platform/pages/form-sentences';
import { IsPeriodText } from '../../../platform/pages/is-civil-date-text';
import { AUTHORITY_WORDS } from '../../authorities/authorities.api';

/** The list of an office for a month. */
export class ListPath {
  @ApiProperty({ description: 'Code of the office', example: 'LG-001' })
  @Matches(CODE, says(AUTHORITY_WORDS.unknown))
  authority!: string;

  @ApiProperty({ description: 'Month of the list, YYYY-MM', example: '2026-11' })
  @IsPeriodText(sentence('period'))
  month!: string;
}

/** A file of a list. */
export class ListFilePath extends ListPath {
  @ApiProperty({ enum: LIST_FORMATS })
  @IsIn(LIST_FORMATS, { message: `Định dạng là một trong: ${LIST_FORMATS.join(', ')}` })
  format!: ListFormat;
}

/** Which version of a list. */
export class ListVersionQuery {
  @ApiPropertyOptional({ description: 'Absent: the version in force', minimum: 1 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Lần công bố là số nguyên từ 1' })
  @Min(1, { message: 'Lần công bố là số nguyên từ 1' })
  @Max(100_000, { message: 'Lần công bố là số nguyên từ 1' })
  version?: number;
}

/** An act on the whole list of a month. */
export class ListActRequest {
  @DayField({ vi: 'Ngày', en: 'Day on which it happened; absent: today' }, { optional: true })
  on?: CivilDate;
}
