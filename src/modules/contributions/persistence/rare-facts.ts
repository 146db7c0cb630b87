import type { CivilDate } from '../../../kernel/civil-date';
import { instantOf } from '../../../kernel/instant';
import type { PaymentMethod } from '../../../kernel/payment-cycle';
import type { Period } from '../../../kernel/period';
import type { RawRow } from '../../../platform/database/raw-rows';
import type { MethodFact, RefundFact, StatusFact } from '../domain/facts';

/**
 * Statements for facts that most employers have none of, each in order of employer.
 * @param where condition on a column that holds the employer's id
 * @param known further condition on the facts, empty or beginning with AND
 */
export function rareFactsSql(where: (column: string) => string, known: string): string[] {
  const rest = `${where('employer_id')}${known} ORDER BY employer_id`;
  // Who has always been operating has nothing to tell.
  const stopped = `SELECT employer_id FROM employer_status WHERE status <> 'active' AND ${where('employer_id')}`;
  return [
    `SELECT employer_id, refund_no, paid_on, amount, recorded_at FROM refund WHERE ${rest}`,
    `SELECT employer_id, status, since, recorded_at FROM employer_status WHERE employer_id IN (${stopped}) AND ${rest}`,
    `SELECT employer_id, method, since, recorded_at FROM employer_payment_method WHERE ${rest}`,
  ];
}

/** A row of the first of these statements. */
export function refundOf([, refundNo, paidOn, amount, recordedAt]: RawRow): RefundFact {
  return {
    refundNo: refundNo as string,
    paidOn: paidOn as CivilDate,
    amount: BigInt(amount as number),
    recordedAt: instantOf(Number(recordedAt)),
  };
}

/** A row of the second. */
export function statusOf([, status, since, recordedAt]: RawRow): StatusFact {
  return { status: status as string, since: since as CivilDate, recordedAt: instantOf(Number(recordedAt)) };
}

/** A row of the third. */
export function methodOf([, method, since, recordedAt]: RawRow): MethodFact {
  return {
    method: method as PaymentMethod,
    since: since === '' ? null : (since as Period),
    recordedAt: instantOf(Number(recordedAt)),
  };
}
