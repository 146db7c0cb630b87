import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { sentence } from './form-sentences';
import { NumberPath } from './notice-list.request';

/** Which pause of which case. */
export class PausePath extends NumberPath {
  @Type(() => Number)
  @IsInt(sentence('number'))
  @Min(1, sentence('number'))
  @Max(2_147_483_647, sentence('number'))
  pauseId!: number;
}
