import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import { CivilDateColumn, DongColumn, IdColumn, IntegerColumn } from '../../../platform/database/columns';

/** An employer on a version of a public list. */
@Entity('publication_entry')
export class PublicationEntry {
  @IdColumn()
  id!: number;

  @IntegerColumn()
  listId!: number;

  @IntegerColumn()
  caseId!: number;

  @IntegerColumn()
  employerId!: number;

  @IntegerColumn()
  workers!: number;

  @DongColumn()
  amount!: Dong;

  /** First day late of the newest item that led to the naming. */
  @CivilDateColumn()
  newestLateFrom!: CivilDate;
}
