import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { toJsonInteger } from '../../../kernel/money';
import type { ChargeRules } from '../../../law/charge-rules';
import { buildStatement } from '../../arrears/arrears.api';
import type { EmployerFacts } from '../../contributions/contributions.api';
import type { RegisteredEmployer } from '../../employers/employers.api';
import { RecoveredByDay } from '../domain/measures/recovered-by-day';
import { countMeasures, countReferrals } from '../domain/measures/count-measures';
import { measureOf, type LoggedMeasure, type Measure } from '../domain/measures/measure-events';
import {
  MEASURE_SPANS,
  type MeasureFigures,
  type MeasureSpan,
  type MeasuresReport,
  type NamedEmployer,
} from '../domain/measures/measure-figures';
import { isWithin, spansAt } from '../domain/measures/measure-spans';
import { RemindersSent } from '../domain/measures/reminders-sent';
import { sharedList, takenInOpenCase, type TakenMeasure } from '../domain/measures/urging';
import { recoveredByChecks, recoveredAfterReferrals } from './recovered-money';

/** Of which employer something is collected, and where it belongs. */
export interface VisitedEmployer {
  readonly employer: RegisteredEmployer;
  readonly facts: EmployerFacts;
  readonly childCode: string;
}

/** Collects, while the employers of a report pass by, what was done about them and what has come in of it. */
export class MeasureCollector {
  private readonly spans;
  private readonly ofEmployer = new Map<number, LoggedMeasure[]>();
  private readonly measures: readonly Measure[];
  private readonly reminders: RemindersSent;
  private readonly recoveredOf = new RecoveredByDay();
  private readonly namedInMonth: NamedEmployer[] = [];

  constructor(
    private readonly asOf: CivilDate,
    private readonly knownAt: Instant,
    private readonly rules: ChargeRules,
    logged: readonly LoggedMeasure[],
  ) {
    this.spans = spansAt(asOf);
    this.reminders = new RemindersSent(this.spans);
    this.measures = logged.flatMap((event) => measureOf(event) ?? []);
    for (const event of logged) {
      const own = this.ofEmployer.get(event.employerId);
      if (own) own.push(event);
      else this.ofEmployer.set(event.employerId, [event]);
    }
  }

  /** Notes what was done about one employer, whether it can be computed or not. @returns what form B10-TS says of it */
  note(visited: VisitedEmployer): readonly TakenMeasure[] {
    const { employer, facts } = visited;
    const taken = new Set<TakenMeasure>();
    if (this.reminders.add(facts.reminders)) taken.add('reminded');
    const logged = this.ofEmployer.get(employer.id);
    if (!logged) return sharedList(taken);
    const measures = logged.flatMap((event) => {
      const measure = measureOf(event);
      return measure ? [{ measure, caseClosedOn: event.caseClosedOn }] : [];
    });
    for (const each of takenInOpenCase(measures, this.asOf)) taken.add(each);
    this.noteNamed(
      visited,
      measures.map(({ measure }) => measure),
    );
    return sharedList(taken);
  }

  /** The figures, once every employer has been visited. */
  get report(): MeasuresReport {
    const figures = (name: MeasureSpan): MeasureFigures =>
      countMeasures(this.spans[name], this.measures, this.reminders.in(name), this.recoveredOf.of);
    const earlier = (name: MeasureSpan): MeasureFigures | null => (this.isKnown(name) ? figures(name) : null);
    return {
      month: figures('month'),
      yearToDate: figures('yearToDate'),
      monthBefore: earlier('monthBefore'),
      yearBefore: earlier('yearBefore'),
      yearToDateBefore: earlier('yearToDateBefore'),
      referralsToDate: countReferrals({ from: EVER, to: this.asOf }, this.measures, this.recoveredOf.of),
    };
  }

  /** Who was named in the month, the largest amount first. */
  get named(): NamedEmployer[] {
    return this.namedInMonth.toSorted((a, b) => b.amount - a.amount || (a.code < b.code ? -1 : 1));
  }

  private isKnown(name: MeasureSpan): boolean {
    const { to } = this.spans[name];
    return this.reminders.firstSentOn <= to || this.measures.some(({ on }) => on <= to);
  }

  /**
   * Follows what has come in of an employer's measures, asked for at the end of each span that the report looks at.
   * @throws DomainError where a parameter that the figures need has not been entered
   */
  followMoney({ employer, facts }: VisitedEmployer): void {
    const logged = this.ofEmployer.get(employer.id);
    if (!logged) return;
    const days = [...new Set(MEASURE_SPANS.map((name) => this.spans[name].to))];
    const statementOf = (some: EmployerFacts, day: CivilDate) => buildStatement(some, this.rules, day, this.knownAt);
    for (const day of days) {
      for (const [id, amount] of recoveredByChecks(logged, facts, statementOf, day))
        this.recoveredOf.set(id, day, amount);
      for (const [id, amount] of recoveredAfterReferrals(logged, facts, statementOf, day))
        this.recoveredOf.set(id, day, amount);
    }
  }

  private noteNamed({ employer, childCode }: VisitedEmployer, measures: readonly Measure[]): void {
    const published = measures.findLast((each) => each.kind === 'published' && isWithin(this.spans.month, each.on));
    if (published?.kind !== 'published') return;
    const removed = measures.findLast(({ kind, id }) => kind === 'publication-removed' && id > published.id);
    this.namedInMonth.push({
      code: employer.code,
      name: employer.name,
      address: employer.address,
      child: childCode,
      workers: published.workers,
      amount: toJsonInteger(published.amount),
      month: published.month,
      publishedOn: published.on,
      removedOn: removed?.on ?? null,
    });
  }
}

/** Before anything that an office has kept. */
const EVER = '1900-01-01' as CivilDate;
