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

/** What reports print of an employer from a day on. Appended only, and only for employers of whom it has ever changed. */
@Entity('employer_particulars')
export class EmployerParticulars {
  @IdColumn()
  id!: number;

  @IntegerColumn()
  employerId!: number;

  @TextColumn({ nullable: true })
  taxCode!: string | null;

  @TextColumn()
  name!: string;

  @TextColumn()
  address!: string;

  @TextColumn()
  sector!: string;

  @CivilDateColumn()
  since!: CivilDate;

  @InstantColumn()
  recordedAt!: Instant;

  @IntegerColumn({ nullable: true })
  importId!: number | null;
}
