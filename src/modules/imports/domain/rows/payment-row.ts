import type { CivilDate } from '../../../../kernel/civil-date';
import type { Instant } from '../../../../kernel/instant';
import type { Dong } from '../../../../kernel/money';
import type { Period } from '../../../../kernel/period';
import type { Fund } from '../../../../law/fund';
import { optional, textOf, type CellReader } from '../cells/cell';
import { fundCell } from '../cells/choice-cell';
import { factDayCell, periodCell, recordedAtCell } from '../cells/date-cell';
import { amountCell } from '../cells/number-cell';
import { capitalKeyCell, idCell, textCell } from '../cells/text-cell';
import type { Header } from '../header';
import type { RowContext } from '../row-context';
import { judgeRecording } from './recorded-since';

/** What a row of a payments file says. */
export interface PaymentRow {
  readonly line: number;
  readonly receiptNo: string;
  /** 0 while only the text of the transfer tells whose payment it is. */
  readonly employerId: number;
  readonly receivedOn: CivilDate;
  readonly amount: Dong;
  readonly fund: Fund | null;
  readonly period: Period | null;
  readonly recordedAt: Instant;
  /** What the bank says of the transfer; not kept. */
  readonly transferText: string | null;
}

const LONGEST_TRANSFER = 500;

/** Reads the rows of a payments file. */
export function paymentReader(header: Header, context: RowContext): CellReader<PaymentRow> {
  const receiptNo = capitalKeyCell(header, 'receiptNo');
  const employerId = idCell(header, 'employerCode', 'employer.unknown', (code) => context.employerId(code));
  const employerCode = textOf(header, 'employerCode');
  const transferText = optional(header, 'transferText', textCell(header, 'transferText', LONGEST_TRANSFER));
  const receivedOn = factDayCell(header, 'receivedOn', context);
  const amount = amountCell(header, 'amount', 'above-zero');
  const fund = optional(header, 'fund', fundCell(header, 'fund'));
  const period = optional(header, 'period', periodCell(header, 'period', context));
  const recordedAt = recordedAtCell(header, 'recordedAt', context);
  return (row) => {
    const text = transferText(row);
    const value = {
      line: row.line,
      receiptNo: receiptNo(row),
      employerId: employerCode(row) === '' && text !== null ? 0 : employerId(row),
      receivedOn: receivedOn(row),
      amount: amount(row),
      fund: fund(row),
      period: period(row),
      recordedAt: recordedAt(row),
      transferText: text,
    };
    judgeRecording(row, value.recordedAt, value.receivedOn);
    return value;
  };
}
