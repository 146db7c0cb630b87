import { Injectable } from '@nestjs/common';
import { OutboxRepository, type TopicStanding } from '../../../platform/outbox/persistence/outbox.repository';
import { BackgroundProgress, type ProgressLine } from '../../../platform/jobs/background-progress';
import type { Run } from '../domain/run';
import { RunRepository } from '../persistence/run.repository';

/** All work in the background as it stands now. */
export interface BackgroundWork {
  /** The latest runs, the newest first. */
  readonly runs: readonly Run[];
  /** Work of many small pieces that goes on, as the modules tell of it. */
  readonly lines: readonly ProgressLine[];
  /** Jobs by kind. */
  readonly topics: readonly TopicStanding[];
}

const RUNS_SHOWN = 30;

/** Tells what is going on in the background. */
@Injectable()
export class ViewRuns {
  constructor(
    private readonly runs: RunRepository,
    private readonly messages: OutboxRepository,
    private readonly progress: BackgroundProgress,
  ) {}

  /** @throws DomainError `run.not-found` */
  async one(id: number): Promise<Run> {
    return this.runs.get(id);
  }

  /** The latest runs, the newest first. */
  async latest(count: number): Promise<Run[]> {
    return this.runs.list(count);
  }

  async all(): Promise<BackgroundWork> {
    return {
      runs: await this.runs.list(RUNS_SHOWN),
      lines: await this.progress.lines(),
      topics: await this.messages.standingByTopic(),
    };
  }
}
