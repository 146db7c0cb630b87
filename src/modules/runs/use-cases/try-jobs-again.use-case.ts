import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { OutboxRepository } from '../../../platform/outbox/persistence/outbox.repository';

/** Takes up again the jobs of a topic that were given up after too many tries. */
@Injectable()
export class TryJobsAgain {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly messages: OutboxRepository,
  ) {}

  /** @returns how many are due again now */
  async run(topic: string): Promise<number> {
    return this.unitOfWork.run(() => this.messages.tryAgain(topic));
  }
}
