import { Inject, Injectable } from '@nestjs/common';
import type { DomainError } from '../../../kernel/domain-error';
import { toJsonInteger } from '../../../kernel/money';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { TryParameter, type TrialSide } from '../../arrears/arrears.api';
import { DutyListQuery, SYSTEM_ACTOR } from '../../cases/cases.api';
import { RunDailyCycle, type CycleResult } from '../../cycle/cycle.api';
import { ProposeList } from '../../publicity/publicity.api';
import { MakeMonthlyReport, WriteReportFiles } from '../../reports/reports.api';
import type { CycleOfDay, LeftOut, RunResult, RunSubject, TrialFigures } from '../domain/run';

/** How far a run is, told by its work again and again. */
export type Tell = (done: number, total: number) => void;

type Of<K extends RunSubject['kind']> = Extract<RunSubject, { kind: K }>;

/** The page names so many that were left out; beyond that it is the same thing that is missing. */
const MOST_LEFT_OUT = 500;

/** What each kind of run does. Done again after it was stopped half-way, it goes on with what is left. */
@Injectable()
export class RunWork {
  constructor(
    private readonly cycle: RunDailyCycle,
    private readonly reports: MakeMonthlyReport,
    private readonly reportFiles: WriteReportFiles,
    private readonly trials: TryParameter,
    private readonly lists: ProposeList,
    private readonly duties: DutyListQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param actor who asked for the run @throws DomainError where something must be mended first */
  async run(subject: RunSubject, actor: string, tell: Tell): Promise<RunResult> {
    switch (subject.kind) {
      case 'cycle':
        return this.runCycle(subject, tell);
      case 'parameter-trial':
        return trialResult(await this.trials.run(subject, subject.day, tell));
      case 'monthly-report':
        return this.makeReport(subject, actor, tell);
      case 'publication-proposals':
        return this.proposeList(subject, actor);
      case 'duty-reminder':
        return this.remindOfDuties(subject);
    }
  }

  /**
   * Asked for without a span, a day that has passed while the run waited is not computed any more: the cycle of today does all that it
   * would have done.
   */
  private async runCycle({ day, from }: CycleOfDay, tell: Tell): Promise<RunResult> {
    const today = this.clock.today();
    const until = from === undefined && day < today ? today : day;
    const results = await this.cycle.catchUp(from ?? until, until, (done, waiting) => tell(done, done + waiting));
    const total = (figure: (result: CycleResult) => number): number =>
      results.reduce((sum, result) => sum + figure(result), 0);
    const failures = results.at(-1)?.failures ?? [];
    const figures = [
      { code: 'days-run', count: results.length },
      { code: 'projected', count: total((each) => each.projected) },
      { code: 'cases-opened', count: total((each) => each.casesOpened) },
      { code: 'cases-closed', count: total((each) => each.casesClosed) },
      { code: 'reminders-proposed', count: total((each) => each.remindersQueued) },
      { code: 'duties-registered', count: total((each) => each.dutiesRegistered) },
      { code: 'promises-kept', count: total((each) => each.promisesKept) },
      { code: 'promises-broken', count: total((each) => each.promisesBroken) },
      { code: 'names-taken-off', count: total((each) => each.namesUnpublished) },
      { code: 'left-out', count: failures.length },
    ];
    return { figures, leftOut: failures.slice(0, MOST_LEFT_OUT).map(named), reportId: null };
  }

  private async makeReport({ authority, period }: Of<'monthly-report'>, actor: string, tell: Tell): Promise<RunResult> {
    const madeBy = actor === SYSTEM_ACTOR ? null : actor;
    const report = await this.reports.run(authority, period, tell, madeBy);
    await this.reportFiles.run(report, null);
    const { notComputed = [] } = report.data;
    const figures = [
      { code: report.isNew ? 'version-made' : 'version-unchanged', count: report.version },
      ...(notComputed.length > 0 ? [{ code: 'left-out', count: notComputed.length }] : []),
    ];
    const leftOut = notComputed.slice(0, MOST_LEFT_OUT).map(({ code, why }) => ({ employerCode: code, message: why }));
    return { figures, leftOut, reportId: report.reportId };
  }

  /** Who is not proposed is left out with the first of its reasons; a month that is over has no list any more. */
  private async proposeList({ authority, month }: Of<'publication-proposals'>, actor: string): Promise<RunResult> {
    const outcome = await this.lists.run({ authorityCode: authority, month }, actor);
    if (!outcome.ok) return { figures: [{ code: 'lists-over', count: 1 }], leftOut: [], reportId: null };
    const { taken, passedOver } = outcome.value;
    const figures = [
      { code: 'names-proposed', count: taken.length },
      { code: 'names-passed-over', count: passedOver.length },
    ];
    const leftOut = passedOver.slice(0, MOST_LEFT_OUT).flatMap(({ employerCode, reasons: [reason] }) => {
      if (!reason) return [];
      return [{ employerCode, message: { vi: reason.sentence, en: reason.english ?? reason.sentence } }];
    });
    return { figures, leftOut, reportId: null };
  }

  private async remindOfDuties({ day }: Of<'duty-reminder'>): Promise<RunResult> {
    const counts = await this.duties.counts({ day });
    const figures = [
      { code: 'duties-missed', count: counts.reduce((sum, { missed }) => sum + missed, 0) },
      { code: 'duties-open', count: counts.reduce((sum, { open }) => sum + open, 0) },
    ];
    return { figures, leftOut: [], reportId: null };
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
function named({ employerCode, because }: { readonly employerCode: string; readonly because: DomainError }): LeftOut {
  return { employerCode, message: { vi: because.sentence('vi'), en: because.sentence('en') } };
}
