import type { CivilDate } from './civil-date';
import { kernelError } from './kernel-errors';

/** How sure a value is: read in the text, from memory, derived from sourced facts, or a default taken because nothing was found. */
export type Certainty = 'sourced' | 'recalled' | 'derived' | 'assumed';

/** One value of a dated series, in force from `validFrom` (included) until `validUntil` (excluded; absent: until the next entry, or open). */
export interface DatedEntry<T> {
  readonly validFrom: CivilDate;
  readonly validUntil?: CivilDate;
  readonly value: T;
  /** Document, article and clause that the value rests on. */
  readonly reference: string;
  readonly certainty: Certainty;
  readonly note?: string;
}

/** A value that changes by date, each change with its reference. Reading it on a day without a value throws: it never falls back. */
export class DatedValue<T> {
  private readonly entries: readonly DatedEntry<T>[];

  constructor(
    readonly name: string,
    entries: readonly DatedEntry<T>[],
  ) {
    this.entries = entries.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0));
  }

  /** The entry in force on a day. @throws DomainError `parameter.unknown` that names the parameter and the day. */
  entryAt(day: CivilDate): DatedEntry<T> {
    const entry = this.find(day);
    if (!entry) {
      throw kernelError('parameter.unknown', { name: this.name, day });
    }
    return entry;
  }

  /** The value in force on a day. @throws DomainError `parameter.unknown` that names the parameter and the day. */
  at(day: CivilDate): T {
    return this.entryAt(day).value;
  }

  /** The entry in force on a day, or undefined where the series has none. */
  find(day: CivilDate): DatedEntry<T> | undefined {
    const entry = this.entries.findLast((candidate) => candidate.validFrom <= day);
    return entry && (entry.validUntil === undefined || day < entry.validUntil) ? entry : undefined;
  }

  /** The same series, which tells of days without a value instead of failing, and takes the value nearest before them, or the first. */
  probing(onMissing: (day: CivilDate) => void): DatedValue<T> {
    return new ProbingValue(this.name, this.entries, onMissing);
  }

  /** Every entry, oldest first. */
  list(): readonly DatedEntry<T>[] {
    return this.entries;
  }
}

class ProbingValue<T> extends DatedValue<T> {
  constructor(
    name: string,
    entries: readonly DatedEntry<T>[],
    private readonly onMissing: (day: CivilDate) => void,
  ) {
    super(name, entries);
  }

  override entryAt(day: CivilDate): DatedEntry<T> {
    const entry = this.find(day);
    if (entry) return entry;
    this.onMissing(day);
    const stand = this.list().findLast(({ validFrom }) => validFrom <= day) ?? this.list()[0];
    return stand ?? super.entryAt(day);
  }
}
