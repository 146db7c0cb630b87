import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import { periodOf, type Period } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { NotComputedQuery, PositionQuery, type LeftOut } from '../../arrears/arrears.api';
import { ContactStates, type ContactState } from '../../cases/cases.api';
import { EmployerRegisterQuery, type RegisteredEmployer } from '../../employers/employers.api';
import { CurrentLaw } from '../../parameters/parameters.api';
import { FORM_COLUMNS } from '../domain/form-columns';
import type { ProposedLetter, RunCounts } from '../domain/proposed-letter';
import type { RunLetter, RunSelection } from '../domain/reminder-run';
import { withNotComputed } from '../domain/with-not-computed';
import { ReminderRunRepository, type RunSlice } from '../persistence/reminder-run.repository';
import { ComposeReminderLetters, type ComposedLetter } from './compose-reminder-letters';
import { RunSelections } from './run-selections';

/** One page of the letters of the current month that wait. */
export interface ReminderReview {
  readonly period: Period;
  readonly day: CivilDate;
  readonly counts: RunCounts;
  /** Row ids of all that were read for the page, in order. */
  readonly read: readonly number[];
  readonly letters: readonly ProposedLetter[];
  /** Employers of the offices asked for that could not be computed; they are not written to. */
  readonly leftOut: readonly LeftOut[];
  readonly tolerance: ToleranceInForce;
}

/** The sum below which no letter is written, and of how many employers that holds today. */
export interface ToleranceInForce {
  readonly amount: Dong;
  readonly since: CivilDate;
  readonly reference: string;
  /** Employers of the offices asked for who owe something, but less. */
  readonly employersBelow: number;
}

/** Lists the letters of the month that wait to be issued or sent, as they would be if they went out today. Changes nothing. */
@Injectable()
export class ReviewReminders {
  constructor(
    private readonly letters: ReminderRunRepository,
    private readonly composer: ComposeReminderLetters,
    private readonly contacts: ContactStates,
    private readonly selections: RunSelections,
    private readonly positions: PositionQuery,
    private readonly notComputed: NotComputedQuery,
    private readonly employers: EmployerRegisterQuery,
    private readonly law: CurrentLaw,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `authority.not-found` */
  async run(authority: string | undefined, slice: RunSlice): Promise<ReminderReview> {
    const day = this.clock.today();
    const period = periodOf(day);
    const selection = await this.selections.of({ authority });
    const waiting = await this.letters.waiting(period, selection, slice);
    const leftOut: LeftOut[] = [];
    const ids = waiting.map(({ employerId }) => employerId);
    const composed = await this.composer.run(ids, day, this.clock.now(), (each) => leftOut.push(each));
    const contacts = await this.contacts.of(waiting.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])));
    const letters = waiting.flatMap((letter) => {
      const now = composed.get(letter.employerId);
      return now ? [proposedOf(letter, now, day, contacts.get(letter.caseId ?? 0) ?? null)] : [];
    });
    const counts = await this.letters.counts(period, selection);
    const tolerance = await this.tolerance(day, selection);
    const all = withNotComputed(leftOut, await this.notComputed.list(selection.authorityIds));
    return { period, day, counts, read: waiting.map(({ id }) => id), letters, leftOut: all, tolerance };
  }

  private async tolerance(day: CivilDate, { authorityIds }: RunSelection): Promise<ToleranceInForce> {
    const { book, rules } = await this.law.get();
    const { value: amount, validFrom: since, reference } = book.get('reminder.tolerance').entryAt(day);
    if (amount === 0n) return { amount, since, reference, employersBelow: 0 };
    const below = (await this.positions.listOn(day, rules))
      .filter(({ late, evaded, charges }) => late + evaded + charges > 0n && late + evaded + charges < amount)
      .map(({ employerId }) => employerId);
    const offices = authorityIds && new Set(authorityIds);
    const register =
      offices && below.length > 0 ? await this.employers.byIds(below, day) : new Map<number, RegisteredEmployer>();
    const own = offices ? [...register.values()].filter(({ authorityId }) => offices.has(authorityId)) : below;
    return { amount, since, reference, employersBelow: own.length };
  }
}

function proposedOf(
  waiting: RunLetter,
  { letter, authority }: ComposedLetter,
  day: CivilDate,
  contact: ContactState | null,
): ProposedLetter {
  const { employer, statement, evasionDates, workforce } = letter;
  const ahead = evasionDates.map(({ on }) => on).filter((on) => on > day);
  return {
    ...waiting,
    employerCode: employer.code,
    employerName: employer.name,
    authorityName: authority.name,
    arrears: statement.totals.arrears,
    charges: statement.totals.charges,
    evaded: statement.totals.evaded,
    evadedFrom: ahead.toSorted()[0] ?? null,
    workers: Math.max(...FORM_COLUMNS.map((column) => workforce.current.workers[column])),
    phone: employer.phone,
    contact,
  };
}
