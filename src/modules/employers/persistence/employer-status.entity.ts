import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { EmployerStatusCode } from '../../../law/employer-statuses';
import {
  CivilDateColumn,
  IdColumn,
  InstantColumn,
  IntegerColumn,
  TextColumn,
} from '../../../platform/database/columns';

/** What state an employer is in from a day on, with the evidence for it. */
@Entity('employer_status')
export class EmployerStatus {
  @IdColumn()
  id!: number;

  @IntegerColumn()
  employerId!: number;

  @TextColumn()
  status!: EmployerStatusCode;

  @CivilDateColumn()
  since!: CivilDate;

  @TextColumn({ nullable: true })
  evidence!: string | null;

  @InstantColumn()
  recordedAt!: Instant;

  @IntegerColumn({ nullable: true })
  importId!: number | null;
}
