import { toDayNumber, type CivilDate } from '../../../kernel/civil-date';
import type { ChargeRules } from '../../../law/charge-rules';

/**
 * SQL for what stands open on a day, from the projections alone. The arithmetic is that of the ledger: principal × days × rate of the
 * running stretch, rounded half-up once, plus the lines already closed, less what was paid; in whole numbers that cannot overflow.
 * All values come from the law and the calendar, none from a user.
 */
export function openItemsOn(day: CivilDate, rules: ChargeRules): string {
  return `SELECT employer_id, fund, period, due_on, outstanding,
      CASE WHEN due_on >= '${day}' THEN outstanding ELSE 0 END AS not_due,
      CASE WHEN due_on < '${day}' AND (evaded_from IS NULL OR evaded_from > '${day}') THEN outstanding ELSE 0 END AS late,
      CASE WHEN due_on < '${day}' AND evaded_from <= '${day}' THEN outstanding ELSE 0 END AS evaded,
      charge_closed - charge_paid + ${runningCharge(day, rules)} AS charge
    FROM open_item WHERE starts_on <= '${day}'`;
}

/** Monthly charges open on a day. */
export function openChargesOn(day: CivilDate): string {
  return `SELECT employer_id, fund, month, amount - paid AS charge FROM open_charge WHERE computed_on <= '${day}'`;
}

/** Stands in place of the hash of the law with which a position was computed where it could not be. */
export const NOT_COMPUTED = 'not-computed';

/** Whether a position holds on a day. */
export function holdsOn(day: CivilDate): string {
  return `exact_from <= '${day}' AND (exact_until IS NULL OR exact_until > '${day}')`;
}

function runningCharge(day: CivilDate, rules: ChargeRules): string {
  const last = toDayNumber(day);
  const parts = rules.daily.stretches(rules.daily.startsOn(0), last).map(({ from, to, rate }) => {
    const days = `(${to} - CASE WHEN accrues_from_day > ${from} THEN accrues_from_day ELSE ${from} END + 1)`;
    const { numerator, denominator } = rate;
    // q × den + r keeps every product far below 2^63, whatever the principal.
    const whole = `(outstanding / ${denominator}) * ${days} * ${numerator}`;
    const rest = `((outstanding % ${denominator}) * ${days} * ${numerator * 2n} + ${denominator}) / ${denominator * 2n}`;
    return `CASE WHEN accrues_from_day <= ${to} THEN ${whole} + ${rest} ELSE 0 END`;
  });
  return parts.length === 0 ? '0' : parts.join(' + ');
}
