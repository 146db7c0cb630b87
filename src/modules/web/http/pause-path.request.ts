import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { sentence } from '../../../platform/pages/form-sentences';
import { NumberPath } from '../../../platform/pages/number-path.request';

/** Which pause of which case. */
export class PausePath extends NumberPath {
  @Type(() => Number)
  @IsInt(sentence('number'))
  @Min(1, sentence('number'))
  @Max(2_147_483_647, sentence('number'))
  pauseId!: number;
}
