import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Instant } from '../../../kernel/instant';
import {
  CivilDateColumn,
  DongColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  TextColumn,
} from '../../../platform/database/columns';

/** A fact: credit that was paid back to the employer. Append-only. */
@Entity('refund')
export class Refund {
  @IdColumn()
  id!: number;

  @TextColumn()
  refundNo!: string;

  @IntegerColumn()
  employerId!: number;

  @CivilDateColumn()
  paidOn!: CivilDate;

  @DongColumn()
  amount!: Dong;

  @TextColumn()
  reason!: string;

  @InstantColumn()
  recordedAt!: Instant;

  @IntegerColumn()
  importId!: number;

  @IntegerColumn()
  line!: number;
}
