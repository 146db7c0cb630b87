import type { Dong } from '../../../../kernel/money';
import type { RecoveredOf } from './count-measures';

/** Amounts that have come in by certain days, by the event that they belong to. */
export class RecoveredByDay {
  private readonly amounts = new Map<string, Dong>();

  /** What has come in of one event's money by a day. */
  set(eventId: number, by: string, amount: Dong): void {
    this.amounts.set(`${eventId} ${by}`, amount);
  }

  /** Nothing where nothing was set. */
  readonly of: RecoveredOf = (eventId, by) => this.amounts.get(`${eventId} ${by}`) ?? 0n;
}
