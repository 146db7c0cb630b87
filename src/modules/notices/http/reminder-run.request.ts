import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { AreaField } from '../../../platform/http/form-fields';
import { CODE } from '../../../platform/http/code-pattern';

const OFFICE = { message: 'Mã cơ quan có từ 1 đến 100 ký tự in được' };
const IDS = { message: 'noticeIds là danh sách từ 0 đến 1000 số nguyên từ 1' };
const LIMIT = { message: 'limit là số nguyên từ 1 đến 200' };
const CURSOR = { message: 'cursor là giá trị nextCursor của trang trước' };

/** Which page of the letters that wait. */
export class ReminderReviewQuery {
  @ApiPropertyOptional({ description: 'Code of an office; those below it count with it. Absent: all', example: 'LG' })
  @IsOptional()
  @Matches(CODE, OFFICE)
  authority?: string;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before' })
  @IsOptional()
  @Type(() => Number)
  @IsInt(CURSOR)
  @Min(1, CURSOR)
  cursor?: number;

  @ApiPropertyOptional({ description: 'Rows of a page', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt(LIMIT)
  @Min(1, LIMIT)
  @Max(200, LIMIT)
  limit?: number;
}

/** Which letters of the current month: with nothing named, all that wait. */
export class ReminderSelectionRequest {
  @ApiPropertyOptional({ description: 'Only those of an office and of those below it', example: '31' })
  @IsOptional()
  @Matches(CODE, OFFICE)
  authority?: string;

  @ApiPropertyOptional({ description: 'Only these letters', type: [Number] })
  @IsOptional()
  @IsArray(IDS)
  @ArrayMaxSize(1000, IDS)
  @IsInt({ ...IDS, each: true })
  @Min(1, { ...IDS, each: true })
  noticeIds?: number[];
}

/** Why a letter is taken out. */
export class ReminderVoidRequest {
  @AreaField({ vi: 'Lý do', en: 'Reason' }, { most: 500 })
  reason!: string;
}

/** Which letter. */
export class ReminderPath {
  @ApiProperty({ description: 'Number of the letter in this system', minimum: 1 })
  @Type(() => Number)
  @IsInt({ message: 'Số là số nguyên từ 1' })
  @Min(1, { message: 'Số là số nguyên từ 1' })
  @Max(2_147_483_647, { message: 'Số là số nguyên từ 1' })
  id!: number;
}
