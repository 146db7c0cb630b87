import { parseCivilDate } from '../../../src/kernel/civil-date';
import { parseInstant } from '../../../src/kernel/instant';
import { parsePeriod, periodsBetween } from '../../../src/kernel/period';
import { EvasionRule } from '../../../src/law/legal-quality';
import { buildStatement } from '../../../src/modules/arrears/domain/build-statement';
import { PARTLY_PAID_SAMPLE } from '../../../src/modules/notices/documents/reminder-letter/partly-paid-sample';
import { evasionDates } from '../../../src/modules/notices/domain/evasion-dates';
import type { ReminderLetter } from '../../../src/modules/notices/domain/reminder-letter';
import { anEmployer, type EmployerBuilder } from '../../support/employer-builder';
import { lawWith, rulesForAllYears } from '../../support/law';

const OPENING_KNOWN = '2026-03-01T00:00:00Z';
const CLOSING_KNOWN = '2026-04-01T00:00:00Z';

/** A reminder letter of March 2026 from facts, as the use case puts one together; the office and the rest as in the sample. */
export function letterFrom(facts: EmployerBuilder, changes: Partial<ReminderLetter> = {}): ReminderLetter {
  const rules = rulesForAllYears();
  const statement = buildStatement(facts, rules, parseCivilDate('2026-03-31'), parseInstant(CLOSING_KNOWN));
  const issuedOn = parseCivilDate('2026-04-06');
  return {
    ...PARTLY_PAID_SAMPLE,
    opening: buildStatement(facts, rules, parseCivilDate('2026-02-28'), parseInstant(OPENING_KNOWN)),
    reviewed: buildStatement(facts, rules, parseCivilDate('2026-02-28'), parseInstant(CLOSING_KNOWN)),
    statement,
    receipts: [],
    evasionDates: evasionDates(statement, issuedOn, new EvasionRule(lawWith())),
    ...changes,
  };
}

/** The facts behind the sample of an employer that pays late and in part. */
export function partlyPaying(): EmployerBuilder {
  const facts = anEmployer();
  for (const period of ['2025-11', '2025-12', '2026-01', '2026-02']) facts.owing(period, amounts(100_000_000n));
  return facts
    .owing('2026-03', amounts(108_000_000n))
    .paying('0117', '2026-01-20', 40_000_000n)
    .paying('0342', '2026-03-16', 20_000_000n)
    .adjusting('2026-01', 'RET', 1_100_000n, '2026-03-12T02:00:00Z')
    .remindedOn('2026-01-08')
    .remindedOn('2026-02-06')
    .remindedOn('2026-03-06');
}

/** The facts behind the sample of an old debt. */
export function withOldDebt(): EmployerBuilder {
  const facts = anEmployer();
  facts.employerCode = 'TB0107B';
  return facts
    .owing('2025-04', { SI: 12_750_000n, HI: 2_250_000n, UI: 1_000_000n, OAD: 250_000n })
    .owing('2025-12', amounts(50_000_000n))
    .owing('2026-03', amounts(50_000_000n))
    .paying('0258', '2026-03-10', 4_530_000n, { fund: 'HI' });
}

/** An employer that never paid: a year of every fund, 61 open items in all, billions of đồng. */
export function neverPaying(): EmployerBuilder {
  const wages = 41_230_000_000n;
  const facts = anEmployer();
  for (const period of periodsBetween(parsePeriod('2025-03'), parsePeriod('2026-03'))) {
    const { RET, SICK, ...others } = amounts(wages);
    facts.owing(period, period < '2025-07' ? { SI: RET + SICK, ...others } : { RET, SICK, ...others });
  }
  return facts.remindedOn('2025-12-08').remindedOn('2026-02-09');
}

function amounts(wages: bigint): Record<'RET' | 'SICK' | 'HI' | 'UI' | 'OAD', bigint> {
  const share = (perMille: bigint): bigint => (wages * perMille) / 1000n;
  return { RET: share(220n), SICK: share(30n), HI: share(45n), UI: share(20n), OAD: share(5n) };
}
