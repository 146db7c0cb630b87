import type { Instant } from '../../../../kernel/instant';
import type { Dong } from '../../../../kernel/money';
import { firstDayOf, type Period } from '../../../../kernel/period';
import type { Fund } from '../../../../law/fund';
import { type CellReader } from '../cells/cell';
import { fundCell } from '../cells/choice-cell';
import { periodCell, recordedAtCell } from '../cells/date-cell';
import { amountCell, countCell } from '../cells/number-cell';
import { idCell } from '../cells/text-cell';
import type { Header } from '../header';
import type { RowContext } from '../row-context';
import { judgeRecording } from './recorded-since';

/** What a row of an assessments file says. */
export interface AssessmentRow {
  readonly line: number;
  readonly employerId: number;
  readonly period: Period;
  readonly fund: Fund;
  readonly workers: number;
  readonly wageBase: Dong;
  readonly amount: Dong;
  readonly recordedAt: Instant;
}

/** Reads the rows of an assessments file. */
export function assessmentReader(header: Header, context: RowContext): CellReader<AssessmentRow> {
  const employerId = idCell(header, 'employerCode', 'employer.unknown', (code) => context.employerId(code));
  const period = periodCell(header, 'period', context);
  const fund = fundCell(header, 'fund');
  const workers = countCell(header, 'workers');
  const wageBase = amountCell(header, 'wageBase', 'from-zero');
  const amount = amountCell(header, 'amount', 'from-zero');
  const recordedAt = recordedAtCell(header, 'recordedAt', context);
  return (row) => {
    const value = {
      line: row.line,
      employerId: employerId(row),
      period: period(row),
      fund: fund(row),
      workers: workers(row),
      wageBase: wageBase(row),
      amount: amount(row),
      recordedAt: recordedAt(row),
    };
    judgeRecording(row, value.recordedAt, firstDayOf(value.period));
    return value;
  };
}
