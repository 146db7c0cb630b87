import { parseInstant } from '../../../src/kernel/instant';
import { FixedClock } from '../../../src/platform/clock/clock';
import { InProcessQueue } from '../../../src/platform/jobs/in-process-queue';
import { OutboxRelay } from '../../../src/platform/jobs/outbox-relay';
import { Outbox } from '../../../src/platform/outbox/outbox';
import { OutboxHandlers } from '../../../src/platform/outbox/outbox-handlers';
import { OutboxProcessor } from '../../../src/platform/outbox/outbox-processor';
import { OutboxRepository } from '../../../src/platform/outbox/persistence/outbox.repository';
import type { TestDatabase } from '../../support/database';

/** Everything around the outbox of one process, wired by hand; several on one database are several processes. */
export function aProcess(db: TestDatabase, clock = new FixedClock(parseInstant('2026-03-01T00:00:00Z'))) {
  const messages = new OutboxRepository(db.database, db.unitOfWork, clock);
  const handlers = new OutboxHandlers();
  const processor = new OutboxProcessor(messages, handlers);
  const relay = new OutboxRelay(messages, new InProcessQueue(processor, 4), { batchSize: 10, pollMs: 5 });
  const outbox = new Outbox(db.database, clock);
  const add = (topic: string, payload: unknown, dedupKey?: string): Promise<boolean> =>
    db.unitOfWork.run(() => outbox.add(topic, payload, dedupKey));
  return { clock, messages, handlers, processor, relay, outbox, add };
}
