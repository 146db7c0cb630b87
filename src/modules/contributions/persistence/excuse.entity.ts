import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';
import {
  CivilDateColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  PeriodColumn,
  TextColumn,
} from '../../../platform/database/columns';

/** A legitimate reason that was accepted for the contributions of some months. Never changed. */
@Entity('excuse')
export class Excuse {
  @IdColumn()
  id!: number;

  @IntegerColumn()
  employerId!: number;

  @PeriodColumn()
  fromPeriod!: Period;

  /** The last month, included. */
  @PeriodColumn()
  toPeriod!: Period;

  @TextColumn()
  document!: string;

  /** From that day on it counts. */
  @CivilDateColumn()
  decidedOn!: CivilDate;

  @InstantColumn()
  recordedAt!: Instant;

  /** The case in which it was decided. */
  @IntegerColumn({ nullable: true })
  caseId!: number | null;
}
