import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';

/** A promise to pay an amount by a day. */
export interface PromiseToPay {
  readonly madeOn: CivilDate;
  /** The last day in time. */
  readonly payBy: CivilDate;
  readonly amount: Dong;
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

/** Whether a promise can be judged on a day: its own last day must be over. */
export function isDue(promise: PromiseToPay, day: CivilDate): boolean {
  return promise.payBy < day;
}

/** Holds a promise against the payments from its day to its last day, both included. A payment may serve several promises. */
export function resultOf({ madeOn, payBy, amount }: PromiseToPay, receipts: readonly Receipt[]): PromiseResult {
  const inTime = receipts
    .filter((receipt) => receipt.receivedOn >= madeOn && receipt.receivedOn <= payBy)
    .toSorted((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1));
  let received = 0n;
  let reachedOn: CivilDate | undefined;
  for (const receipt of inTime) {
    received += receipt.amount;
    if (received >= amount) reachedOn ??= receipt.receivedOn;
  }
  return reachedOn === undefined
    ? { kept: false, received, decidedOn: addDays(payBy, 1) }
    : { kept: true, received, decidedOn: reachedOn };
}
