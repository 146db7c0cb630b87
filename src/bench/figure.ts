import type { Stage } from './stage';

/** How much was done in how long. */
export interface Measured {
  /** What is counted depends on the figure: rows, employers, letters. */
  readonly count: number;
  readonly seconds: number;
  /** Peak memory, where the work was not done in the measuring process itself. */
  readonly peakRssMb?: number;
  /** Further figures of the same run. */
  readonly more?: Readonly<Record<string, number>>;
}

/** The raw database, or the bare engine, doing what stands nearest to a figure's work. */
export interface Baseline {
  /** What exactly it does, in words. */
  readonly what: string;
  run(stage: Stage): Promise<Measured>;
}

/** One figure of the benchmarks. Program and baseline each run in a process of their own, one after the other. */
export interface Figure {
  readonly name: string;
  /** What `count` counts. */
  readonly counts: 'rows' | 'employers' | 'letters';
  /** Leaves behind what later figures need, so it runs whatever was asked for. */
  readonly prepares: boolean;
  program(stage: Stage): Promise<Measured>;
  readonly baseline: Baseline;
}

/** Times some work. */
export async function timed<T>(work: () => Promise<T>): Promise<{ readonly value: T; readonly seconds: number }> {
  const begun = performance.now();
  const value = await work();
  return { value, seconds: (performance.now() - begun) / 1000 };
}
