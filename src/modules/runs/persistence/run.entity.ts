import { Entity } from 'typeorm';
import type { Instant } from '../../../kernel/instant';
import { IdColumn, InstantColumn, IntegerColumn, JsonColumn, TextColumn } from '../../../platform/database/columns';

/** Large work that was asked for: what, by whom, how far it is and what came of it. */
@Entity('run')
export class RunRow {
  @IdColumn()
  id!: number;

  @TextColumn()
  kind!: string;

  /** What the work is about; two that wait for the same are one. */
  @JsonColumn()
  subject!: unknown;

  @TextColumn()
  state!: string;

  @TextColumn()
  requestedBy!: string;

  @InstantColumn()
  requestedAt!: Instant;

  @InstantColumn({ nullable: true })
  startedAt!: Instant | null;

  @InstantColumn({ nullable: true })
  endedAt!: Instant | null;

  @IntegerColumn({ nullable: true })
  done!: number | null;

  @IntegerColumn({ nullable: true })
  total!: number | null;

  @JsonColumn({ nullable: true })
  result!: unknown;

  @TextColumn({ nullable: true })
  error!: string | null;
}
