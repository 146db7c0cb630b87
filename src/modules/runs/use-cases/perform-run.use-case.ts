import { Inject, Injectable, Logger } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { untranslated, type Bilingual } from '../../../kernel/language';
import { toJsonInteger } from '../../../kernel/money';
import { fullDisk } from '../../../platform/config/full-disk';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { TryParameter, type TrialSide } from '../../arrears/arrears.api';
import { RunCycle, type CycleResult } from '../../cycle/cycle.api';
import { MakeMonthlyReport, WriteReportFiles } from '../../reports/reports.api';
import type { LeftOut, Run, RunResult, RunSubject, TrialFigures } from '../domain/run';
import { RunRepository } from '../persistence/run.repository';

/** How far a run is, told by its work again and again. */
type Tell = (done: number, total: number) => void;

const TELL_EVERY_MS = 500;
/** The page names so many that were left out; beyond that it is the same thing that is missing. */
const MOST_LEFT_OUT = 500;

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
    private readonly cycle: RunCycle,
    private readonly reports: MakeMonthlyReport,
    private readonly reportFiles: WriteReportFiles,
    private readonly trials: TryParameter,
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
      return { result: await this.work(subject, requestedBy, this.teller(id)) };
    } catch (error) {
      if (!(error instanceof DomainError) && !isLastTry) throw error;
      this.logger.error('a run failed', { runId: id, kind: subject.kind }, error);
      const told = error instanceof DomainError ? error : fullDisk(error);
      if (told) return { error: { vi: told.sentence('vi'), en: told.sentence('en') } };
      return { error: untranslated(error instanceof Error ? error.message : String(error)) };
    }
  }

  private async work(subject: RunSubject, actor: string, tell: Tell): Promise<RunResult> {
    switch (subject.kind) {
      case 'cycle':
        return this.runCycle(subject.day, tell);
      case 'parameter-trial':
        return trialResult(await this.trials.run(subject, subject.day, tell));
      case 'monthly-report': {
        const report = await this.reports.run(subject.authority, subject.period, tell, actor);
        await this.reportFiles.run(report, null);
        const { notComputed = [] } = report.data;
        const figures = [
          { code: report.isNew ? 'version-made' : 'version-unchanged', count: report.version },
          ...(notComputed.length > 0 ? [{ code: 'left-out', count: notComputed.length }] : []),
        ];
        const leftOut = notComputed
          .slice(0, MOST_LEFT_OUT)
          .map(({ code, why }) => ({ employerCode: code, message: why }));
        return { figures, leftOut, reportId: report.reportId };
      }
    }
  }

  /** A day that has passed while the run waited is not computed any more: the cycle of today does all that it would have done. */
  private async runCycle(day: Extract<RunSubject, { kind: 'cycle' }>['day'], tell: Tell): Promise<RunResult> {
    const today = this.clock.today();
    const result = await this.cycle.run(day < today ? today : day, (done, waiting) => tell(done, done + waiting));
    const figures = [
      { code: 'projected', count: result.projected },
      { code: 'cases-opened', count: result.casesOpened },
      { code: 'cases-closed', count: result.casesClosed },
      { code: 'reminders-proposed', count: result.remindersQueued },
      { code: 'duties-registered', count: result.dutiesRegistered },
      { code: 'promises-kept', count: result.promisesKept },
      { code: 'promises-broken', count: result.promisesBroken },
      { code: 'names-taken-off', count: result.namesUnpublished },
      { code: 'left-out', count: result.failures.length },
    ];
    return { figures, leftOut: result.failures.slice(0, MOST_LEFT_OUT).map(named), reportId: null };
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

function trialResult(trial: Awaited<ReturnType<TryParameter['run']>>): RunResult {
  const { decidesWhatIsOwed, before, after, largest, ...counts } = trial;
  return {
    figures: [
      { code: 'trial-changed', count: counts.changed },
      { code: 'trial-compared', count: counts.employers },
      { code: 'trial-not-computed-before', count: counts.notComputedBefore },
      { code: 'trial-not-computed-after', count: counts.notComputedAfter },
    ],
    leftOut: [],
    reportId: null,
    trial: {
      decidesWhatIsOwed,
      before: figuresOf(before),
      after: figuresOf(after),
      largest: largest.map((each) => ({
        employerCode: each.employerCode,
        before: figuresOf(each.before),
        after: figuresOf(each.after),
      })),
    },
  };
}

function figuresOf({ owed, evaded, charges }: TrialSide): TrialFigures {
  return { owed: toJsonInteger(owed), evaded: toJsonInteger(evaded), charges: toJsonInteger(charges) };
}

/** Who was left out and why, as it is kept: in both languages. */
function named({ employerCode, because }: CycleResult['failures'][number]): LeftOut {
  return { employerCode, message: { vi: because.sentence('vi'), en: because.sentence('en') } };
}
