import type { CivilDate } from '../../../../kernel/civil-date';
import type { Instant } from '../../../../kernel/instant';
import type { Dong } from '../../../../kernel/money';
import type { CellReader } from '../cells/cell';
import { factDayCell, recordedAtCell } from '../cells/date-cell';
import { amountCell } from '../cells/number-cell';
import { capitalKeyCell, idCell, textCell } from '../cells/text-cell';
import type { Header } from '../header';
import type { RowContext } from '../row-context';
import { judgeRecording } from './recorded-since';

/** What a row of a file of refunds says. */
export interface RefundRow {
  readonly line: number;
  readonly refundNo: string;
  readonly employerId: number;
  readonly paidOn: CivilDate;
  readonly amount: Dong;
  readonly reason: string;
  readonly recordedAt: Instant;
}

/** Reads the rows of a file of refunds. */
export function refundReader(header: Header, context: RowContext): CellReader<RefundRow> {
  const refundNo = capitalKeyCell(header, 'refundNo');
  const employerId = idCell(header, 'employerCode', 'employer.unknown', (code) => context.employerId(code));
  const paidOn = factDayCell(header, 'paidOn', context);
  const amount = amountCell(header, 'amount', 'above-zero');
  const reason = textCell(header, 'reason');
  const recordedAt = recordedAtCell(header, 'recordedAt', context);
  return (row) => {
    const value = {
      line: row.line,
      refundNo: refundNo(row),
      employerId: employerId(row),
      paidOn: paidOn(row),
      amount: amount(row),
      reason: reason(row),
      recordedAt: recordedAt(row),
    };
    judgeRecording(row, value.recordedAt, value.paidOn);
    return value;
  };
}
