import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Fund } from '../../../law/fund';
import type { ItemCause } from '../../../law/item-cause';
import type { Period } from '../../../kernel/period';
import {
  CivilDateColumn,
  DongColumn,
  FlagColumn,
  IntegerColumn,
  PeriodColumn,
  TextColumn,
} from '../../../platform/database/columns';

/** Projection: one line of the monthly late-charge regime. */
@Entity('open_charge')
export class OpenCharge {
  @IntegerColumn({ primary: true })
  employerId!: number;

  @TextColumn({ primary: true })
  fund!: Fund;

  @PeriodColumn({ primary: true })
  month!: Period;

  /** Tells the lines of a fund and month apart, where causes are. */
  @IntegerColumn({ primary: true })
  line!: number;

  @TextColumn()
  cause!: ItemCause;

  /** Of what a finding had made evaded. */
  @FlagColumn()
  evaded!: boolean;

  @CivilDateColumn()
  computedOn!: CivilDate;

  @DongColumn()
  base!: Dong;

  /** The rate as published, a decimal fraction. */
  @TextColumn()
  rate!: string;

  @DongColumn()
  amount!: Dong;

  @DongColumn()
  paid!: Dong;
}
