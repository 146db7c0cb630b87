import type { Dong } from '../../../kernel/money';
import type { Fund } from '../../../law/fund';
import type { Allocation, ChargeLine, StatementItem, StatementTotals } from './statement';

interface Sums {
  outstanding: Dong;
  arrears: Dong;
  charges: Dong;
}

/** Adds up a statement: every total is the sum of lines that stand on it, and nothing is rounded again. */
export function totalsOf(
  items: readonly StatementItem[],
  chargeLines: readonly ChargeLine[],
  allocations: readonly Allocation[],
): StatementTotals {
  const funds = new Map<Fund, Sums>();
  const { notDue, late, evaded } = addItems(items, funds);
  let chargesAccrued = 0n;
  for (const line of chargeLines) {
    chargesAccrued += line.amount;
    sumsOf(funds, line.fund).charges += line.amount;
  }
  let chargesPaid = 0n;
  for (const allocation of allocations) {
    if (allocation.charge === 0n) continue;
    chargesPaid += allocation.charge;
    sumsOf(funds, allocation.fund).charges -= allocation.charge;
  }
  const arrears = late + evaded;
  const charges = chargesAccrued - chargesPaid;
  return {
    outstanding: notDue + arrears,
    notDue,
    late,
    evaded,
    arrears,
    chargesAccrued,
    chargesPaid,
    charges,
    owed: arrears + charges,
    byFund: Object.fromEntries(funds),
  };
}

/** A settled item has nothing outstanding, so it stands under none of the qualities. */
function addItems(items: readonly StatementItem[], funds: Map<Fund, Sums>): { notDue: Dong; late: Dong; evaded: Dong } {
  const totals = { notDue: 0n, late: 0n, evaded: 0n };
  for (const { fund, quality, outstanding } of items) {
    const sums = sumsOf(funds, fund);
    if (outstanding === 0n) continue;
    sums.outstanding += outstanding;
    if (quality === 'not-due') {
      totals.notDue += outstanding;
      continue;
    }
    sums.arrears += outstanding;
    if (quality === 'evaded') totals.evaded += outstanding;
    else totals.late += outstanding;
  }
  return totals;
}

function sumsOf(funds: Map<Fund, Sums>, fund: Fund): Sums {
  const known = funds.get(fund);
  if (known) return known;
  const sums = { outstanding: 0n, arrears: 0n, charges: 0n };
  funds.set(fund, sums);
  return sums;
}
