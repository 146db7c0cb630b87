import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import { CivilDateColumn, IntegerColumn, TextColumn } from '../../../platform/database/columns';

/** Projection: what a measure that is in question in an open case answered when the case was last looked at. */
@Entity('case_measure')
export class CaseMeasure {
  @IntegerColumn({ primary: true })
  caseId!: number;

  @TextColumn({ primary: true })
  measure!: string;

  @TextColumn()
  state!: 'available' | 'blocked';

  @CivilDateColumn({ nullable: true })
  actBy!: CivilDate | null;

  @CivilDateColumn({ nullable: true })
  opensOn!: CivilDate | null;
}
