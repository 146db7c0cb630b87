import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Fund } from '../../../law/fund';
import type { Instant } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';
import {
  CivilDateColumn,
  DongColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  PeriodColumn,
  TextColumn,
} from '../../../platform/database/columns';

/** A fact: money received on a day. Append-only. */
@Entity('payment')
export class Payment {
  @IdColumn()
  id!: number;

  @TextColumn()
  receiptNo!: string;

  @IntegerColumn()
  employerId!: number;

  @CivilDateColumn()
  receivedOn!: CivilDate;

  @DongColumn()
  amount!: Dong;

  @TextColumn({ nullable: true })
  fund!: Fund | null;

  @PeriodColumn({ nullable: true })
  period!: Period | null;

  @InstantColumn()
  recordedAt!: Instant;

  @IntegerColumn()
  importId!: number;

  @IntegerColumn()
  line!: number;
}
