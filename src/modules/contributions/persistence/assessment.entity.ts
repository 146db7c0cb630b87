import { Entity } from 'typeorm';
import type { Dong } from '../../../kernel/money';
import type { Fund } from '../../../law/fund';
import type { Instant } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';
import { DongColumn, InstantColumn, IntegerColumn, PeriodColumn, TextColumn } from '../../../platform/database/columns';

/** A fact: what an employer owes to a fund for a period. Append-only. */
@Entity('assessment')
export class Assessment {
  @IntegerColumn({ primary: true })
  employerId!: number;

  @PeriodColumn({ primary: true })
  period!: Period;

  @TextColumn({ primary: true })
  fund!: Fund;

  @IntegerColumn()
  workers!: number;

  @DongColumn()
  wageBase!: Dong;

  @DongColumn()
  amount!: Dong;

  @InstantColumn()
  recordedAt!: Instant;

  @IntegerColumn()
  importId!: number;

  @IntegerColumn()
  line!: number;
}
