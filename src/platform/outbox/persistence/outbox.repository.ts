import { Inject, Injectable } from '@nestjs/common';
import { instantOf, type Instant } from '../../../kernel/instant';
import { CLOCK, type Clock } from '../../clock/clock';
import { fromInstant } from '../../database/column-transformers';
import { Database } from '../../database/database';
import { UnitOfWork } from '../../database/unit-of-work';
import type { Delivery } from '../../jobs/job-queue';
import type { OutboxMessage } from '../outbox-handlers';

/** Messages by how they stand. What waits for a later moment that was set beforehand is in neither number. */
export interface OutboxCounts {
  readonly pending: number;
  /** Given up after too many tries; somebody must look at `last_error`. */
  readonly dead: number;
}

/** How the messages of one topic stand. */
export interface TopicStanding {
  readonly topic: string;
  /** Due, or to be tried again, and not given up; those under way among them. What waits for a moment set beforehand is not. */
  readonly waiting: number;
  /** Under way in some process. */
  readonly running: number;
  readonly done: number;
  /** Given up after too many tries. */
  readonly dead: number;
  /** What the latest failure said, where some message has failed and is not done. */
  readonly lastError: string | null;
}

/** Beyond any day that is worked on (9999-12-31): where messages lie that were given up. */
const NEVER = 253_402_300_799_000;

/**
 * How messages move on. The number of attempts begun is also the token of the attempt under way: whoever has lost the message to
 * somebody else (because his lease ran out) no longer has its current number, and changes nothing.
 */
@Injectable()
export class OutboxRepository {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Takes messages that are due and nobody has, oldest first, and reserves them for a while. */
  async claim(limit: number, leaseMs: number): Promise<Delivery[]> {
    const now = this.now();
    // Looking costs no lock: a unit of work is opened only where there is something to take.
    const due = await this.database.rawRows(`SELECT id FROM outbox WHERE ${DUE} LIMIT 1`, [now]);
    if (due.length === 0) return [];
    const skipLocked = this.database.engine === 'postgres' ? 'FOR UPDATE SKIP LOCKED' : '';
    const rows = await this.quickly(() =>
      this.database.rawRows(
        `UPDATE outbox SET claimed_until = $2 WHERE id IN
           (SELECT id FROM outbox WHERE ${DUE} ORDER BY available_at, id LIMIT $3 ${skipLocked})
         RETURNING id, topic, attempts`,
        [now, now + leaseMs, limit],
      ),
    );
    const deliveries = rows.map(([id, topic, attempts]) => ({
      id: Number(id),
      topic: String(topic),
      attempts: Number(attempts),
    }));
    return deliveries.toSorted((a, b) => a.id - b.id);
  }

  /** Gives claimed messages back at once. */
  async release(deliveries: readonly Delivery[]): Promise<void> {
    await this.unitOfWork.run(async () => {
      for (const { id, attempts } of deliveries) {
        await this.database.execute('UPDATE outbox SET claimed_until = NULL WHERE id = $1 AND attempts = $2', [
          id,
          attempts,
        ]);
      }
    });
  }

  /** Begins an attempt. @returns undefined where this delivery is out of date: done, or begun by somebody else. */
  async begin(delivery: Delivery, leaseMs: number): Promise<OutboxMessage | undefined> {
    const attempt = delivery.attempts + 1;
    const rows = await this.quickly(() =>
      this.database.rawRows(
        `UPDATE outbox SET attempts = $3, claimed_until = $4
         WHERE id = $1 AND attempts = $2 AND done_at IS NULL RETURNING topic, payload`,
        [delivery.id, delivery.attempts, attempt, this.now() + leaseMs],
      ),
    );
    const row = rows[0];
    if (!row) return undefined;
    return { id: delivery.id, topic: String(row[0]), payload: JSON.parse(String(row[1])) as unknown, attempt };
  }

  /** Keeps an attempt that takes long. */
  async renew(message: OutboxMessage, leaseMs: number): Promise<void> {
    await this.change(message, 'claimed_until = $3', [this.now() + leaseMs]);
  }

  /** The message is worked off. */
  async done(message: OutboxMessage): Promise<void> {
    await this.change(message, 'done_at = $3, claimed_until = NULL, last_error = NULL', [this.now()]);
  }

