// Reads tables of other modules: adjustment, assessment, employer_status, payment.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import { toDong, type RawInteger } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';

/** A sign that an employer classed as unable to pay is active again. */
export interface ActivitySign {
  readonly caseId: number;
  readonly sign: 'payment' | 'assessment' | 'status';
  readonly on: CivilDate;
  /** Of payments and assessments. */
  readonly amount: Dong | null;
  /** Of a status: its code. */
  readonly status: string | null;
}

// When each employer was last looked at: whatever is recorded later is new.
const LOOKED_AT = `SELECT c.id AS case_id, c.employer_id, MAX(e.recorded_at) AS looked_at
  FROM case_event e JOIN enforcement_case c ON c.id = e.case_id
  WHERE e.kind IN ('unable-to-pay-classed', 'unable-to-pay-checked') AND c.closed_on IS NULL
  GROUP BY c.id, c.employer_id`;

/** Finds what employers classed as unable to pay have done since they were last looked at. Three statements, whatever their number. */
@Injectable()
export class ActivitySignsQuery {
  constructor(private readonly database: Database) {}

  /** Signs up to a day, by case; a case may have several. @param operating states in which an employer is at work */
  async upTo(day: CivilDate, operating: readonly string[]): Promise<ActivitySign[]> {
    // One after the other: they share the connection of the unit of work.
    const payments = await this.paymentsUpTo(day);
    const assessments = await this.assessmentsUpTo(day);
    const statuses = await this.statusesUpTo(day, operating);
    return [
      ...payments.map((row) => activitySign('payment', row)),
      ...assessments.map((row) => activitySign('assessment', row)),
      ...statuses.map((row) => activitySign('status', row)),
    ];
  }

  private paymentsUpTo(day: CivilDate): Promise<RawRow[]> {
    return this.database.rawRows(
      `SELECT l.case_id, MIN(p.received_on), SUM(p.amount) FROM (${LOOKED_AT}) AS l
       JOIN payment p ON p.employer_id = l.employer_id AND p.recorded_at > l.looked_at AND p.received_on <= $1
       WHERE NOT EXISTS (SELECT 1 FROM adjustment a WHERE a.reverses_receipt_no = p.receipt_no)
       GROUP BY l.case_id ORDER BY l.case_id`,
      [day],
    );
  }

  private assessmentsUpTo(day: CivilDate): Promise<RawRow[]> {
    return this.database.rawRows(
      `SELECT l.case_id, MIN(a.period) || '-01', SUM(a.amount) FROM (${LOOKED_AT}) AS l
       JOIN assessment a ON a.employer_id = l.employer_id AND a.recorded_at > l.looked_at AND a.amount > 0 AND a.workers > 0
       WHERE a.period <= SUBSTR($1, 1, 7) GROUP BY l.case_id ORDER BY l.case_id`,
      [day],
    );
  }

  private statusesUpTo(day: CivilDate, operating: readonly string[]): Promise<RawRow[]> {
    const states = operating.map((_, index) => `$${index + 2}`).join(', ');
    return this.database.rawRows(
      `SELECT l.case_id, s.since, NULL, s.status FROM (${LOOKED_AT}) AS l
       JOIN employer_status s ON s.employer_id = l.employer_id AND s.since = (SELECT MAX(m.since)
         FROM employer_status m WHERE m.employer_id = l.employer_id AND m.since <= $1)
       WHERE s.status IN (${states}) ORDER BY l.case_id`,
      [day, ...operating],
    );
  }
}

function activitySign(
  sign: ActivitySign['sign'],
  [caseId, on, amount, status = null]: readonly unknown[],
): ActivitySign {
  return {
    sign,
    caseId: caseId as number,
    on: on as CivilDate,
    amount: amount === null ? null : toDong(amount as RawInteger),
    status: status as string | null,
  };
}
