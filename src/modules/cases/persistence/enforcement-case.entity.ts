import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import { CivilDateColumn, IdColumn, IntegerColumn, TextColumn } from '../../../platform/database/columns';

/**
 * The file in which one employer's arrears are pursued; an employer has at most one that is open. All but employer and day of opening is
 * a cache of what its events say, for lists; the nightly run holds it against them.
 */
@Entity('enforcement_case')
export class EnforcementCase {
  @IdColumn()
  id!: number;

  @IntegerColumn()
  employerId!: number;

  @CivilDateColumn()
  openedOn!: CivilDate;

  @CivilDateColumn({ nullable: true })
  closedOn!: CivilDate | null;

  @TextColumn({ nullable: true })
  closingReason!: string | null;

  /** Number of its events; what an edit must have read. */
  @IntegerColumn()
  version!: number;

  /** The office that answers for it; null until detection has looked at a case that is older than this column. */
  @IntegerColumn({ nullable: true })
  authorityId!: number | null;

  @TextColumn({ nullable: true })
  officer!: string | null;
}
