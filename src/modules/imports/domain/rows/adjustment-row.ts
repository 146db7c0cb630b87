import type { Instant } from '../../../../kernel/instant';
import type { Dong } from '../../../../kernel/money';
import type { Period } from '../../../../kernel/period';
import type { Fund } from '../../../../law/fund';
import { textOf, type CellReader } from '../cells/cell';
import { fundCell } from '../cells/choice-cell';
import { periodCell, recordedAtCell } from '../cells/date-cell';
import { amountCell } from '../cells/number-cell';
import { capitalKeyCell, idCell, keyCell, textCell } from '../cells/text-cell';
import type { Header } from '../header';
import type { RowContext } from '../row-context';
import { fail, type SourceRow } from '../source-row';

/** What an adjustment does: changes what is due for one fund and period, or undoes a payment. */
export type AdjustmentEffect =
  | { readonly kind: 'amount'; readonly period: Period; readonly fund: Fund; readonly amount: Dong }
  | { readonly kind: 'reversal'; readonly receiptNo: string };

/** What a row of an adjustments file says. */
export interface AdjustmentRow {
  readonly line: number;
  readonly adjustmentNo: string;
  readonly employerId: number;
  readonly effect: AdjustmentEffect;
  readonly reason: string;
  readonly recordedAt: Instant;
}

const AMOUNT_COLUMNS = ['period', 'fund', 'amount'] as const;

/** Reads the rows of an adjustments file. */
export function adjustmentReader(header: Header, context: RowContext): CellReader<AdjustmentRow> {
  const adjustmentNo = keyCell(header, 'adjustmentNo');
  const employerId = idCell(header, 'employerCode', 'employer.unknown', (code) => context.employerId(code));
  const effect = effectReader(header, context);
  const reason = textCell(header, 'reason');
  const recordedAt = recordedAtCell(header, 'recordedAt', context);
  return (row) => ({
    line: row.line,
    adjustmentNo: adjustmentNo(row),
    employerId: employerId(row),
    effect: effect(row),
    reason: reason(row),
    recordedAt: recordedAt(row),
  });
}

function effectReader(header: Header, context: RowContext): CellReader<AdjustmentEffect> {
  const texts = AMOUNT_COLUMNS.map((column) => textOf(header, column));
  const reverses = textOf(header, 'reversesReceiptNo');
  const receiptNo = capitalKeyCell(header, 'reversesReceiptNo');
  const period = periodCell(header, 'period', context);
  const fund = fundCell(header, 'fund');
  const amount = amountCell(header, 'amount', 'signed-not-zero');
  const failBoth = (row: SourceRow): void => fail(row, 'reversesReceiptNo', 'adjustment.both');
  return (row) => {
    const hasAmount = texts.some((text) => text(row) !== '');
    const reversal = reverses(row) !== '';
    if (reversal && hasAmount) failBoth(row);
    if (reversal) return { kind: 'reversal', receiptNo: receiptNo(row) };
    if (!hasAmount) {
      fail(row, '', 'adjustment.neither');
      return { kind: 'reversal', receiptNo: '' };
    }
    return { kind: 'amount', period: period(row), fund: fund(row), amount: amount(row) };
  };
}
