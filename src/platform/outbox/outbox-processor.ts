import { Injectable, Logger } from '@nestjs/common';
import type { Delivery } from '../jobs/job-queue';
import { OutboxHandlers, type OutboxMessage } from './outbox-handlers';
import { OutboxRepository } from './persistence/outbox.repository';

/** Reserved for one attempt; renewed while it runs, so that it need only outlast a pause of the process. */
export const LEASE_MS = 60_000;

const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;

/** The pause after a failed attempt: it doubles, from one second to six hours. */
export function pauseAfter(attempt: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1));
}

/** Works one delivered message off: begins an attempt, calls the handler, records how it ended. The same wherever jobs run. */
@Injectable()
export class OutboxProcessor {
  private readonly logger = new Logger('Outbox');

  constructor(
    private readonly messages: OutboxRepository,
    private readonly handlers: OutboxHandlers,
  ) {}

  /** Does nothing for a delivery that is out of date. A failing handler is recorded, not thrown. */
  async process(delivery: Delivery): Promise<void> {
    const message = await this.messages.begin(delivery, LEASE_MS);
    if (!message) return;
    const renewal = setInterval(() => void this.renew(message), LEASE_MS / 3);
    try {
      const isLastAttempt = message.attempt >= this.handlers.attemptsOf(message.topic);
      await this.handlers.get(message.topic)({ ...message, isLastAttempt });
    } catch (error) {
      return await this.fail(message, error);
    } finally {
      clearInterval(renewal);
    }
    await this.messages.done(message);
  }

  private async renew(message: OutboxMessage): Promise<void> {
    try {
      await this.messages.renew(message, LEASE_MS);
    } catch (error) {
      this.logger.warn('could not renew a lease', { id: message.id }, error);
    }
  }

  private async fail(message: OutboxMessage, error: unknown): Promise<void> {
    const pauseMs = message.attempt < this.handlers.attemptsOf(message.topic) ? pauseAfter(message.attempt) : undefined;
    const { id, topic, attempt } = message;
    const outcome = pauseMs === undefined ? 'given up' : 'will be tried again';
    this.logger.error(`a message failed and ${outcome}`, { id, topic, attempt, pauseMs }, error);
    await this.messages.failed(message, error instanceof Error ? error.message : String(error), pauseMs);
  }
}
