import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { CODE } from '../../../platform/http/code-pattern';

const LARGEST_ID = 2_147_483_647;

/** Which case or paper. */
export class PaperPath {
  @ApiProperty({ description: 'Its number in this system', minimum: 1 })
  @Type(() => Number)
  @IsInt({ message: 'Số là số nguyên từ 1' })
  @Min(1, { message: 'Số là số nguyên từ 1' })
  @Max(LARGEST_ID, { message: 'Số là số nguyên từ 1' })
  id!: number;
}

/** Which unserved papers. */
export class UnservedPapersQuery {
  @ApiPropertyOptional({ description: 'Code of an office; those below it count with it. Absent: all', example: 'LG' })
  @IsOptional()
  @Matches(CODE, { message: 'Mã cơ quan có từ 1 đến 100 ký tự in được' })
  authority?: string;

  @ApiPropertyOptional({ description: '`nextCursor` of the page before; absent: the oldest' })
  @IsOptional()
  @Matches(/^\d{4}-\d{2}-\d{2}_\d{1,10}_\d{1,10}$/, { message: 'cursor là giá trị nextCursor của trang trước' })
  cursor?: string;

  @ApiPropertyOptional({ description: 'Rows of a page', minimum: 1, maximum: 200, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'limit là số nguyên từ 1 đến 200' })
  @Min(1, { message: 'limit là số nguyên từ 1 đến 200' })
  @Max(200, { message: 'limit là số nguyên từ 1 đến 200' })
  limit?: number;
}
