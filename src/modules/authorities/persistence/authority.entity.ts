import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { AuthorityLevel } from '../../../law/authority-levels';
import { CivilDateColumn, IdColumn, IntegerColumn, TextColumn } from '../../../platform/database/columns';

/** A node of the dated tree of offices: a VSS office with its People's Committee and Party committee. */
@Entity('authority')
export class Authority {
  @IdColumn()
  id!: number;

  @TextColumn()
  code!: string;

  @TextColumn()
  name!: string;

  @TextColumn()
  level!: AuthorityLevel;

  @IntegerColumn({ nullable: true })
  parentId!: number | null;

  @CivilDateColumn()
  validFrom!: CivilDate;

  /** Last day on which the office exists (included); null while it does. */
  @CivilDateColumn({ nullable: true })
  validTo!: CivilDate | null;

  @TextColumn({ nullable: true })
  committeeEmail!: string | null;

  /** Who took over its employers after `validTo`. */
  @TextColumn({ nullable: true })
  successorCode!: string | null;
}
