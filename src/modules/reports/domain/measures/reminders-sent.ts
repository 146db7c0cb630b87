import type { CountedAt, MeasureSpan } from './measure-figures';
import { MEASURE_SPANS } from './measure-figures';
import { isWithin, type Span } from './measure-spans';

/** Counts letters of urging, employer by employer, in each span of a report. */
export class RemindersSent {
  private readonly sums = new Map<MeasureSpan, { count: number; employers: number }>();
  private first = '9999-12-31';

  constructor(private readonly spans: Readonly<Record<MeasureSpan, Span>>) {}

  /** Counts one employer's letters. @returns whether one was sent in the report's month */
  add(letters: readonly { readonly sentOn: string }[]): boolean {
    for (const { sentOn } of letters) if (sentOn < this.first) this.first = sentOn;
    for (const name of MEASURE_SPANS) {
      const count = letters.filter(({ sentOn }) => isWithin(this.spans[name], sentOn)).length;
      if (count === 0) continue;
      const sum = this.sums.get(name) ?? { count: 0, employers: 0 };
      this.sums.set(name, { count: sum.count + count, employers: sum.employers + 1 });
    }
    return letters.some(({ sentOn }) => isWithin(this.spans.month, sentOn));
  }

  /** Letters of a span, and to how many employers. */
  in(name: MeasureSpan): CountedAt {
    return this.sums.get(name) ?? { count: 0, employers: 0 };
  }

  /** The day of the earliest letter of all; the end of time where there is none. */
  get firstSentOn(): string {
    return this.first;
  }
}
