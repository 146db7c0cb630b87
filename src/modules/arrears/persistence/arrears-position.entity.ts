import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Instant } from '../../../kernel/instant';
import {
  CivilDateColumn,
  DongColumn,
  InstantColumn,
  IntegerColumn,
  TextColumn,
} from '../../../platform/database/columns';

/** Projection: the days for which an employer's open items are exact, and the few figures needed to list it. */
@Entity('arrears_position')
export class ArrearsPosition {
  @IntegerColumn({ primary: true })
  employerId!: number;

  @CivilDateColumn()
  exactFrom!: CivilDate;

  @CivilDateColumn({ nullable: true })
  exactUntil!: CivilDate | null;

  @DongColumn()
  credit!: Dong;

  @CivilDateColumn({ nullable: true })
  arrearsFrom!: CivilDate | null;

  @IntegerColumn()
  workers!: number;

  /** Hash of the legal parameters it was computed with. */
  @TextColumn()
  rulesHash!: string;

  @InstantColumn()
  computedAt!: Instant;
}
