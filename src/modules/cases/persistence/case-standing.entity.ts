import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Dong } from '../../../kernel/money';
import {
  CivilDateColumn,
  DongColumn,
  InstantColumn,
  IntegerColumn,
  TextColumn,
} from '../../../platform/database/columns';

/** Projection: how an open case stood when it was last looked at, for lists. */
@Entity('case_standing')
export class CaseStanding {
  @IntegerColumn({ primary: true })
  caseId!: number;

  /** Of the case when it was looked at. */
  @IntegerColumn()
  version!: number;

  /** When the figures of the employer that were looked at had been computed. */
  @InstantColumn()
  positionAt!: Instant;

  /** Hash of the legal parameters that it was judged by. */
  @TextColumn()
  law!: string;

  @CivilDateColumn()
  reviewedOn!: CivilDate;

  /** The first day on which something changes by the calendar alone. */
  @CivilDateColumn()
  reviewOn!: CivilDate;

  /** Null where it could not be computed. */
  @DongColumn({ nullable: true })
  arrears!: Dong | null;

  @CivilDateColumn({ nullable: true })
  oldestDueOn!: CivilDate | null;

  @CivilDateColumn({ nullable: true })
  actBy!: CivilDate | null;

  @TextColumn({ nullable: true })
  actMeasure!: string | null;
}
