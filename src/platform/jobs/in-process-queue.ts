import type { OutboxProcessor } from '../outbox/outbox-processor';
import type { Delivery, JobQueue } from './job-queue';

/** The embedded queue: works deliveries off in this process, a few at a time, and accepts the next when they are through. */
export class InProcessQueue implements JobQueue {
  constructor(
    private readonly processor: OutboxProcessor,
    private readonly concurrency: number,
  ) {}

  async deliver(deliveries: readonly Delivery[]): Promise<void> {
    const waiting = deliveries.values();
    const worker = async (): Promise<void> => {
      for (const delivery of waiting) await this.processor.process(delivery);
    };
    await Promise.all(Array.from({ length: Math.min(this.concurrency, deliveries.length) }, worker));
  }

  check(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
