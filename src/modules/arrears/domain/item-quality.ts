import type { ChargeRules } from '../../../law/charge-rules';
import { toDayNumber } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { toMonthNumber } from '../../../kernel/period';
import { isExcused, type AcceptedReason, type EvasionStart, type QualityReason } from '../../../law/legal-quality';
import type { LegalQuality } from '../../../law/legal-quality-code';
import type { EmployerFacts } from '../../contributions/contributions.api';
import type { LedgerItem } from './ledger-item';
import type { ChargeQuality } from './statement';
import { firstUrgingOf, urgingsOf, type Urging } from './urging';

/** The legal quality of an item on a day, since when and why. Days as day numbers. */
export interface ItemQuality {
  readonly code: LegalQuality | 'settled';
  readonly sinceDay: number;
  readonly reason: QualityReason;
  /** When the item turns evaded if it stays unpaid; known once it was urged. */
  readonly evadedFromDay?: number;
  /** When it was urged by the first reminder that counts for it. */
  readonly urgedDay?: number | undefined;
}

/** What decides between late and evaded beside the item itself. */
export interface QualityGrounds {
  /** Letters, the earliest first. */
  readonly urgings: readonly Urging[];
  readonly excuses: readonly AcceptedReason[];
}

/** The reminders and accepted reasons known at an instant; absent: all. */
export function qualityGroundsOf(facts: EmployerFacts, rules: ChargeRules, knownAt?: Instant): QualityGrounds {
  const isKnown = (fact: { readonly recordedAt: Instant }): boolean =>
    knownAt === undefined || fact.recordedAt <= knownAt;
  return {
    urgings: urgingsOf(facts, rules, knownAt),
    excuses: facts.excuses.filter(isKnown).map(({ from, to, withdrawn }) => ({
      fromMonth: toMonthNumber(from),
      toMonth: toMonthNumber(to),
      ...(withdrawn && isKnown(withdrawn) ? { withdrawnDay: toDayNumber(withdrawn.on) } : {}),
    })),
  };
}

/**
 * Legal quality of an amount on a day (Law 41/2024/QH15 arts 38, 39; Decree 274/2025/NĐ-CP arts 4–6).
 * @param grounds letters of later days are not yet sent; an accepted reason counts from the start
 */
export function qualityOn(
  item: LedgerItem,
  rules: ChargeRules,
  day: number,
  { urgings, excuses }: QualityGrounds,
): ItemQuality {
  if (item.outstanding === 0n) return { code: 'settled', sinceDay: item.settledOn ?? item.startsOn, reason: 'settled' };
  if (day <= item.dueDay) return { code: 'not-due', sinceDay: item.startsOn, reason: 'before-due-date' };
  if (isExcused(excuses, item.month, day)) {
    return { code: 'late-not-evaded', sinceDay: item.dueDay + 1, reason: 'force-majeure' };
  }
  const start = evasionStartOf(item, rules, urgings, day);
  if (!start) return { code: 'late', sinceDay: item.dueDay + 1, reason: 'past-due-date-no-reminder' };
  const { day: evadedFromDay, urgedDay } = start;
  if (day < start.day) {
    const reason = item.origin?.evadedDay !== undefined ? start.reason : 'past-due-date';
    return { code: 'late', sinceDay: item.dueDay + 1, reason, evadedFromDay, urgedDay };
  }
  return { code: 'evaded', sinceDay: evadedFromDay, reason: start.reason, evadedFromDay, urgedDay };
}

/** What the late days of an item were, paid since or not: those from `evadedFrom` on are evaded days. */
export interface DaysQuality {
  readonly before: ChargeQuality;
  /** Beyond all days where nothing makes them evaded. */
  readonly evadedFrom: number;
}

/** What the days up to `day` were on which an item bore charges; see `qualityOn`. */
export function qualityOfDays(item: LedgerItem, rules: ChargeRules, day: number, grounds: QualityGrounds): DaysQuality {
  if (isExcused(grounds.excuses, item.month, day)) return { before: 'late-not-evaded', evadedFrom: Infinity };
  return { before: 'late', evadedFrom: evasionStartOf(item, rules, grounds.urgings, day)?.day ?? Infinity };
}

/**
 * From which day an item is evaded if it stays unpaid: a finding's own day, else as it was urged.
 * @param untilDay letters sent later are left out; absent: none is
 */
export function evasionStartOf(
  item: LedgerItem,
  rules: ChargeRules,
  urgings: readonly Urging[],
  untilDay = Number.POSITIVE_INFINITY,
): EvasionStart | undefined {
  const evadedDay = item.origin?.evadedDay;
  if (evadedDay !== undefined) return { day: evadedDay, reason: 'found-by-check' };
  return rules.evasion.startFor(item.dueDay, firstUrgingOf(item, rules, urgings, untilDay));
}
