import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { CivilDateColumn, IdColumn, InstantColumn, IntegerColumn } from '../../../platform/database/columns';

/**
 * To which office an employer belongs from a day on; of the rows that have begun, the one written down last holds. Appended only, and
 * only for employers that have ever been moved.
 */
@Entity('employer_office')
export class EmployerOffice {
  @IdColumn()
  id!: number;

  @IntegerColumn()
  employerId!: number;

  @IntegerColumn()
  authorityId!: number;

  @CivilDateColumn()
  since!: CivilDate;

  @InstantColumn()
  recordedAt!: Instant;

  @IntegerColumn({ nullable: true })
  importId!: number | null;
}
