import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { LEASE_MS } from '../outbox/outbox-processor';
import type { OutboxRepository } from '../outbox/persistence/outbox.repository';
import type { JobQueue } from './job-queue';

/** How the relay looks for messages. */
export interface RelayOptions {
  readonly batchSize: number;
  /** Pause when nothing was due. */
  readonly pollMs: number;
}

/** Moves messages that are due from the outbox to the queue, for as long as it is running. Several may run at once, also in several processes. */
export class OutboxRelay {
  private readonly logger = new Logger('Outbox');
  private stopping: AbortController | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly messages: OutboxRepository,
    private readonly queue: JobQueue,
    private readonly options: RelayOptions,
  ) {}

  /** Hands over what is due until nothing is. @returns how many messages that was. */
  async drain(): Promise<number> {
    let handed = 0;
    for (let batch = 1; batch > 0; handed += batch) batch = await this.deliverBatch();
    return handed;
  }

  /** Begins to look for messages again and again. */
  start(): void {
    if (this.stopping) return;
    this.stopping = new AbortController();
    this.running = this.loop(this.stopping.signal);
  }

  /** Finishes the batch in hand and stops. */
  async stop(): Promise<void> {
    this.stopping?.abort();
    await this.running;
    this.stopping = undefined;
  }

  private async loop(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const handed = await this.deliverBatch().catch((error: unknown) => {
        this.logger.error('messages could not be handed over', error);
        return 0;
      });
      // Stopping cuts the pause short; that is the only way in which it rejects.
      if (handed === 0) await sleep(this.options.pollMs, undefined, { signal }).catch(() => undefined);
    }
  }

  private async deliverBatch(): Promise<number> {
    const deliveries = await this.messages.claim(this.options.batchSize, LEASE_MS);
    if (deliveries.length === 0) return 0;
    try {
      await this.queue.deliver(deliveries);
    } catch (error) {
      await this.messages.release(deliveries);
      throw error;
    }
    return deliveries.length;
  }
}
