import type { ChargeRules } from '../../../law/charge-rules';
import { toDayNumber } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { toMonthNumber } from '../../../kernel/period';
import { isExcused, type AcceptedReason, type EvasionStart, type QualityReason } from '../../../law/legal-quality';
import type { LegalQuality } from '../../../law/legal-quality-code';
import type { EmployerFacts } from '../../contributions/contributions.api';
import type { LedgerItem } from './ledger-item';

/** The legal quality of an item on a day, since when and why. Days as day numbers. */
export interface ItemQuality {
  readonly code: LegalQuality | 'settled';
  readonly sinceDay: number;
  readonly reason: QualityReason;
  /** When the item turns evaded if it stays unpaid; known once a reminder was sent after the due date. */
  readonly evadedFromDay?: number;
}

/** What decides between late and evaded beside the item itself. */
export interface QualityGrounds {
  /** Days on which reminders were sent, ascending, as day numbers. */
  readonly reminderDays: readonly number[];
  readonly excuses: readonly AcceptedReason[];
}

/** The reminders and accepted reasons known at an instant; absent: all. */
export function qualityGroundsOf(facts: EmployerFacts, knownAt?: Instant): QualityGrounds {
  const isKnown = (fact: { readonly recordedAt: Instant }): boolean =>
    knownAt === undefined || fact.recordedAt <= knownAt;
  return {
    reminderDays: facts.reminders
      .filter(isKnown)
      .map((fact) => toDayNumber(fact.sentOn))
      .toSorted((a, b) => a - b),
    excuses: facts.excuses.filter(isKnown).map(({ from, to, decidedOn, withdrawn }) => ({
      fromMonth: toMonthNumber(from),
      toMonth: toMonthNumber(to),
      decidedDay: toDayNumber(decidedOn),
      ...(withdrawn && isKnown(withdrawn) ? { withdrawnDay: toDayNumber(withdrawn.on) } : {}),
    })),
  };
}

/**
 * Legal quality of an amount on a day (Law 41/2024/QH15 arts 38, 39; Decree 274/2025/NĐ-CP arts 4–6).
 * @param grounds reminders and decisions of later days are not yet known to it
 */
export function qualityOn(
  item: LedgerItem,
  rules: ChargeRules,
  day: number,
  { reminderDays, excuses }: QualityGrounds,
): ItemQuality {
  if (item.outstanding === 0n) return { code: 'settled', sinceDay: item.settledOn ?? item.startsOn, reason: 'settled' };
  if (day <= item.dueDay) return { code: 'not-due', sinceDay: item.startsOn, reason: 'before-due-date' };
  if (isExcused(excuses, item.month, day)) {
    return { code: 'late-not-evaded', sinceDay: item.dueDay + 1, reason: 'force-majeure' };
  }
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
