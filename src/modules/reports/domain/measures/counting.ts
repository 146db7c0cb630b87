import type { Dong } from '../../../../kernel/money';
import type { Measure } from './measure-events';
import type { CountedAt } from './measure-figures';
import { isWithin, type Span } from './measure-spans';

/** Measures of one kind in a span. */
export function within<Kind extends Measure['kind']>(
  span: Span,
  measures: readonly Measure[],
  kind: Kind,
): Extract<Measure, { kind: Kind }>[] {
  return measures.filter(
    (measure): measure is Extract<Measure, { kind: Kind }> => measure.kind === kind && isWithin(span, measure.on),
  );
}

/** How many, at how many employers. */
export function counted(some: readonly { readonly employerId: number }[]): CountedAt {
  return { count: some.length, employers: new Set(some.map(({ employerId }) => employerId)).size };
}

/** The sum of what each gives. */
export function sumOf<Item>(items: readonly Item[], of: (item: Item) => Dong): Dong {
  return items.reduce((sum, item) => sum + of(item), 0n);
}
