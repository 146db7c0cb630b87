import { addMonths, type Period } from '../../../kernel/period';
import { PARTICIPANT_KINDS, type ParticipantKind } from '../../../law/participant-kinds';
import type { ParticipantCount } from '../../contributions/domain/participants';

/** How many people take part in one kind of insurance, and how many did; null where nobody entered it. */
export interface ParticipantLine {
  readonly kind: ParticipantKind;
  readonly now: number | null;
  /** At the end of December before. */
  readonly december: number | null;
  /** In the same month a year before. */
  readonly yearBefore: number | null;
}

/** The months that a report on a month speaks of. */
export function participantMonths(period: Period): Record<'now' | 'december' | 'yearBefore', Period> {
  return {
    now: period,
    december: `${Number(period.slice(0, 4)) - 1}-12` as Period,
    yearBefore: addMonths(period, -12),
  };
}

/**
 * The people insured in an authority's area: what was entered for it, else the sum over the offices directly under it where every one of
 * them has a figure. Kinds of which nothing is known for the month itself are left out.
 */
export function participantLines(
  counts: readonly ParticipantCount[],
  rootId: number,
  childIds: readonly number[],
  period: Period,
): ParticipantLine[] {
  const people = new Map(counts.map((count) => [`${count.authorityId} ${count.period} ${count.kind}`, count.people]));
  const of = (kind: ParticipantKind, month: Period): number | null => {
    const own = people.get(`${rootId} ${month} ${kind}`);
    if (own !== undefined) return own;
    const parts = childIds.map((id) => people.get(`${id} ${month} ${kind}`));
    if (parts.length === 0 || parts.includes(undefined)) return null;
    return parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);
  };
  const months = participantMonths(period);
  return PARTICIPANT_KINDS.map((kind) => ({
    kind,
    now: of(kind, months.now),
    december: of(kind, months.december),
    yearBefore: of(kind, months.yearBefore),
  })).filter(({ now }) => now !== null);
}
