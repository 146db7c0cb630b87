import { parseArgs } from 'node:util';
import type { Engine } from '../platform/database/engine';

/** What a run of the benchmarks measures. */
export interface BenchOptions {
  readonly employers: number;
  readonly months: number;
  readonly engines: readonly Engine[];
  /** Only the figures whose name begins so; what they need is done, but not printed. */
  readonly only: string | undefined;
  /** At most so many reminder letters are issued and rendered. */
  readonly letters: number;
  /** How often what can be repeated is measured; the best counts. */
  readonly repeat: number;
}

const USAGE = `npm run bench -- [options]
  --employers N                  size of the made-up province (100000)
  --months N                     months of history (24)
  --engine sqlite|postgres|both  (both)
  --only NAME                    figures whose name begins with NAME
  --letters N                    at most so many letters (2000)
  --repeat N                     measure what changes nothing so often and take the best (1)
PostgreSQL: a database of its own is created on the server that BENCH_DATABASE_URL, else TEST_DATABASE_URL names, and dropped at the end.
`;

/** Reads the command line. @throws Error that shows the usage */
export function readOptions(argv: readonly string[]): BenchOptions {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: { employers: text, months: text, engine: text, only: text, letters: text, repeat: text },
  });
  return {
    employers: wholeNumber('employers', values.employers ?? '100000'),
    months: wholeNumber('months', values.months ?? '24'),
    engines: enginesOf(values.engine ?? 'both'),
    only: values.only,
    letters: wholeNumber('letters', values.letters ?? '2000'),
    repeat: wholeNumber('repeat', values.repeat ?? '1'),
  };
}

function wholeNumber(name: string, text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new Error(`--${name} is a whole number above 0, not "${text}"\n${USAGE}`);
  return Number(text);
}

function enginesOf(text: string): Engine[] {
  if (text === 'both') return ['sqlite', 'postgres'];
  if (text === 'sqlite' || text === 'postgres') return [text];
  throw new Error(`--engine is sqlite, postgres or both, not "${text}"\n${USAGE}`);
}
