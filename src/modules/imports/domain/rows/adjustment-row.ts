import { identifierOf } from '../../../../kernel/identifier';
import type { Instant } from '../../../../kernel/instant';
import type { Dong } from '../../../../kernel/money';
import { firstDayOf, type Period } from '../../../../kernel/period';
import type { Fund } from '../../../../law/fund';
import { ADJUSTMENT_CAUSES, BACK_COLLECTION_DAYS } from '../../../../law/item-cause';
import type { Caused } from '../../../contributions/contributions.api';
import { optional, textOf, type CellReader } from '../cells/cell';
import { choiceCell, fundCell } from '../cells/choice-cell';
import { factDayCell, periodCell, recordedAtCell } from '../cells/date-cell';
import { amountCell } from '../cells/number-cell';
import { capitalKeyCell, idCell, textCell } from '../cells/text-cell';
import type { Header } from '../header';
import type { RowContext } from '../row-context';
import { shownDay } from '../shown';
import { fail, type SourceRow } from '../source-row';
import { judgeRecording } from './recorded-since';

/** What an adjustment does: changes what is due for one fund and period, or undoes a payment. */
export type AdjustmentEffect =
  | {
      readonly kind: 'amount';
      readonly period: Period;
      readonly fund: Fund;
      readonly amount: Dong;
      readonly caused: Caused | null;
    }
  | { readonly kind: 'reversal'; readonly receiptNo: string };

/** What a row of an adjustments file says. */
export interface AdjustmentRow {
  readonly line: number;
  readonly adjustmentNo: string;
  /** The number as the file writes it: those recorded before numbers were kept in capitals are found by it. */
  readonly typedNo: string;
  readonly employerId: number;
  readonly effect: AdjustmentEffect;
  readonly reason: string;
  readonly recordedAt: Instant;
}

const AMOUNT_COLUMNS = ['period', 'fund', 'amount'] as const;

/** Reads the rows of an adjustments file. */
export function adjustmentReader(header: Header, context: RowContext): CellReader<AdjustmentRow> {
  const adjustmentNo = capitalKeyCell(header, 'adjustmentNo');
  const typedNo = textOf(header, 'adjustmentNo');
  const employerId = idCell(header, 'employerCode', 'employer.unknown', (code) => context.employerId(code));
  const effect = effectReader(header, context);
  const reason = textCell(header, 'reason');
  const recordedAt = recordedAtCell(header, 'recordedAt', context);
  return (row) => {
    const value = {
      line: row.line,
      adjustmentNo: adjustmentNo(row),
      typedNo: identifierOf(typedNo(row)),
      employerId: employerId(row),
      effect: effect(row),
      reason: reason(row),
      recordedAt: recordedAt(row),
    };
    if (row.problems.length === 0) judgeAmount(row, value);
    return value;
  };
}

/** An amount counts from its month on, and from its cause on where that came later; the law of its kind must know the day of a cause. */
function judgeAmount(row: SourceRow, { effect, recordedAt }: AdjustmentRow): void {
  if (effect.kind !== 'amount') return;
  const begins = firstDayOf(effect.period);
  if (!effect.caused) return judgeRecording(row, recordedAt, begins);
  const { cause, on } = effect.caused;
  judgeRecording(row, recordedAt, on > begins ? on : begins);
  // Law 41/2024/QH15 art. 37: what is suspended is paying into the fund for retirement and survivors, nothing else.
  if (cause === 'suspension-make-up' && effect.fund !== 'RET' && effect.fund !== 'SI') {
    fail(row, 'fund', 'adjustment.suspension-fund');
  }
  if (cause !== 'back-collection') return;
  const { from, to } = BACK_COLLECTION_DAYS;
  if (on < from || on > to) fail(row, 'causeOn', 'adjustment.back-collection-day', { from, to });
  else if (on < begins) {
    fail(row, 'causeOn', 'adjustment.cause-before-period', { text: shownDay(on), period: effect.period });
  }
}

function causeReader(header: Header, context: RowContext): CellReader<Caused | null> {
  const cause = optional(header, 'cause', choiceCell(header, 'cause', ADJUSTMENT_CAUSES));
  const causeOn = optional(header, 'causeOn', factDayCell(header, 'causeOn', context));
  return (row) => {
    const [what, on] = [cause(row), causeOn(row)];
    if (what !== null && on !== null) return { cause: what, on };
    if (what !== null || on !== null) fail(row, what === null ? 'cause' : 'causeOn', 'adjustment.cause-half');
    return null;
  };
}

function effectReader(header: Header, context: RowContext): CellReader<AdjustmentEffect> {
  const texts = AMOUNT_COLUMNS.map((column) => textOf(header, column));
  const reverses = textOf(header, 'reversesReceiptNo');
  const receiptNo = capitalKeyCell(header, 'reversesReceiptNo');
  const period = periodCell(header, 'period', context);
  const fund = fundCell(header, 'fund');
  const amount = amountCell(header, 'amount', 'signed-not-zero');
  const caused = causeReader(header, context);
  const failBoth = (row: SourceRow): void => fail(row, 'reversesReceiptNo', 'adjustment.both');
  return (row) => {
    const hasAmount = texts.some((text) => text(row) !== '');
    const reversal = reverses(row) !== '';
    if (reversal && hasAmount) failBoth(row);
    if (reversal && caused(row)) fail(row, 'cause', 'adjustment.cause-of-reversal');
    if (reversal) return { kind: 'reversal', receiptNo: receiptNo(row) };
    if (!hasAmount) {
      fail(row, '', 'adjustment.neither');
      return { kind: 'reversal', receiptNo: '' };
    }
    return { kind: 'amount', period: period(row), fund: fund(row), amount: amount(row), caused: caused(row) };
  };
}
