import type { Period } from '../kernel/period';
import type { Fund } from './fund';

/**
 * What an open item is called where it is referred to: in the list that a letter keeps of what it urged.
 * @param adjustmentNo number of the adjustment that entered it where it is an item of its own beside the registered amount
 * @example openItemKey('HI', '2026-08') // 'HI 2026-08'
 */
export function openItemKey(fund: Fund, period: Period, adjustmentNo?: string): string {
  return adjustmentNo === undefined ? `${fund} ${period}` : `${fund} ${period} ${adjustmentNo}`;
}
