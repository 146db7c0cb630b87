import type { Dong } from '../../../kernel/money';
import type { Fund } from '../../../law/fund';
import type { Allocation, ChargeLine, FundTotals, StatementItem, StatementTotals } from './statement';

/** Adds up a statement: every total is the sum of lines that stand on it, and nothing is rounded again. */
export function totalsOf(
  items: readonly StatementItem[],
  chargeLines: readonly ChargeLine[],
  allocations: readonly Allocation[],
): StatementTotals {
  const byFund: Partial<Record<Fund, FundTotals>> = {};
  const add = (fund: Fund, outstanding: Dong, arrears: Dong, charges: Dong): void => {
    const sums = byFund[fund] ?? { outstanding: 0n, arrears: 0n, charges: 0n };
    byFund[fund] = {
      outstanding: sums.outstanding + outstanding,
      arrears: sums.arrears + arrears,
      charges: sums.charges + charges,
    };
  };
  const of = (...qualities: StatementItem['quality'][]): Dong =>
    sum(items.filter((item) => qualities.includes(item.quality)).map((item) => item.outstanding));
  for (const item of items) {
    const pastDue = item.quality === 'not-due' || item.quality === 'settled' ? 0n : item.outstanding;
    add(item.fund, item.outstanding, pastDue, 0n);
  }
  for (const line of chargeLines) add(line.fund, 0n, 0n, line.amount);
  for (const allocation of allocations) add(allocation.fund, 0n, 0n, -allocation.charge);
  const late = of('late', 'late-not-evaded');
  const evaded = of('evaded');
  const chargesAccrued = sum(chargeLines.map((line) => line.amount));
  const chargesPaid = sum(allocations.map((allocation) => allocation.charge));
  return {
    outstanding: sum(items.map((item) => item.outstanding)),
    notDue: of('not-due'),
    late,
    evaded,
    arrears: late + evaded,
    chargesAccrued,
    chargesPaid,
    charges: chargesAccrued - chargesPaid,
    owed: late + evaded + chargesAccrued - chargesPaid,
    byFund,
  };
}

function sum(amounts: readonly Dong[]): Dong {
  return amounts.reduce((total, amount) => total + amount, 0n);
}
