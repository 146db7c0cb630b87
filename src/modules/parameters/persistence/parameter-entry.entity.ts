import { Entity } from 'typeorm';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { CivilDateColumn, FlagColumn, IdColumn, InstantColumn, TextColumn } from '../../../platform/database/columns';

/** A dated legal parameter entered by an administrator, without a release. */
@Entity('parameter_entry')
export class ParameterEntry {
  @IdColumn()
  id!: number;

  @TextColumn()
  name!: string;

  @CivilDateColumn()
  validFrom!: CivilDate;

  @TextColumn()
  value!: string;

  @TextColumn()
  reference!: string;

  @FlagColumn()
  assumed!: boolean;

  @InstantColumn()
  recordedAt!: Instant;

  @TextColumn()
  recordedBy!: string;
}
