import type { CivilDate } from '../../../kernel/civil-date';
import { smallerOf, type Dong } from '../../../kernel/money';
import type { Statement } from '../../arrears/arrears.api';
import type { EmployerFacts } from '../../contributions/contributions.api';
import { checksOf, recoveryOf } from '../../inspections/inspections.api';
import { measureOf, type LoggedMeasure, type Measure } from '../domain/measures/measure-events';

type StatementOf = (facts: EmployerFacts, day: CivilDate) => Statement;
type ComeIn = Map<number, Dong>;

/**
 * What of the money of an employer's concluded checks has come in by a day, before or after the conclusion, by the id of the event that
 * concluded the check. Where findings were recorded, as the check's own reckoning has it. Where only a sum was: all of it where the check
 * ended with everything paid, else what has since been paid of the arrears of that day, up to the sum.
 */
export function checkComeIn(
  logged: readonly LoggedMeasure[],
  facts: EmployerFacts,
  statementOf: StatementOf,
  by: CivilDate,
): ComeIn {
  const comeIn: ComeIn = new Map();
  const concluded = logged.flatMap((event) => concludedBy(measureOf(event), by));
  if (concluded.length === 0) return comeIn;
  const checks = checksOf(logged);
  for (const { id, checkId, on, outcome, established } of concluded) {
    const check = checks.find((each) => each.id === checkId);
    if (check && check.findings.length > 0) {
      const { settledBefore, recovered } = recoveryOf(check, facts, statementOf, by);
      comeIn.set(id, smallerOf(settledBefore + recovered, established));
    } else {
      const all = outcome === 'paid';
      comeIn.set(id, all ? established : smallerOf(paidSince(facts, statementOf, on, by), established));
    }
  }
  return comeIn;
}

/** What of the arrears on the day of each referral has been paid since, by a day and up to the amount frozen then. */
export function referralComeIn(
  logged: readonly LoggedMeasure[],
  facts: EmployerFacts,
  statementOf: StatementOf,
  by: CivilDate,
): ComeIn {
  const comeIn: ComeIn = new Map();
  for (const event of logged) {
    const sent = measureOf(event);
    if (sent?.kind !== 'referral-sent' || sent.on > by) continue;
    comeIn.set(sent.id, smallerOf(paidSince(facts, statementOf, sent.on, by), sent.arrears));
  }
  return comeIn;
}

function concludedBy(measure: Measure | undefined, by: CivilDate): Extract<Measure, { kind: 'check-concluded' }>[] {
  return measure?.kind === 'check-concluded' && measure.on <= by ? [measure] : [];
}

/** Principal past its due date on the evening of a day that payments settled afterwards, up to another day. */
function paidSince(facts: EmployerFacts, statementOf: StatementOf, day: CivilDate, by: CivilDate): Dong {
  const key = (item: { fund: string; period?: string; findingNo?: string }): string =>
    `${item.fund} ${item.period ?? ''} ${item.findingNo ?? ''}`;
  const arrears = new Set(
    statementOf(facts, day)
      .items.filter(({ quality }) => quality !== 'settled' && quality !== 'not-due')
      .map(key),
  );
  return statementOf(facts, by)
    .allocations.filter((allocation) => allocation.settledOn > day && arrears.has(key(allocation)))
    .reduce((sum, { principal }) => sum + principal, 0n);
}
