import { Inject, Injectable, Logger } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { untranslated, type Bilingual } from '../../../kernel/language';
import { fullDisk } from '../../../platform/config/full-disk';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import type { Run, RunResult } from '../domain/run';
import { RunRepository } from '../persistence/run.repository';
import { RunWork, type Tell } from './run-work';

const TELL_EVERY_MS = 500;

/**
 * Works a run off. What it does finds out by itself what is left to do, so a run that a killed process left half-way, or that two
 * processes got at once, comes to the same end.
 */
@Injectable()
export class PerformRun {
  private readonly logger = new Logger('Runs');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly runs: RunRepository,
    private readonly work: RunWork,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Where something must be mended first, the run ends as failed and says what. Any other error is the caller's, who tries again, but
   * for the last try: then the run has failed with it.
   */
  async run(runId: number, isLastTry: boolean): Promise<void> {
    const begun = await this.unitOfWork.run(() => this.runs.begin(runId, this.clock.now()));
    if (!begun) return;
    const outcome = await this.outcomeOf(begun, isLastTry);
    await this.unitOfWork.run(() => this.runs.end(runId, this.clock.now(), outcome));
  }

  private async outcomeOf(
    { id, subject, requestedBy }: Run,
    isLastTry: boolean,
  ): Promise<{ result: RunResult } | { error: Bilingual }> {
    try {
      return { result: await this.work.run(subject, requestedBy, this.teller(id)) };
    } catch (error) {
      if (!(error instanceof DomainError) && !isLastTry) throw error;
      this.logger.error('a run failed', { runId: id, kind: subject.kind }, error);
      const told = error instanceof DomainError ? error : fullDisk(error);
      if (told) return { error: { vi: told.sentence('vi'), en: told.sentence('en') } };
      return { error: untranslated(error instanceof Error ? error.message : String(error)) };
    }
  }

  /** Writes the progress down now and then, beside the work; a missed figure harms nobody. */
  private teller(runId: number): Tell {
    let toldAt = 0;
    return (done, total) => {
      const now = performance.now();
      if (now - toldAt < TELL_EVERY_MS && done < total) return;
      toldAt = now;
      void this.unitOfWork.run(() => this.runs.progress(runId, done, total)).catch(() => undefined);
    };
  }
}
