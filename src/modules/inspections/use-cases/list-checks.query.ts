import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { firstDayOf, lastDayOf as endOfMonth, addMonths, periodOf, type Period } from '../../../kernel/period';
import { checkResultsBefore } from '../../../law/enforcement/checks/durations';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { buildStatement, unlessLeftOut, type LeftOut } from '../../arrears/arrears.api';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { EmployerFactsQuery } from '../../contributions/contributions.api';
import { EmployerRegisterQuery } from '../../employers/employers.api';
import { EmployerDetailsQuery } from '../../cases/cases.api';
import { CurrentLaw, type LawInForce } from '../../parameters/parameters.api';
import { checksOf, lastDayOf, type Check } from '../domain/check';
import type { CheckListing, CheckResult, NamedEmployer, RunningCheck } from '../domain/listed-check';
import { recoveryOf, type Recovery } from '../domain/recovery';
import { CheckLogQuery } from '../persistence/check-log.query';

interface CheckOfEmployer {
  readonly employerId: number;
  readonly check: Check;
}

/** Lists the checks of an office that run, and the results of a month with what of their money has come in. */
@Injectable()
export class ListChecks {
  constructor(
    private readonly log: CheckLogQuery,
    private readonly details: EmployerDetailsQuery,
    private readonly register: EmployerRegisterQuery,
    private readonly contributions: EmployerFactsQuery,
    private readonly authorities: AuthorityTreeQuery,
    private readonly law: CurrentLaw,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param month absent: that of today. @throws DomainError `authority.not-found` */
  async run(authorityCode?: string, month?: Period): Promise<CheckListing> {
    const day = this.clock.today();
    const of = month ?? periodOf(day);
    const law = await this.law.get();
    const checks = await this.checksOn(day, authorityCode);
    const running = checks.filter(({ check }) => check.concluded === null);
    const ended = checks.filter(({ check }) => check.concluded && periodOf(check.concluded.on) === of);
    const named = await this.details.byIds(
      [...new Set([...running, ...ended].map(({ employerId }) => employerId))],
      day,
    );
    return {
      day,
      month: of,
      running: running.flatMap(({ employerId, check }) => runningOf(named.get(employerId), check)),
      ...(await this.results(ended, named, law, day)),
      resultsBefore: resultsBefore(law, of),
    };
  }

  private async checksOn(day: CivilDate, authorityCode: string | undefined): Promise<CheckOfEmployer[]> {
    const log = await this.log.eventsUntil(day);
    const all = [...log].flatMap(([employerId, events]) => checksOf(events).map((check) => ({ employerId, check })));
    if (authorityCode === undefined) return all;
    const scope = new Set((await this.authorities.load()).scopeOn(authorityCode, day));
    const registered = await this.register.byIds([...new Set(all.map(({ employerId }) => employerId))], day);
    return all.filter(({ employerId }) => scope.has(registered.get(employerId)?.authorityId ?? -1));
  }

  private async results(
    ended: readonly CheckOfEmployer[],
    named: ReadonlyMap<number, NamedEmployer>,
    law: LawInForce,
    day: CivilDate,
  ): Promise<Pick<CheckListing, 'results' | 'notComputed'>> {
    const notComputed: LeftOut[] = [];
    const ids = [...new Set(ended.map(({ employerId }) => employerId))];
    const loaded = new Map((await this.contributions.load({ ids })).map((each) => [each.employerId, each.facts]));
    const now = this.clock.now();
    const results = ended.flatMap(({ employerId, check }): CheckResult[] => {
      const [employer, facts] = [named.get(employerId), loaded.get(employerId)];
      if (!employer || !facts) return [];
      const statementOf = (of: typeof facts, on: CivilDate) => buildStatement(of, law.rules, on, now);
      const compute = (): Recovery => recoveryOf(check, facts, statementOf, day);
      const recovery = unlessLeftOut(employer.code, compute, (each) => notComputed.push(each));
      return recovery ? [{ employer, check, recovery }] : [];
    });
    return { results, notComputed };
  }
}

function runningOf(employer: NamedEmployer | undefined, check: Check): RunningCheck[] {
  return employer ? [{ employer, check, lastDay: lastDayOf(check) }] : [];
}

/** Decision 366/QĐ-BHXH sets the day since May 2026; nothing did before. */
function resultsBefore({ book }: LawInForce, month: Period): CivilDate | null {
  const next = firstDayOf(addMonths(month, 1));
  return book.get('check.results-by-day').find(next) ? checkResultsBefore(book, endOfMonth(month)) : null;
}
