import type { AssessmentRepository, PaymentRepository } from '../../contributions/contributions.api';
import { parseInstant } from '../../../kernel/instant';
import { firstDayOf, type Period } from '../../../kernel/period';
import type { SqlValue } from '../../../platform/database/sql';
import { optional } from '../domain/cells/cell';
import { fundCell } from '../domain/cells/choice-cell';
import { factDayCell, periodCell, recordedAtCell } from '../domain/cells/date-cell';
import { idCell } from '../domain/cells/text-cell';
import type { ImportSession } from './file-import';
import { plainAmount, plainCapitalKey, plainCount, recurringCell, type FastPathReader } from './fast-path-cells';
import type { FastPathPlan } from './fast-path-rows';

const itself = <V>(value: V): V => value;

/** Plain lines of an assessments file; the same readers as `assessmentReader`. */
export function plainAssessments(session: ImportSession, assessments: AssessmentRepository): FastPathPlan {
  const { header, context } = session;
  return {
    columns: [
      employerCell(session),
      recurringCell(header, 'period', periodCell(header, 'period', context), itself),
      recurringCell(header, 'fund', fundCell(header, 'fund'), itself),
      plainCount(header, 'workers'),
      plainAmount(header, 'wageBase', 0),
      plainAmount(header, 'amount', 0),
      recordedCell(session),
    ],
    employer: 0,
    isDoubtful: isRecordedBefore(session, 1, (period) => firstDayOf(period as Period)),
    insertLater: (rows) => assessments.insertRowsLater(rows),
  };
}

/** Plain lines of a payments file; the same readers as `paymentReader`. */
export function plainPayments(session: ImportSession, payments: PaymentRepository): FastPathPlan {
  const { header, context } = session;
  return {
    columns: [
      plainCapitalKey(header, 'receiptNo'),
      employerCell(session),
      recurringCell(header, 'receivedOn', factDayCell(header, 'receivedOn', context), itself),
      plainAmount(header, 'amount', 1),
      recurringCell(header, 'fund', optional(header, 'fund', fundCell(header, 'fund')), itself),
      recurringCell(header, 'period', optional(header, 'period', periodCell(header, 'period', context)), itself),
      recordedCell(session),
    ],
    employer: 1,
    isDoubtful: isRecordedBefore(session, 2, String),
    insertLater: (rows) => payments.insertRowsLater(rows),
  };
}

const RECORDED_AT = 6;

/**
 * Whether a fact was recorded before it counts; the reader of rows says what is wrong with it.
 * @param column that of the day or month from which it counts
 */
function isRecordedBefore(
  { context }: ImportSession,
  column: number,
  dayOf: (counted: SqlValue | undefined) => string,
): (row: readonly SqlValue[]) => boolean {
  const now = Date.parse(context.now);
  // A file names few days and months.
  const beginnings = new Map<SqlValue | undefined, number>();
  const beginningOf = (counted: SqlValue | undefined): number => {
    const beginning = Date.parse(parseInstant(dayOf(counted)));
    beginnings.set(counted, beginning);
    return beginning;
  };
  return (row) => {
    const recordedAt = row[RECORDED_AT] as number;
    const counted = row[column];
    return recordedAt !== now && recordedAt < (beginnings.get(counted) ?? beginningOf(counted));
  };
}

function employerCell({ header, context }: ImportSession): FastPathReader {
  const read = idCell(header, 'employerCode', 'employer.unknown', (code) => context.employerId(code));
  return recurringCell(header, 'employerCode', read, itself);
}

function recordedCell({ header, context }: ImportSession): FastPathReader {
  return recurringCell(header, 'recordedAt', recordedAtCell(header, 'recordedAt', context), (instant) =>
    Date.parse(instant),
  );
}
