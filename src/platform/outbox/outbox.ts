import { Inject, Injectable } from '@nestjs/common';
import { fromInstant } from '../database/column-transformers';
import { Database } from '../database/database';
import { CLOCK, type Clock } from '../clock/clock';
import type { Instant } from '../../kernel/instant';

/** Something that is to be done after the unit of work has committed. */
export interface NewMessage {
  /** Which handler works it off. */
  readonly topic: string;
  /** What the handler needs; plain JSON, and small: keys rather than copies of rows. */
  readonly payload: unknown;
  /** A message with the same key is never added twice, not even after the first one has been worked off. */
  readonly dedupKey?: string;
  /** Not before; now unless told. */
  readonly availableAt?: Instant;
}

const COLUMNS = ['topic', 'dedup_key', 'payload', 'created_at', 'available_at', 'attempts'];

/**
 * Leaves messages for work that must not happen inside a unit of work (documents, mail, network). They are rows, written in the same
 * unit as what they tell about: both are there, or neither. Delivery is at least once, so handlers are idempotent.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Adds one message in the open unit of work. @returns false where its key has been used before. */
  async add(topic: string, payload: unknown, dedupKey?: string): Promise<boolean> {
    return (await this.addAll([dedupKey === undefined ? { topic, payload } : { topic, payload, dedupKey }])) === 1;
  }

  /** Adds many messages in the open unit of work. @returns how many were new. */
  async addAll(messages: readonly NewMessage[]): Promise<number> {
    const now = fromInstant(this.clock.now());
    const rows = messages.map(({ topic, payload, dedupKey, availableAt }) => [
      topic,
      dedupKey ?? null,
      JSON.stringify(payload ?? null),
      now,
      availableAt === undefined ? now : fromInstant(availableAt),
      0,
    ]);
    return (await this.database.bulk().insertIgnore('outbox', COLUMNS, rows)).inserted;
  }
}
