import { fromDayNumber, toDayNumber, type CivilDate } from '../../../kernel/civil-date';
import type { DatedEntry } from '../../../kernel/dated-value';
import type { ChargeRules } from '../../../law/charge-rules';
import type { Fund } from '../../../law/fund';
import type { Ledger } from './ledger';
import type { LedgerItem } from './ledger-item';
import type { Assumption } from './statement';

/**
 * The legal parameters that the ledger used though nothing published confirms them: monthly rates of the years charged, how the day of
 * payment counts where a payment ended a charged stretch, and which comes first where money without a name met what was overdue and what
 * was not yet due. Each once, in order of name and date.
 */
export function assumptionsOf(ledger: Ledger, rules: ChargeRules, asOf: CivilDate): Assumption[] {
  const found = new Map<string, Assumption>();
  const note = (parameter: string, entry: DatedEntry<unknown>, value: string): void => {
    if (entry.certainty !== 'assumed') return;
    found.set(`${parameter} ${entry.validFrom}`, {
      parameter,
      validFrom: entry.validFrom,
      value,
      certainty: entry.certainty,
      reference: entry.reference,
    });
  };
  for (const fund of ledger.funds) {
    for (const line of fund.monthlyLines) note(rateName(fund.fund), line.entry, line.entry.value.text);
    const lastClosed = fund.items.findLast((item) => item.lines.length > 0)?.lines.at(-1);
    if (lastClosed) {
      const entry = rules.lawBook.get('daily-charge.payment-day-counts').entryAt(fromDayNumber(lastClosed.to));
      note('daily-charge.payment-day-counts', entry, String(entry.value));
    }
  }
  for (const day of mixedDays(ledger)) {
    const entry = rules.lawBook.get('allocation.overdue-before-not-due').entryAt(day);
    note('allocation.overdue-before-not-due', entry, String(entry.value));
  }
  return [...found.values()].filter((assumption) => assumption.validFrom <= asOf).toSorted(byNameAndDate);
}

/** Days on which money without a name met both something overdue and, of another fund, something not yet due. */
function mixedDays({ funds, allocations, naming }: Ledger): CivilDate[] {
  const items = funds.flatMap((fund) => fund.items);
  const late = items.filter(({ settledOn, dueDay }) => settledOn === undefined || settledOn > dueDay);
  if (late.length === 0) return [];
  const days = new Set<CivilDate>();
  for (const { receiptNo, settledOn } of allocations) if (!naming.has(receiptNo)) days.add(settledOn);
  return [...days].filter((text) => {
    const day = toDayNumber(text);
    const wasOpen = ({ startsOn, settledOn }: LedgerItem): boolean =>
      startsOn <= day && (settledOn === undefined || settledOn >= day);
    const overdue = late.filter((item) => item.dueDay < day && wasOpen(item));
    return overdue.some((one) => items.some((item) => item.fund !== one.fund && item.dueDay >= day && wasOpen(item)));
  });
}

function rateName(fund: Fund): string {
  return fund === 'HI' ? 'monthly-charge-rate.HI' : 'monthly-charge-rate.SI';
}

function byNameAndDate(a: Assumption, b: Assumption): number {
  const left = `${a.parameter} ${a.validFrom}`;
  const right = `${b.parameter} ${b.validFrom}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
