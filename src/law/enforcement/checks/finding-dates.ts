import { addDays, laterOf, type CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { PaymentMethod } from '../../../kernel/payment-cycle';
import type { Period } from '../../../kernel/period';
import { dueDate } from '../../due-date';
import type { LawBook } from '../../law-book';

/** What a check or inspection found to be missing for one period. */
export type AmountFound = {
  readonly period: Period;
  readonly paymentMethod: PaymentMethod;
  readonly foundOn: CivilDate;
} & (
  | {
      readonly kind: 'unregistered';
      /** Day from which the worker had to be covered. */
      readonly coveredFrom: CivilDate;
    }
  | { readonly kind: 'wage-too-low' }
);

/** From when the amount found is late, evaded and bears charges. */
export interface FindingDates {
  readonly dueOn: CivilDate;
  /** First day on which it is merely late; null where it is evaded at once. */
  readonly lateFrom: CivilDate | null;
  readonly evadedFrom: CivilDate;
  readonly chargesFrom: CivilDate;
  readonly reference: string;
}

/**
 * Starts of lateness and evasion of an amount found by a check. Unregistered workers: late from the day after the registration
 * deadline (and the period's due date), evaded from the 61st day after that deadline. Wages declared too low: evaded from the day after
 * the due date. Not before 2025-07-01, when the law began to define evasion; found before it, evaded from the finding.
 * Law 41/2024/QH15 arts 38 (2), (3), 39 (1) (a)–(d), 141 (12); Decree 274/2025/NĐ-CP art. 6.
 * @example unregistered from 2026-01-05, period 2026-01: due 2026-02-28, late from 2026-03-01, evaded from 2026-04-06
 */
export function findingDates(law: LawBook, found: AmountFound): FindingDates {
  const dueOn = dueDate(law, found.paymentMethod, found.period);
  const unregistered = found.kind === 'unregistered' ? registration(law, found.coveredFrom) : undefined;
  const firstUnpaidDay = laterOf(addDays(dueOn, 1), addDays(unregistered?.registerBy ?? dueOn, 1));
  const evadedFrom = notBeforeDefined(law, laterOf(firstUnpaidDay, unregistered?.evadedFrom ?? firstUnpaidDay), found);
  return {
    dueOn,
    lateFrom: unregistered && firstUnpaidDay < evadedFrom ? firstUnpaidDay : null,
    evadedFrom,
    chargesFrom: firstUnpaidDay,
    reference: unregistered
      ? 'Luật số 41/2024/QH15, Điều 38 khoản 2, 3, Điều 39 khoản 1 điểm a, b; Nghị định số 274/2025/NĐ-CP, Điều 6'
      : 'Luật số 41/2024/QH15, Điều 39 khoản 1 điểm c, d; Nghị định số 274/2025/NĐ-CP, Điều 6',
  };
}

function notBeforeDefined(law: LawBook, day: CivilDate, found: AmountFound): CivilDate {
  const series = law.get('evasion.earliest-day');
  const defined = series.find(day) ?? series.list()[0];
  invariant(defined, 'evasion has an earliest day');
  if (day >= defined.value) return day;
  return found.foundOn < defined.value ? laterOf(found.foundOn, day) : defined.value;
}

// Workers covered before the parameters begin had the same 30 days (Law 58/2014/QH13 art. 99; Law 38/2013/QH13 art. 44).
function registration(law: LawBook, coveredFrom: CivilDate): { registerBy: CivilDate; evadedFrom: CivilDate } {
  const deadline = law.get('registration.deadline-days');
  const days = deadline.find(coveredFrom) ?? deadline.list()[0];
  invariant(days, 'the registration deadline has an entry');
  const registerBy = addDays(coveredFrom, days.value);
  const lateness = law.get('evasion.unregistered-days');
  const late = lateness.find(registerBy) ?? lateness.list()[0];
  invariant(late, 'the time after which not registering is evasion has an entry');
  return { registerBy, evadedFrom: addDays(registerBy, late.value + 1) };
}
