import { fromDayNumber, type CivilDate } from '../../../kernel/civil-date';
import type { DatedEntry } from '../../../kernel/dated-value';
import type { ChargeRules } from '../../../law/charge-rules';
import type { Fund } from '../../../law/fund';
import type { Ledger } from './ledger';
import type { Assumption } from './statement';

/**
 * The legal parameters that the ledger used though nothing published confirms them: monthly rates of the years charged, and how the
 * day of payment counts where a payment ended a charged stretch. Each once, in order of name and date.
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
  return [...found.values()].filter((assumption) => assumption.validFrom <= asOf).toSorted(byNameAndDate);
}

function rateName(fund: Fund): string {
  return fund === 'HI' ? 'monthly-charge-rate.HI' : 'monthly-charge-rate.SI';
}

function byNameAndDate(a: Assumption, b: Assumption): number {
  const left = `${a.parameter} ${a.validFrom}`;
  const right = `${b.parameter} ${b.validFrom}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
