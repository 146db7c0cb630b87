import type { ChargeRules } from '../../../law/charge-rules';
import type { EvasionStart, QualityReason } from '../../../law/legal-quality';
import type { LegalQuality } from '../../../law/legal-quality-code';
import type { LedgerItem } from './ledger-item';

/** The legal quality of an item on a day, since when and why. Days as day numbers. */
export interface ItemQuality {
  readonly code: LegalQuality | 'settled';
  readonly sinceDay: number;
  readonly reason: QualityReason;
  /** When the item turns evaded if it stays unpaid; known once a reminder was sent after the due date. */
  readonly evadedFromDay?: number;
}

/**
 * Legal quality of an amount on a day (Law 41/2024/QH15 arts 38, 39; Decree 274/2025/NĐ-CP arts 4–6).
 * @param reminderDays days on which reminders were sent, ascending; later ones than `day` are not yet known to it
 */
export function qualityOn(
  item: LedgerItem,
  rules: ChargeRules,
  day: number,
  reminderDays: readonly number[],
): ItemQuality {
  if (item.outstanding === 0n) return { code: 'settled', sinceDay: item.settledOn ?? item.startsOn, reason: 'settled' };
  if (day <= item.dueDay) return { code: 'not-due', sinceDay: item.startsOn, reason: 'before-due-date' };
  const start = evasionStartOf(
    item,
    rules,
    reminderDays.filter((sent) => sent <= day),
  );
  if (!start) return { code: 'late', sinceDay: item.dueDay + 1, reason: 'past-due-date-no-reminder' };
  if (day < start.day) {
    const reason = item.finding ? start.reason : 'past-due-date';
    return { code: 'late', sinceDay: item.dueDay + 1, reason, evadedFromDay: start.day };
  }
  return { code: 'evaded', sinceDay: start.day, reason: start.reason, evadedFromDay: start.day };
}

/** From which day an item is evaded if it stays unpaid: a finding's own day, else as reminders were sent. */
export function evasionStartOf(
  { dueDay, finding }: LedgerItem,
  rules: ChargeRules,
  reminderDays: readonly number[],
): EvasionStart | undefined {
  if (finding) return { day: finding.evadedDay, reason: 'found-by-check' };
  return rules.evasion.startFor(dueDay, reminderDays);
}
