import { openItemKey } from '../../../law/open-item-key';
import type { Statement } from '../../arrears/domain/statement';

/** Keys of what a letter made from a statement names: every amount past its due date and unpaid. It urges these and no others. */
export function listedItems({ items }: Statement): string[] {
  return items
    .filter(({ quality }) => quality !== 'not-due' && quality !== 'settled')
    .map(({ fund, period, adjustmentNo }) => openItemKey(fund, period, adjustmentNo));
}
