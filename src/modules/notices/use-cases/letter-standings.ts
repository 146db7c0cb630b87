import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { firstDayOf, periodOf } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { buildStatement, unlessLeftOut, type LeftOut } from '../../arrears/arrears.api';
import { CaseRepository } from '../../cases/cases.api';
import { EmployerFactsQuery, ReminderRepository } from '../../contributions/contributions.api';
import { EmployerRegisterQuery } from '../../employers/employers.api';
import { CurrentLaw } from '../../parameters/parameters.api';
import { whyNoLetter } from '../domain/monthly-letter';

/** Looks at employers once more before a letter is issued or goes out: what has changed since it was proposed voids it. */
@Injectable()
export class LetterStandings {
  constructor(
    private readonly law: CurrentLaw,
    private readonly facts: EmployerFactsQuery,
    private readonly employers: EmployerRegisterQuery,
    private readonly cases: CaseRepository,
    private readonly reminders: ReminderRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Employers without an open case, and those who have had a letter in the month. @param among of these only; absent: of all */
  async sets(day: CivilDate, among?: readonly number[]): Promise<{ closed: Set<number>; reminded: Set<number> }> {
    return {
      closed: await this.cases.employersWithoutOpenCase(day, among),
      reminded: await this.reminders.employersReminded(firstDayOf(periodOf(day)), day, among),
    };
  }

  /**
   * Why some employers get no letter on a day, by row id; who gets one does not stand here.
   * @param onLeftOut told of each employer that cannot be computed, by code and row id; absent: the first of them is thrown
   */
  async against(
    employerIds: readonly number[],
    day: CivilDate,
    onLeftOut?: (leftOut: LeftOut, employerId: number) => void,
  ): Promise<Map<number, string>> {
    if (employerIds.length === 0) return new Map();
    const { rules, book } = await this.law.get();
    const tolerance = book.get('reminder.tolerance').at(day);
    const register = await this.employers.byIds(employerIds, day);
    const { closed, reminded } = await this.sets(day, employerIds);
    const against = new Map<number, string>();
    for (const { employerId, facts } of await this.facts.load({ ids: employerIds })) {
      const statement = unlessLeftOut(
        facts.employerCode,
        () => buildStatement(facts, rules, day, this.clock.now()),
        onLeftOut && ((leftOut) => onLeftOut(leftOut, employerId)),
      );
      if (!statement) continue;
      const why = whyNoLetter({
        owed: statement.totals.owed,
        tolerance,
        status: register.get(employerId)?.status ?? 'active',
        caseClosed: closed.has(employerId),
        remindedThisMonth: reminded.has(employerId),
      });
      if (why !== null) against.set(employerId, why);
    }
    return against;
  }
}