  /** The attempt failed; the message is due again after a pause, or never (undefined). */
  async failed(message: OutboxMessage, error: string, pauseMs: number | undefined): Promise<void> {
    const availableAt = pauseMs === undefined ? NEVER : this.now() + pauseMs;
    await this.change(message, 'available_at = $3, claimed_until = NULL, last_error = $4', [availableAt, error]);
  }

  /** Until when somebody has the message of a key; undefined where nobody has it, or it is done. Whoever has it and lives renews this. */
  async takenUntil(dedupKey: string): Promise<Instant | undefined> {
    const [row] = await this.database.rawRows(
      'SELECT claimed_until FROM outbox WHERE dedup_key = $1 AND done_at IS NULL AND claimed_until > $2',
      [dedupKey, this.now()],
    );
    return row === undefined ? undefined : instantOf(Number(row[0]));
  }

  /** How many messages wait, and how many were given up. */
  async count(): Promise<OutboxCounts> {
    const [row] = await this.database.rawRows(
      `SELECT COUNT(CASE WHEN ${WAITS} THEN 1 END), COUNT(CASE WHEN available_at = $1 THEN 1 END)
       FROM outbox WHERE done_at IS NULL`,
      [NEVER, this.now()],
    );
    return { pending: Number(row?.[0] ?? 0), dead: Number(row?.[1] ?? 0) };
  }

  /** How the messages stand, topic by topic. */
  async standingByTopic(): Promise<TopicStanding[]> {
    const rows = await this.database.rawRows(
      `SELECT topic,
         COUNT(CASE WHEN done_at IS NULL AND ${WAITS} THEN 1 END),
         COUNT(CASE WHEN done_at IS NULL AND available_at < $1 AND claimed_until > $2 THEN 1 END),
         COUNT(done_at),
         COUNT(CASE WHEN done_at IS NULL AND available_at = $1 THEN 1 END),
         MAX(CASE WHEN done_at IS NULL THEN last_error END)
       FROM outbox GROUP BY topic ORDER BY topic`,
      [NEVER, this.now()],
    );
    return rows.map(([topic, waiting, running, done, dead, lastError]) => ({
      topic: String(topic),
      waiting: Number(waiting),
      running: Number(running),
      done: Number(done),
      dead: Number(dead),
      lastError: lastError === null || lastError === undefined ? null : String(lastError),
    }));
  }

  /** Takes up again the messages of a topic that were given up, in the open unit. @returns how many */
  async tryAgain(topic: string): Promise<number> {
    return this.database.execute(
      'UPDATE outbox SET available_at = $2, claimed_until = NULL WHERE topic = $1 AND done_at IS NULL AND available_at = $3',
      [topic, this.now(), NEVER],
    );
  }

  /**
   * Forgets, in the open unit, messages that were worked off before an instant. Those with a key stay, because a key is never used twice;
   * so do those that were given up, because somebody must look at them. @returns how many were forgotten
   */
  async forgetDone(before: Instant): Promise<number> {
    return this.database.execute('DELETE FROM outbox WHERE dedup_key IS NULL AND done_at < $1', [fromInstant(before)]);
  }

  private async change(message: OutboxMessage, settings: string, values: (string | number)[]): Promise<void> {
    const sql = `UPDATE outbox SET ${settings} WHERE id = $1 AND attempts = $2 AND done_at IS NULL`;
    await this.quickly(() => this.database.execute(sql, [message.id, message.attempt, ...values]));
  }

  /**
   * A unit of work that does not wait until the disk has it. If the server loses power in that instant, a message is delivered once more
   * than needed, which handlers bear with anyway.
   */
  private quickly<T>(work: () => Promise<T>): Promise<T> {
    return this.unitOfWork.run(async () => {
      if (this.database.engine === 'postgres') await this.database.execute('SET LOCAL synchronous_commit TO OFF');
      return work();
    });
  }

  private now(): number {
    return fromInstant(this.clock.now());
  }
}

const DUE = 'done_at IS NULL AND available_at <= $1 AND (claimed_until IS NULL OR claimed_until <= $1)';

const WAITS = 'available_at < $1 AND (available_at <= $2 OR attempts > 0)';
