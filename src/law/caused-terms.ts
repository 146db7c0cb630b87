import { fromDayNumber, monthsLater, toDayNumber, type CivilDate } from '../kernel/civil-date';
import type { PaymentMethod } from '../kernel/payment-cycle';
import { firstDayNumberOf, fromMonthNumber, lastDayOf, periodOf, toMonthNumber } from '../kernel/period';
import type { ChargeRules } from './charge-rules';
import type { Fund } from './fund';
import type { AdjustmentCause } from './item-cause';

/** From when an increase with a cause is owed, late and charged. Days and months are numbers. */
export interface CausedTerms {
  /** It counts from here on: before the decision nobody could have paid it, and earlier money was not meant for it. */
  readonly startsOn: number;
  readonly dueDay: number;
  /** First month on whose 1st the monthly regime charges it; infinite where it never does. */
  readonly chargedFrom: number;
  /** Interest for months gone by that is computed at once on a day: for the months `from` to `to`. */
  readonly backInterest?: { readonly day: number; readonly from: number; readonly to: number };
  /** Where its being found makes it evaded. */
  readonly evadedDay?: number;
}

/**
 * retroactive-wage: payable until the last day of the month after that of the decision, late afterwards (Decree 158/2025/NĐ-CP art. 8 (2) (a));
 * under the old law interest, from the month of the contribution on, only where it is unpaid six months after the decision
 * (Decision 595/QĐ-BHXH art. 38 (1.3), which names every fund but health insurance). suspension-make-up: the same last day, after the month in which the suspension ended
 * (Law 41/2024/QH15 art. 37 (1) (b)). back-collection: evaded from the finding, with interest for the months gone by (Decision 595 art. 38).
 * @param causeOn day of the decision, of the suspension's end, of the finding
 * @throws DomainError `parameter.unknown` for a period before the due dates known
 */
export function causedTerms(
  rules: ChargeRules,
  { cause, fund }: { readonly cause: AdjustmentCause; readonly fund: Fund },
  method: PaymentMethod,
  month: number,
  causeOn: CivilDate,
): CausedTerms {
  const causeDay = toDayNumber(causeOn);
  const causeMonth = toMonthNumber(periodOf(causeOn));
  const startsOn = Math.max(causeDay, firstDayNumberOf(month));
  if (cause === 'back-collection') {
    const found = { startsOn, dueDay: rules.dueDay(method, month), evadedDay: startsOn };
    const chargedFrom = Math.max(causeMonth + 1, month + 2);
    const to = rules.monthly.lastComputedBy(causeMonth);
    return to < month + 2
      ? { ...found, chargedFrom }
      : { ...found, chargedFrom, backInterest: { day: startsOn, from: month + 2, to } };
  }
  // What is decided ahead is not retroactive: it is due like everything else of its month.
  if (month > causeMonth) {
    const chargedFrom = rules.monthly.chargesFrom(rules.cycleEnd(method, month));
    return { startsOn, dueDay: rules.dueDay(method, month), chargedFrom };
  }
  const dueDay = toDayNumber(rules.dueOn(lastDayOf(fromMonthNumber(causeMonth + 1)), causeOn));
  if (cause === 'suspension-make-up')
    return { startsOn, dueDay, chargedFrom: rules.monthly.chargesFrom(causeMonth + 1) };
  const months = rules.lawBook.get('retroactive-wage.interest-free-months').at(causeOn);
  const day = toDayNumber(monthsLater(causeOn, months)) + 1;
  const to = toMonthNumber(periodOf(fromDayNumber(day)));
  const isFree = fund === 'HI' || !rules.monthly.isInForceOn(day);
  if (isFree) return { startsOn, dueDay, chargedFrom: Infinity };
  return { startsOn, dueDay, chargedFrom: Math.max(to + 1, month + 2), backInterest: { day, from: month + 2, to } };
}
