import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsDay } from '../../../platform/http/field-rules';

const NUMBER = 'Số hồ sơ là số nguyên từ 1';

/** Whose sanctions. */
export class SanctionsPath {
  @ApiProperty({ description: 'Number of the case', minimum: 1 })
  @Type(() => Number)
  @IsInt({ message: NUMBER })
  @Min(1, { message: NUMBER })
  @Max(2_147_483_647, { message: NUMBER })
  id!: number;
}

/** As of which day. */
export class SanctionsQuery {
  @ApiPropertyOptional({ description: 'A day, YYYY-MM-DD; absent: today in Vietnam', format: 'date' })
  @IsOptional()
  @IsDay({ message: 'asOf phải là ngày có thật, dạng YYYY-MM-DD, ví dụ 2026-11-05' })
  asOf?: string;
}
