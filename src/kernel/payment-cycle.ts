import { fromMonthNumber, toMonthNumber, type Period } from './period';

/** How often an employer pays: every month, every quarter, or every half-year (calendar quarters and halves). */
export const PAYMENT_METHODS = ['monthly', 'quarterly', 'semiannual'] as const;
export type PaymentMethod = (typeof PAYMENT_METHODS)[number];

const MONTHS: Readonly<Record<PaymentMethod, number>> = { monthly: 1, quarterly: 3, semiannual: 6 };

/** Month number of the last month of the cycle in which a month number lies. */
export function cycleEndMonthNumber(method: PaymentMethod, monthNumber: number): number {
  const length = MONTHS[method];
  return monthNumber - (monthNumber % length) + length - 1;
}

/** Month number of the first month of the cycle in which a month number lies. */
export function cycleStartMonthNumber(method: PaymentMethod, monthNumber: number): number {
  return monthNumber - (monthNumber % MONTHS[method]);
}

/**
 * Last month of the cycle in which a period lies.
 * @example cycleEnd('quarterly', '2016-01') // '2016-03'
 */
export function cycleEnd(method: PaymentMethod, period: Period): Period {
  return fromMonthNumber(cycleEndMonthNumber(method, toMonthNumber(period)));
}
