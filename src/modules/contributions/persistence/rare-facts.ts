// Reads tables of other modules: employer_payment_method, employer_status.
import type { CivilDate } from '../../../kernel/civil-date';
import { instantOf, type Instant } from '../../../kernel/instant';
import type { PaymentMethod } from '../../../kernel/payment-cycle';
import type { Period } from '../../../kernel/period';
import type { RawRow } from '../../../platform/database/raw-rows';
import type { ExcuseFact, MethodFact, RefundFact, StatusFact } from '../domain/facts';

/**
 * One statement for the facts that most employers have none of: refunds, accepted reasons, states, ways of paying; in order of employer and
 * recording.
 * @param where condition on a column that holds the employer's id
 * @param known further condition on the facts, empty or beginning with AND
 */
export function rareFactsSql(where: (column: string) => string, known: string): string {
  const rest = `${where('employer_id')}${known}`;
  // Who has always been operating has nothing to tell.
  const stopped = `SELECT employer_id FROM employer_status WHERE status <> 'active' AND ${where('employer_id')}`;
  const withdrawn = `SELECT w.withdrawn_on FROM excuse_withdrawal w
    WHERE w.excuse_id = excuse.id${known.replace('recorded_at', 'w.recorded_at')}`;
  const none = 'CAST(NULL AS BIGINT)';
  const nothing = 'CAST(NULL AS TEXT)';
  return `SELECT employer_id, refund_no, paid_on, recorded_at, amount, 'refund' AS fact, id, ${nothing}, ${nothing}
      FROM refund WHERE ${rest}
    UNION ALL SELECT employer_id, from_period, to_period, recorded_at, ${none}, 'excuse', id, decided_on, (${withdrawn})
      FROM excuse WHERE ${rest}
    UNION ALL SELECT employer_id, status, since, recorded_at, ${none}, 'status', id, ${nothing}, ${nothing}
      FROM employer_status WHERE employer_id IN (${stopped}) AND ${rest}
    UNION ALL SELECT employer_id, method, since, recorded_at, ${none}, 'method', id, ${nothing}, ${nothing}
      FROM employer_payment_method WHERE ${rest} ORDER BY 1, 7`;
}

/** Its rows by the kind of fact. */
export function rareFactsIn(
  rows: readonly RawRow[],
): Readonly<Record<'refunds' | 'excuses' | 'statuses' | 'methods', RawRow[]>> {
  const of = (fact: string): RawRow[] => rows.filter((row) => row[5] === fact);
  return { refunds: of('refund'), excuses: of('excuse'), statuses: of('status'), methods: of('method') };
}

/** An accepted legitimate reason. @param recordedAt what is told instead of the time of recording, which `when-learned` fills in */
export function excuseOf(row: RawRow, recordedAt: Instant): ExcuseFact {
  const [, from, to, , , , , decidedOn, withdrawnOn] = row;
  const accepted = { from: from as Period, to: to as Period, decidedOn: decidedOn as CivilDate, recordedAt };
  return withdrawnOn === null ? accepted : { ...accepted, withdrawn: { on: withdrawnOn as CivilDate, recordedAt } };
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
