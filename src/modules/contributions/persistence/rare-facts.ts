// Reads tables of other modules: employer_payment_method, employer_status.
import type { CivilDate } from '../../../kernel/civil-date';
import { instantOf } from '../../../kernel/instant';
import type { PaymentMethod } from '../../../kernel/payment-cycle';
import type { Period } from '../../../kernel/period';
import type { RawRow } from '../../../platform/database/raw-rows';
import type { MethodFact, RefundFact, StatusFact } from '../domain/facts';

/**
 * One statement for the facts that most employers have none of: refunds, states, ways of paying; in order of employer and recording.
 * @param where condition on a column that holds the employer's id
 * @param known further condition on the facts, empty or beginning with AND
 */
export function rareFactsSql(where: (column: string) => string, known: string): string {
  const rest = `${where('employer_id')}${known}`;
  // Who has always been operating has nothing to tell.
  const stopped = `SELECT employer_id FROM employer_status WHERE status <> 'active' AND ${where('employer_id')}`;
  return `SELECT employer_id, refund_no, paid_on, recorded_at, amount, 'refund' AS fact, id FROM refund WHERE ${rest}
    UNION ALL SELECT employer_id, status, since, recorded_at, CAST(NULL AS BIGINT), 'status', id FROM employer_status
      WHERE employer_id IN (${stopped}) AND ${rest}
    UNION ALL SELECT employer_id, method, since, recorded_at, CAST(NULL AS BIGINT), 'method', id FROM employer_payment_method
      WHERE ${rest} ORDER BY 1, 7`;
}

/** Its rows by the kind of fact. */
export function rareFactsIn(rows: readonly RawRow[]): Readonly<Record<'refunds' | 'statuses' | 'methods', RawRow[]>> {
  const of = (fact: string): RawRow[] => rows.filter((row) => row[5] === fact);
  return { refunds: of('refund'), statuses: of('status'), methods: of('method') };
}

/** A refund. */
export function refundOf([, refundNo, paidOn, recordedAt, amount]: RawRow): RefundFact {
  return {
    refundNo: refundNo as string,
    paidOn: paidOn as CivilDate,
    amount: BigInt(amount as number),
    recordedAt: instantOf(Number(recordedAt)),
  };
}

/** A state. */
export function statusOf([, status, since, recordedAt]: RawRow): StatusFact {
  return { status: status as string, since: since as CivilDate, recordedAt: instantOf(Number(recordedAt)) };
}

/** A way of paying. */
export function methodOf([, method, since, recordedAt]: RawRow): MethodFact {
  return {
    method: method as PaymentMethod,
    since: since === '' ? null : (since as Period),
    recordedAt: instantOf(Number(recordedAt)),
  };
}
