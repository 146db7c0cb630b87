import { Entity } from 'typeorm';
import type { Instant } from '../../kernel/instant';
import { BigIdColumn, InstantColumn, IntegerColumn, JsonColumn, TextColumn } from '../database/columns';

/** A message that must be worked off, written in the same unit of work as what it tells about. */
@Entity('outbox')
export class OutboxRow {
  @BigIdColumn()
  id!: number;

  @TextColumn()
  topic!: string;

  @TextColumn({ nullable: true })
  dedupKey!: string | null;

  @JsonColumn()
  payload!: unknown;

  @InstantColumn()
  createdAt!: Instant;

  /** Not worked off before. */
  @InstantColumn()
  availableAt!: Instant;

  @IntegerColumn()
  attempts!: number;

  /** Until then one runner has it. */
  @InstantColumn({ nullable: true })
  claimedUntil!: Instant | null;

  @InstantColumn({ nullable: true })
  doneAt!: Instant | null;

  @TextColumn({ nullable: true })
  lastError!: string | null;
}
