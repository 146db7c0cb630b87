import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { citedNumber } from '../../../kernel/paper-number';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import { toDong, toInstant, type RawInteger } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import type {
  AdjustmentInHistory,
  CountedPayment,
  EmployerHistory,
  PaymentInHistory,
  ReminderInHistory,
} from '../domain/recorded-history';

const IDS_PER_READ = 1000;

/** Reads payments, adjustments and reminders with when they were recorded. */
@Injectable()
export class EmployerHistoryQuery {
  constructor(private readonly database: Database) {}

  /** Everything recorded of one employer, but for its assessments. */
  async of(employerId: number): Promise<EmployerHistory> {
    const rows = await this.database.rawRows(
      `SELECT 'payment' AS fact, p.id, p.receipt_no, p.received_on, p.recorded_at, p.amount, a.adjustment_no,
         NULL, NULL, CAST(NULL AS INTEGER), CAST(NULL AS INTEGER), CAST(NULL AS INTEGER)
       FROM payment p LEFT JOIN adjustment a ON a.reverses_receipt_no = p.receipt_no WHERE p.employer_id = $1
       UNION ALL SELECT 'adjustment', id, adjustment_no, period, recorded_at, amount, reverses_receipt_no, fund, reason, NULL, NULL, NULL
       FROM adjustment WHERE employer_id = $1
       UNION ALL SELECT 'reminder', id, reminder_no, sent_on, recorded_at, NULL, served_on, NULL, NULL, notice_id, document_id,
         import_id
       FROM reminder WHERE employer_id = $1 ORDER BY 2`,
      [employerId],
    );
    const of = (fact: string): RawRow[] => rows.filter((row) => row[0] === fact);
    return {
      payments: of('payment').map(paymentOf),
      adjustments: of('adjustment').map(adjustmentOf),
      reminders: of('reminder').map(reminderOf),
    };
  }

  /** What some employers have paid from a day on, reversed payments left out, in order of employer and day. */
  async countedPayments(employerIds: readonly number[], from: CivilDate): Promise<CountedPayment[]> {
    const found: CountedPayment[] = [];
    for (let i = 0; i < employerIds.length; i += IDS_PER_READ) {
      const ids = employerIds.slice(i, i + IDS_PER_READ).map((id) => Math.trunc(id));
      const rows = await this.database.rawRows(
        `SELECT p.employer_id, p.received_on, p.amount FROM payment p
         WHERE p.employer_id IN (${ids.join(',')}) AND p.received_on >= $1
           AND NOT EXISTS (SELECT 1 FROM adjustment a WHERE a.reverses_receipt_no = p.receipt_no)
         ORDER BY p.employer_id, p.received_on, p.receipt_no`,
        [from],
      );
      for (const [employerId, receivedOn, amount] of rows) {
        found.push({
          employerId: employerId as number,
          receivedOn: receivedOn as CivilDate,
          amount: toDong(amount as RawInteger),
        });
      }
    }
    return found;
  }
}

function paymentOf([, , receiptNo, receivedOn, recordedAt, amount, reversedBy]: RawRow): PaymentInHistory {
  return {
    receiptNo: receiptNo as string,
    receivedOn: receivedOn as CivilDate,
    amount: toDong(amount as RawInteger),
    recordedAt: toInstant(recordedAt as RawInteger),
    reversedBy: reversedBy as string | null,
  };
}

function adjustmentOf([
  ,
  ,
  adjustmentNo,
  period,
  recordedAt,
  amount,
  reverses,
  fund,
  reason,
]: RawRow): AdjustmentInHistory {
  return {
    adjustmentNo: adjustmentNo as string,
    period: period as Period | null,
    fund: fund as Fund | null,
    amount: amount === null ? null : toDong(amount as RawInteger),
    reversesReceiptNo: reverses as string | null,
    reason: reason as string,
    recordedAt: toInstant(recordedAt as RawInteger),
  };
}

function reminderOf(row: RawRow): ReminderInHistory {
  const [, , reminderNo, sentOn, recordedAt, , servedOn, , , noticeId, documentId, importId] = row;
  return {
    reminderNo: importId === null ? citedNumber(reminderNo as string) : (reminderNo as string),
    sentOn: sentOn as CivilDate,
    servedOn: servedOn as CivilDate | null,
    noticeId: noticeId as number | null,
    documentId: documentId as number | null,
    recordedAt: toInstant(recordedAt as RawInteger),
  };
}
