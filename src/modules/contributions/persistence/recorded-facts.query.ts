// Reads tables of other modules: import_run.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { instantOf, type Instant } from '../../../kernel/instant';
import { citedNumber } from '../../../kernel/paper-number';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import type { AdjustmentCause } from '../../../law/item-cause';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import type {
  RecordedAdjustment,
  RecordedAssessment,
  RecordedFacts,
  RecordedPayment,
  RecordedRefund,
  RecordedReminder,
  Recording,
} from '../domain/recorded-facts';

/** Reads an employer's facts with when and from where each was recorded. */
@Injectable()
export class RecordedFactsQuery {
  constructor(private readonly database: Database) {}

  /** @param knownAt facts recorded later are left out */
  async of(employerId: number, knownAt: Instant): Promise<RecordedFacts> {
    const rows = (columns: string, table: string, order: string): Promise<RawRow[]> =>
      this.database.rawRows(
        `SELECT f.recorded_at, r.file_name, f.line, ${columns}
         FROM ${table} f LEFT JOIN import_run r ON r.id = f.import_id
         WHERE f.employer_id = $1 AND f.recorded_at <= $2 ORDER BY ${order}`,
        [employerId, Date.parse(knownAt)],
      );
    const assessments = await rows('f.period, f.fund, f.workers, f.wage_base, f.amount', 'assessment', 'f.period DESC');
    const payments = await rows(
      'f.receipt_no, f.received_on, f.amount, f.fund, f.period',
      'payment',
      'f.received_on DESC, f.receipt_no DESC',
    );
    const adjustments = await rows(
      'f.adjustment_no, f.period, f.fund, f.amount, f.reverses_receipt_no, f.reason, f.cause, f.cause_on',
      'adjustment',
      'f.recorded_at DESC, f.id DESC',
    );
    const refunds = await rows(
      'f.refund_no, f.paid_on, f.amount, f.reason',
      'refund',
      'f.paid_on DESC, f.refund_no DESC',
    );
    const reminders = await rows(
      'f.reminder_no, f.sent_on, f.served_on, f.import_id',
      'reminder',
      'f.sent_on DESC, f.id DESC',
    );
    return {
      assessments: assessments.map(assessmentOf),
      payments: payments.map(paymentOf),
      adjustments: adjustments.map(adjustmentOf),
      refunds: refunds.map(refundOf),
      reminders: reminders.map(reminderOf),
    };
  }
}

function recordingOf([recordedAt, fileName, line]: RawRow): Recording {
  return {
    recordedAt: instantOf(Number(recordedAt)),
    fileName: fileName as string | null,
    line: line as number | null,
  };
}

function assessmentOf(row: RawRow): RecordedAssessment {
  const [, , , period, fund, workers, wageBase, amount] = row;
  return {
    ...recordingOf(row),
    period: period as Period,
    fund: fund as Fund,
    workers: Number(workers),
    wageBase: BigInt(wageBase as number),
    amount: BigInt(amount as number),
  };
}

function paymentOf(row: RawRow): RecordedPayment {
  const [, , , receiptNo, receivedOn, amount, fund, period] = row;
  return {
    ...recordingOf(row),
    receiptNo: receiptNo as string,
    receivedOn: receivedOn as CivilDate,
    amount: BigInt(amount as number),
    fund: fund as Fund | null,
    period: period as Period | null,
  };
}

function adjustmentOf(row: RawRow): RecordedAdjustment {
  const [, , , adjustmentNo, period, fund, amount, reverses, reason, cause, causeOn] = row;
  return {
    ...recordingOf(row),
    adjustmentNo: adjustmentNo as string,
    period: period as Period | null,
    fund: fund as Fund | null,
    amount: amount === null ? null : BigInt(amount as number),
    reversesReceiptNo: reverses as string | null,
    reason: reason as string,
    cause: cause as AdjustmentCause | null,
    causeOn: causeOn as CivilDate | null,
  };
}

function refundOf(row: RawRow): RecordedRefund {
  const [, , , refundNo, paidOn, amount, reason] = row;
  return {
    ...recordingOf(row),
    refundNo: refundNo as string,
    paidOn: paidOn as CivilDate,
    amount: BigInt(amount as number),
    reason: reason as string,
  };
}

function reminderOf(row: RawRow): RecordedReminder {
  const [, , , reminderNo, sentOn, servedOn, importId] = row;
  return {
    ...recordingOf(row),
    reminderNo: importId === null ? citedNumber(reminderNo as string) : (reminderNo as string),
    sentOn: sentOn as CivilDate,
    servedOn: servedOn as CivilDate | null,
  };
}
