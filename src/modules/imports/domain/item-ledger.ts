import type { Dong } from '../../../kernel/money';

/** Something that changes what is due for one item, from the moment at which it was recorded (milliseconds since 1970). */
export interface LedgerEntry {
  readonly recordedAt: number;
  readonly amount: Dong;
}

/** Where an item would stand below zero. */
export interface Shortfall {
  readonly at: number;
  readonly left: Dong;
}

/**
 * What is known to be due for one employer, fund and period, in the order in which it became known: the assessment and its adjustments.
 * Whoever looks back at any moment must find nothing below zero; entries of the same moment count together.
 */
export class ItemLedger {
  private entries: LedgerEntry[] = [];

  /** Adds what is so already. */
  add(entry: LedgerEntry): void {
    this.entries = [...this.entries, entry].toSorted((a, b) => a.recordedAt - b.recordedAt);
  }

  /** The first moment at which the item would be below zero with one more entry; undefined where it never would. */
  shortfallWith(entry: LedgerEntry): Shortfall | undefined {
    if (entry.amount >= 0n) return undefined;
    const all = [...this.entries, entry].toSorted((a, b) => a.recordedAt - b.recordedAt);
    let left = 0n;
    for (const [index, { recordedAt, amount }] of all.entries()) {
      left += amount;
      const isLastOfMoment = all[index + 1]?.recordedAt !== recordedAt;
      if (isLastOfMoment && left < 0n && recordedAt >= entry.recordedAt) return { at: recordedAt, left };
    }
    return undefined;
  }
}
