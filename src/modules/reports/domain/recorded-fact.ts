import type { DifferenceCause } from './explain-difference';

/** What was recorded: assessments of a month together, everything else one by one. */
export type RecordedFactKind =
  'assessments' | 'adjustment' | 'receipt' | 'cancelled' | 'refund' | 'reminder' | 'excuse' | 'status';

/** The newest row id of each table of facts at one moment. */
export type FactsSeen = Readonly<Record<string, number>>;

/** A fact that the later of two versions of a report knows and the earlier one did not. Plain JSON. */
export interface RecordedFact {
  readonly employerCode: string;
  readonly name: string;
  readonly kind: RecordedFactKind;
  /** Number of the adjustment, receipt, refund or letter; empty where a fact has none. */
  readonly number: string;
  /** The receipt that an adjustment cancels. */
  readonly receiptNo: string | null;
  /** The day on which it counts; a month of assessments, or the month that an adjustment corrects. */
  readonly on: string;
  readonly fund: string | null;
  /** In đồng; what takes away is below zero. */
  readonly amount: number | null;
  readonly reason: string | null;
  /** The day on which it was recorded, in Vietnam. */
  readonly recordedOn: string;
}

/**
 * Names with each cause the facts behind it: with the first cause of an employer all that was recorded of it, and what was recorded of employers
 * whose own rows did not change as a cause of its own (it moved sums only). Nothing is added where nothing differs.
 */
export function withFacts(causes: readonly DifferenceCause[], facts: readonly RecordedFact[]): DifferenceCause[] {
  if (causes.length === 0 || facts.length === 0) return [...causes];
  const waiting = new Map<string, RecordedFact[]>();
  for (const fact of facts) {
    const own = waiting.get(fact.employerCode);
    if (own) own.push(fact);
    else waiting.set(fact.employerCode, [fact]);
  }
  const named = causes.map((cause) => {
    if (!('employerCode' in cause)) return cause;
    const own = waiting.get(cause.employerCode);
    waiting.delete(cause.employerCode);
    return own ? { ...cause, facts: own } : cause;
  });
  const others = [...waiting.values()].flat();
  return others.length === 0 ? named : [...named, { kind: 'other-facts', facts: others }];
}
