import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Fund } from '../../../law/fund';
import type { AdjustmentCause } from '../../../law/item-cause';
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

/** A fact: raises or lowers one assessment (period, fund, signed amount), or reverses one payment. Append-only. */
@Entity('adjustment')
export class Adjustment {
  @IdColumn()
  id!: number;

  @TextColumn()
  adjustmentNo!: string;

  @IntegerColumn()
  employerId!: number;

  @PeriodColumn({ nullable: true })
  period!: Period | null;

  @TextColumn({ nullable: true })
  fund!: Fund | null;

  @DongColumn({ nullable: true })
  amount!: Dong | null;

  @TextColumn({ nullable: true })
  reversesReceiptNo!: string | null;

  @TextColumn()
  reason!: string;

  /** Of an amount that a check found: its own legal starts; both or neither. */
  @CivilDateColumn({ nullable: true })
  lateFrom!: CivilDate | null;

  @CivilDateColumn({ nullable: true })
  evadedFrom!: CivilDate | null;

  /** Why the increase is an item of its own, and the day that decides from when it is owed; both or neither. */
  @TextColumn({ nullable: true })
  cause!: AdjustmentCause | null;

  @CivilDateColumn({ nullable: true })
  causeOn!: CivilDate | null;

  @InstantColumn()
  recordedAt!: Instant;

  @IntegerColumn()
  importId!: number;

  @IntegerColumn()
  line!: number;
}
