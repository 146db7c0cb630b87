import { toDayNumber } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { RefundFact } from '../../contributions/contributions.api';
import type { Ledger } from './ledger';
import type { LedgerItem } from './ledger-item';

/** What happens on a day besides payments and the 1st of a month: seldom anything. Days are numbers. */
export interface DayEvents {
  readonly day: number;
  /** What counts from this day on. */
  readonly arising: readonly LedgerItem[];
  /** Whose interest for months gone by is computed on it. */
  readonly chargedBack: readonly LedgerItem[];
  /** Credit paid back at the end of it. */
  refunded: Dong;
  /** Whether all but the refund has been done. */
  begun: boolean;
}

/** The events up to a day, in order. */
export function dayEvents(items: readonly LedgerItem[], refunds: readonly RefundFact[], asOfDay: number): DayEvents[] {
  const byDay = new Map<number, DayEvents & { arising: LedgerItem[]; chargedBack: LedgerItem[] }>();
  const on = (day: number) => {
    const known = byDay.get(day) ?? { day, arising: [], chargedBack: [], refunded: 0n, begun: false };
    byDay.set(day, known);
    return known;
  };
  for (const item of items) {
    if (!item.origin || item.cause === 'found') continue;
    if (item.startsOn <= asOfDay) on(item.startsOn).arising.push(item);
    const { backInterest } = item;
    if (backInterest && backInterest.day <= asOfDay) on(backInterest.day).chargedBack.push(item);
  }
  for (const { paidOn, amount } of refunds) on(toDayNumber(paidOn)).refunded += amount;
  return [...byDay.values()]
    .map(({ arising, chargedBack, ...rest }) => ({
      ...rest,
      arising: arising.toSorted(inOrder),
      chargedBack: chargedBack.toSorted(inOrder),
    }))
    .toSorted((a, b) => a.day - b.day);
}

/** Does what comes before a payment of a day, or before a day begins, and takes it off the list. */
export function runEvents(
  events: DayEvents[],
  ledger: Ledger,
  until: { readonly beforePaymentsOf: number } | { readonly beforeDay: number },
): void {
  const last = 'beforeDay' in until ? until.beforeDay - 1 : until.beforePaymentsOf;
  while (events[0] && events[0].day <= last) {
    const event = events[0];
    if (!event.begun) begin(event, ledger);
    if ('beforePaymentsOf' in until && event.day === last) return;
    if (event.refunded > 0n) ledger.refund(event.day, event.refunded);
    events.shift();
  }
}

function begin(event: DayEvents, ledger: Ledger): void {
  ledger.ariseWithin(event.day, event.arising, event.chargedBack);
  event.begun = true;
}

function inOrder(a: LedgerItem, b: LedgerItem): number {
  const [left, right] = [a.origin?.adjustmentNo ?? '', b.origin?.adjustmentNo ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}
