import type { CivilDate } from '../../../kernel/civil-date';
import { smallerOf, type Dong } from '../../../kernel/money';
import { settledSince, type Statement } from '../../arrears/arrears.api';
import type { EmployerFacts } from '../../contributions/contributions.api';
import { checksOf, recoveryOf } from '../../inspections/inspections.api';
import { measureOf, type LoggedMeasure, type Measure } from '../domain/measures/measure-events';

type StatementOf = (facts: EmployerFacts, day: CivilDate) => Statement;
type RecoveredOf = Map<number, Dong>;

/**
 * What of the money of an employer's concluded checks has come in by a day, before or after the conclusion, by the id of the event that
 * concluded the check. Where findings were recorded, as the check's own reckoning has it. Where only a sum was: all of it where the check
 * ended with everything paid, else what has since been paid of the arrears of that day, up to the sum.
 */
export function recoveredByChecks(
  logged: readonly LoggedMeasure[],
  facts: EmployerFacts,
  statementOf: StatementOf,
  by: CivilDate,
): RecoveredOf {
  const recoveredOf: RecoveredOf = new Map();
  const concluded = logged.flatMap((event) => concludedBy(measureOf(event), by));
  if (concluded.length === 0) return recoveredOf;
  const checks = checksOf(logged);
  for (const { id, checkId, on, outcome, established } of concluded) {
    const check = checks.find((each) => each.id === checkId);
    if (check && check.findings.length > 0) {
      const { settledBefore, recovered } = recoveryOf(check, facts, statementOf, by);
      recoveredOf.set(id, smallerOf(settledBefore + recovered, established));
    } else {
      const all = outcome === 'paid';
      recoveredOf.set(id, all ? established : smallerOf(settledSince(facts, statementOf, on, by), established));
    }
  }
  return recoveredOf;
}

/** What of the arrears on the day of each referral has been paid since, by a day and up to the amount frozen then. */
export function recoveredAfterReferrals(
  logged: readonly LoggedMeasure[],
  facts: EmployerFacts,
  statementOf: StatementOf,
  by: CivilDate,
): RecoveredOf {
  const recoveredOf: RecoveredOf = new Map();
  for (const event of logged) {
    const sent = measureOf(event);
    if (sent?.kind !== 'referral-sent' || sent.on > by) continue;
    recoveredOf.set(sent.id, smallerOf(settledSince(facts, statementOf, sent.on, by), sent.arrears));
  }
  return recoveredOf;
}

function concludedBy(measure: Measure | undefined, by: CivilDate): Extract<Measure, { kind: 'check-concluded' }>[] {
  return measure?.kind === 'check-concluded' && measure.on <= by ? [measure] : [];
}
