import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { says } from '../../../platform/pages/checked-query';

const NUMBER = { vi: 'Số hiệu không hợp lệ.', en: 'This is no valid number.' };

/** The number of a run in an address. */
export class RunPath {
  @Type(() => Number)
  @IsInt(says(NUMBER))
  @Min(1, says(NUMBER))
  @Max(2_147_483_647, says(NUMBER))
  id!: number;
}
