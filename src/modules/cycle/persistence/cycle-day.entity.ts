import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { CivilDateColumn, InstantColumn } from '../../../platform/database/columns';

/** A day whose cycle has been run to its end, and when that was first so. */
@Entity('cycle_day')
export class CycleDay {
  @CivilDateColumn({ primary: true })
  day!: CivilDate;

  @InstantColumn()
  finishedAt!: Instant;
}
