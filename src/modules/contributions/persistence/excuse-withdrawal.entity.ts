import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import {
  CivilDateColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  TextColumn,
} from '../../../platform/database/columns';

/** An accepted legitimate reason that was withdrawn. Never changed, and never withdrawn in its turn: a new acceptance is a new fact. */
@Entity('excuse_withdrawal')
export class ExcuseWithdrawal {
  @IdColumn()
  id!: number;

  @IntegerColumn()
  excuseId!: number;

  @TextColumn()
  reason!: string;

  @TextColumn()
  document!: string;

  /** From that day on the acceptance no longer holds. */
  @CivilDateColumn()
  withdrawnOn!: CivilDate;

  @InstantColumn()
  recordedAt!: Instant;

  /** The case in which it was withdrawn. */
  @IntegerColumn({ nullable: true })
  caseId!: number | null;
}
