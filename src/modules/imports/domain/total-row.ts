import { folded } from './folded';
import { withoutBrackets } from './shown';

/** What people write at the beginning of a line of totals. Compared whole: a `Tổng công ty` is an employer. */
const TOTALS: ReadonlySet<string> = new Set(
  [
    'Tổng cộng',
    'Tổng',
    'Cộng',
    'Tổng số',
    'Cộng dồn',
    'Tổng cộng toàn bộ',
    'Total',
    'Totals',
    'Grand total',
    'Sum',
  ].map(folded),
);

/** Whether a row that cannot be read is one of totals, as spreadsheets have them: its first cell that holds anything says so. */
export function isTotalRow(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '') ?? '';
  return TOTALS.has(folded(withoutBrackets(first)));
}
