import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';

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
