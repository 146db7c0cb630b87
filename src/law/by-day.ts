import { toDayNumber } from '../kernel/civil-date';
import type { DatedEntry } from '../kernel/dated-value';
import { invariant } from '../kernel/invariant';

/** A dated parameter compiled for fast reading by day number. */
export class ByDay<T> {
  /** @param entries the oldest first */
  static of<V, T>(entries: readonly DatedEntry<V>[], read: (value: V) => T): ByDay<T> {
    return new ByDay(entries.map(({ validFrom, value }) => ({ from: toDayNumber(validFrom), value: read(value) })));
  }

  private constructor(private readonly entries: readonly { readonly from: number; readonly value: T }[]) {}

  /** The value in force on a day; undefined before the first. */
  at(day: number): T | undefined {
    return this.entries.findLast(({ from }) => from <= day)?.value;
  }

  /** The value in force on a day, and before the first one the first. */
  atOrFirst(day: number): T {
    const [first] = this.entries;
    invariant(first, 'every parameter of a law book has an entry');
    return this.at(day) ?? first.value;
  }
}
