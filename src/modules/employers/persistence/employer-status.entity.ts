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

/** Operating, unable to pay, and `owner-fled` of older data (domain: employer status). */
export const EMPLOYER_STATUS_CODES = [
  'active',
  'suspended',
  'retirement-suspended',
  'bankrupt',
  'bankruptcy-pending',
  'dissolving',
  'dissolved',
  'not-at-address',
  'licence-revoked',
  'no-representative',
  'owner-fled',
] as const;
export type EmployerStatusCode = (typeof EMPLOYER_STATUS_CODES)[number];

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
