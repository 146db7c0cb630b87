import { Entity } from 'typeorm';
import { IntegerColumn, TextColumn } from '../../../platform/database/columns';

/** The last number that an office gave out in a year and a series. */
@Entity('number_sequence')
export class NumberSequence {
  @IntegerColumn({ primary: true })
  authorityId!: number;

  @IntegerColumn({ primary: true })
  year!: number;

  @TextColumn({ primary: true })
  series!: string;

  @IntegerColumn()
  lastNumber!: number;
}
