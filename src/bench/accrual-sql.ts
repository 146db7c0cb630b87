import { toDayNumber, type CivilDate } from '../kernel/civil-date';
import { addMonths, lastDayOf, periodOf, type Period } from '../kernel/period';

/**
 * The bare computation as one set-based statement, the same on both engines: each employer's payments up to the day pay its items in
 * order of period and fund (one running sum), and what is left of an item bears 0.03 % for each day past its due date, from 2025-07-01
 * on. No order of allocation, no naming of funds, no charges of the monthly regime, no credit in time, no adjustments, no legal quality:
 * one row per item that is open.
 * @param only `employer_id` condition, to restrict the whole statement to some employers
 */
export function accrualSql(asOf: CivilDate, months: number, only = 'TRUE'): string {
  const last = periodOf(asOf);
  const periods = Array.from({ length: months + 2 }, (_, back) => addMonths(last, -back));
  const rows = periods.map((period) => `('${period}', ${lateDays(period, asOf)})`).join(', ');
  return `WITH calendar(period, late_days) AS (VALUES ${rows}),
    paid AS (
      SELECT employer_id, CAST(SUM(amount) AS BIGINT) AS paid FROM payment
      WHERE received_on <= '${asOf}' AND ${only} GROUP BY employer_id
    ),
    running AS (
      SELECT employer_id, fund, period, amount,
        CAST(SUM(amount) OVER (PARTITION BY employer_id ORDER BY period, fund) AS BIGINT) AS up_to
      FROM assessment WHERE period <= '${last}' AND ${only}
    ),
    item AS (
      SELECT running.employer_id, running.fund, running.period, running.amount, calendar.late_days,
        CASE WHEN up_to <= COALESCE(paid, 0) THEN 0
             WHEN up_to - COALESCE(paid, 0) < running.amount THEN up_to - COALESCE(paid, 0)
             ELSE running.amount END AS outstanding
      FROM running JOIN calendar ON calendar.period = running.period
      LEFT JOIN paid ON paid.employer_id = running.employer_id
    )
    SELECT employer_id, fund, period, amount, outstanding, (outstanding * late_days * 3 + 5000) / 10000 AS charge
    FROM item WHERE outstanding > 0`;
}

/** Days on which 0.03 % is counted up to a day, of a monthly payer's period. */
function lateDays(period: Period, asOf: CivilDate): number {
  const due = period < '2025-07' ? ('2025-06-30' as CivilDate) : lastDayOf(addMonths(period, 1));
  return Math.max(0, toDayNumber(asOf) - toDayNumber(due));
}
