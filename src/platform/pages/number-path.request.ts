import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { sentence } from './form-sentences';

/** The largest number that a row can have. */
export const LARGEST_ID = 2_147_483_647;

/** Which row an address names. */
export class NumberPath {
  @ApiProperty({ description: 'Its number in this system', minimum: 1 })
  @Type(() => Number)
  @IsInt(sentence('number'))
  @Min(1, sentence('number'))
  @Max(LARGEST_ID, sentence('number'))
  id!: number;
}
