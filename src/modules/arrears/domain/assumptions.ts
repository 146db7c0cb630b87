import { fromDayNumber, toDayNumber, weekday, type CivilDate } from '../../../kernel/civil-date';
import type { DatedEntry } from '../../../kernel/dated-value';
import { lastDayOf, periodOf } from '../../../kernel/period';
import type { ChargeRules } from '../../../law/charge-rules';
import type { Fund } from '../../../law/fund';
import type { LawBook } from '../../../law/law-book';
import type { Ledger } from './ledger';
import type { LedgerItem } from './ledger-item';
import type { Assumption } from './statement';

/**
 * The legal parameters that the ledger used though nothing published confirms them: monthly rates of the years charged, how the day of
 * payment counts where a payment ended a charged stretch, which comes first where money without a name met what was overdue and what
 * was not yet due, and whether a due date on a day off moves, where one was missed. Each once, in order of name and date.
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
  for (const day of daysOffMissed(ledger, rules, asOf)) {
    const entry = rules.lawBook.get('due-date.moves-to-working-day').entryAt(day);
    note('due-date.moves-to-working-day', entry, String(entry.value));
  }
  for (const day of mixedDays(ledger)) {
    const entry = rules.lawBook.get('allocation.overdue-before-not-due').entryAt(day);
    note('allocation.overdue-before-not-due', entry, String(entry.value));
  }
  return [...found.values()].filter((assumption) => assumption.validFrom <= asOf).toSorted(byNameAndDate);
}

/**
 * First days of the items that were late and whose due date lies on a day off, or was moved from one; one of each due date. Saturdays and
 * Sundays of a year whose days off are not entered count as what they are.
 */
function daysOffMissed({ funds }: Ledger, { lawBook }: ChargeRules, asOf: CivilDate): CivilDate[] {
  const last = toDayNumber(asOf);
  const missed = new Map<number, number>();
  for (const { items } of funds) {
    for (const { dueDay, settledOn, startsOn } of items) {
      if (dueDay < last && (settledOn === undefined || settledOn > dueDay)) missed.set(dueDay, startsOn);
    }
  }
  return [...missed].flatMap(([dueDay, startsOn]) =>
    isAtDayOff(lawBook, fromDayNumber(dueDay)) ? [fromDayNumber(startsOn)] : [],
  );
}

/** A due date is the last day of a month unless it was moved. */
function isAtDayOff({ calendar }: LawBook, day: CivilDate): boolean {
  if (day !== lastDayOf(periodOf(day))) return true;
  return calendar.knows(day.slice(0, 4)) ? !calendar.isWorkingDay(day) : weekday(day) > 5;
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
