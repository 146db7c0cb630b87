import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import { CivilDateColumn, IdColumn, IntegerColumn, TextColumn } from '../../../platform/database/columns';

/** The file in which one employer's arrears are pursued; an employer has at most one that is open. */
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
}
