import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Instalment } from './case-state';

/** A promise to pay amounts by days, in order of the days. */
export interface PromiseToPay {
  readonly madeOn: CivilDate;
  readonly instalments: readonly Instalment[];
}

/** Money that came in and was not taken back. */
export interface Receipt {
  readonly receivedOn: CivilDate;
  readonly amount: Dong;
}

/** What a look at the payments shows once the promise's day has passed. */
export interface PromiseResult {
  readonly kept: boolean;
  readonly received: Dong;
  /** The day on which the amount was reached, or the day after the last in time. */
  readonly decidedOn: CivilDate;
}

/** Whether something of a promise can be judged on a day: the last day of an instalment must be over. */
export function isDue({ instalments }: PromiseToPay, day: CivilDate): boolean {
  return instalments.some(({ payBy }) => payBy < day);
}

/**
 * Holds a promise against the payments from its day on, as of a day: broken with the first instalment whose day is over without what was
 * promised up to it, kept once everything has come in time; undefined while neither is so. A payment may serve several promises.
 */
export function resultOf(
  { madeOn, instalments }: PromiseToPay,
  receipts: readonly Receipt[],
  day: CivilDate,
): PromiseResult | undefined {
  let promised = 0n;
  let last: PromiseResult | undefined;
  for (const { amount, payBy } of instalments) {
    promised += amount;
    const { received, reachedOn } = reached(receipts, madeOn, payBy, promised);
    if (reachedOn === undefined) {
      return payBy < day ? { kept: false, received, decidedOn: addDays(payBy, 1) } : undefined;
    }
    last = { kept: true, received, decidedOn: reachedOn };
  }
  return last;
}

/** What came in between two days, both included, and the day on which it reached an amount. */
function reached(
  receipts: readonly Receipt[],
  from: CivilDate,
  until: CivilDate,
  amount: Dong,
): { readonly received: Dong; readonly reachedOn: CivilDate | undefined } {
  const inTime = receipts
    .filter((receipt) => receipt.receivedOn >= from && receipt.receivedOn <= until)
    .toSorted((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1));
  let received = 0n;
  let reachedOn: CivilDate | undefined;
  for (const receipt of inTime) {
    received += receipt.amount;
    if (received >= amount) reachedOn ??= receipt.receivedOn;
  }
  return { received, reachedOn };
}
