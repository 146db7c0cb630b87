import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import { CivilDateColumn, IdColumn, IntegerColumn, PeriodColumn, TextColumn } from '../../../platform/database/columns';

/** Something the office itself must do by a day, and when it did. */
@Entity('duty')
export class Duty {
  @IdColumn()
  id!: number;

  @TextColumn()
  kind!: string;

  /** Whom the duty is about, `employer:7` or `authority:3`; with kind and period it tells duties apart. */
  @TextColumn()
  subject!: string;

  @IntegerColumn({ nullable: true })
  employerId!: number | null;

  @IntegerColumn({ nullable: true })
  authorityId!: number | null;

  @IntegerColumn({ nullable: true })
  caseId!: number | null;

  @PeriodColumn()
  period!: Period;

  @CivilDateColumn()
  opensOn!: CivilDate;

  /** The last day in time; `9999-12-31` while the case stands still without a known end. */
  @CivilDateColumn()
  dueOn!: CivilDate;

  @CivilDateColumn({ nullable: true })
  metOn!: CivilDate | null;

  @TextColumn({ nullable: true })
  metBy!: string | null;

  /** The paper that shows it, where somebody named one. */
  @TextColumn({ nullable: true })
  document!: string | null;

  @TextColumn({ nullable: true })
  article!: string | null;

  /** Hash of the legal parameters that its day was computed with. */
  @TextColumn({ nullable: true })
  law!: string | null;
}
