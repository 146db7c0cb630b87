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

/** A day off, or a weekend day worked in exchange, that an administrator entered. Append-only: of two for one day the later holds. */
@Entity('holiday')
export class Holiday {
  @IdColumn()
  id!: number;

  @CivilDateColumn()
  onDay!: CivilDate;

  /** `off` or `working`. */
  @TextColumn()
  kind!: 'off' | 'working';

  @TextColumn()
  name!: string;

  @TextColumn()
  reference!: string;

  @InstantColumn()
  recordedAt!: Instant;

  /** The import that brought it. */
  @IntegerColumn()
  importId!: number;

  @IntegerColumn()
  line!: number;
}
