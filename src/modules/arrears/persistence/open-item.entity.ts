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

/** Projection: what is left of one assessment. */
@Entity('open_item')
export class OpenItem {
  @IntegerColumn({ primary: true })
  employerId!: number;

  @TextColumn({ primary: true })
  fund!: Fund;

  @PeriodColumn({ primary: true })
  period!: Period;

  /** Number of the adjustment that entered it beside the registered amount; empty for what was registered. */
  @TextColumn({ primary: true })
  adjustmentNo!: string;

  @TextColumn()
  cause!: ItemCause;

  @CivilDateColumn()
  startsOn!: CivilDate;

  @CivilDateColumn()
  dueOn!: CivilDate;

  @DongColumn()
  assessed!: Dong;

  @DongColumn()
  paid!: Dong;

  @DongColumn()
  outstanding!: Dong;

  /** First day of the stretch that is running, as a day number, so that both engines can count days alike. */
  @IntegerColumn()
  accruesFromDay!: number;

  /** Daily charge of the stretches that have ended. */
  @DongColumn()
  chargeClosed!: Dong;

  @DongColumn()
  chargePaid!: Dong;

  @CivilDateColumn({ nullable: true })
  evadedFrom!: CivilDate | null;

  /** Day of the first reminder that counts for it. */
  @CivilDateColumn({ nullable: true })
  urgedOn!: CivilDate | null;

  @FlagColumn()
  notEvaded!: boolean;
}
