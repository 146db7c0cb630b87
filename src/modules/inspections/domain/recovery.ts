import type { CivilDate } from '../../../kernel/civil-date';
import { smallerOf, type Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import type { Statement } from '../../arrears/domain/statement';
import type { EmployerFacts } from '../../contributions/domain/facts';
import type { Check } from './check';

/** What became of the money that a check established. `established` = `settledBefore` + `recovered` + `open`. */
export interface Recovery {
  readonly established: Dong;
  /** Settled by the evening of the conclusion: paid during the check, or out of credit that lay there. */
  readonly settledBefore: Dong;
  /** Settled by money that was received, or credit that was used, after the conclusion. */
  readonly recovered: Dong;
  readonly open: Dong;
}

/** Computes a statement of the employer's facts on a day. */
export type StatementOf = (facts: EmployerFacts, day: CivilDate) => Statement;

/**
 * What of a concluded check's money has come in by a day. The statement says what each payment settled; where an item was owed before
 * the check as well, that part counts as paid first. What the findings added is told by a second statement without them: an
 * amount found for an old month is owed from its start, so earlier payments move to it and leave later months open instead.
 */
export function recoveryOf(check: Check, facts: EmployerFacts, statementOf: StatementOf, asOf: CivilDate): Recovery {
  const established = check.findings.reduce((sum, { amount }) => sum + amount, 0n);
  if (established === 0n) return { established, settledBefore: 0n, recovered: 0n, open: 0n };
  const end = check.concluded && check.concluded.on < asOf ? check.concluded.on : asOf;
  const then = statementOf(facts, end);
  const now = end === asOf ? then : statementOf(facts, asOf);
  const before = statementOf(without(facts, check), end);
  const [owedThen, owedBefore, owedNow] = [owedOf(then), owedOf(before), owedOf(now)];
  const registered = registeredOf(check);
  const paid = paidAfter(now, end);
  const sums = { claimed: 0n, recovered: 0n, open: 0n };
  for (const [key, owed] of owedThen) {
    const added = positive(owed - (owedBefore.get(key) ?? 0n));
    const claim = added + smallerOf(registered.get(key) ?? 0n, owed - added);
    const recovered = smallerOf(claim, positive((paid.get(key) ?? 0n) - (owed - claim)));
    sums.claimed += claim;
    sums.recovered += recovered;
    // A later correction may have taken away what nobody has paid.
    sums.open += smallerOf(claim - recovered, owedNow.get(key) ?? 0n);
  }
  const { recovered, open } = sums;
  return { established, settledBefore: established - recovered - open, recovered, open };
}

/**
 * The facts as if the check had found nothing. Where a later correction lowers what it found, as much of the finding stays as the
 * correction takes away again.
 */
function without(facts: EmployerFacts, { findings }: Check): EmployerFacts {
  const found = new Set(findings.flatMap(({ adjustmentNos }) => adjustmentNos));
  const left = registeredSums(facts, found);
  const adjustments = facts.adjustments.flatMap((fact) => {
    if (!found.has(fact.adjustmentNo) || fact.reversesReceiptNo !== undefined) return [fact];
    const key = keyOf(fact.fund, fact.period);
    const kept = smallerOf(fact.amount, positive(-(left.get(key) ?? 0n)));
    left.set(key, (left.get(key) ?? 0n) + kept);
    return kept === 0n ? [] : [{ ...fact, amount: kept }];
  });
  return { ...facts, adjustments };
}

function registeredSums({ assessments, adjustments }: EmployerFacts, found: ReadonlySet<string>): Map<string, Dong> {
  const others = adjustments.flatMap((fact) =>
    fact.reversesReceiptNo !== undefined || found.has(fact.adjustmentNo) ? [] : [fact],
  );
  return summed([...assessments, ...others].map(({ fund, period, amount }) => [keyOf(fund, period), amount] as const));
}

/** What the check established of amounts that were registered already. */
function registeredOf({ findings }: Check): Map<string, Dong> {
  return summed(
    findings
      .filter(({ finding }) => finding === 'unpaid')
      .flatMap(({ fund, periods }) => periods.map(({ period, amount }) => [keyOf(fund, period), amount] as const)),
  );
}

function owedOf({ items }: Statement): Map<string, Dong> {
  return summed(items.map(({ fund, period, outstanding }) => [keyOf(fund, period), outstanding] as const));
}

function paidAfter({ allocations }: Statement, day: CivilDate): Map<string, Dong> {
  return summed(
    allocations.flatMap(({ fund, period, principal, settledOn }) =>
      period !== undefined && settledOn > day ? [[keyOf(fund, period), principal] as const] : [],
    ),
  );
}

function summed(parts: readonly (readonly [string, Dong])[]): Map<string, Dong> {
  const sums = new Map<string, Dong>();
  for (const [key, amount] of parts) sums.set(key, (sums.get(key) ?? 0n) + amount);
  return sums;
}

function keyOf(fund: Fund, period: Period): string {
  return `${fund} ${period}`;
}

function positive(amount: Dong): Dong {
  return amount > 0n ? amount : 0n;
}
