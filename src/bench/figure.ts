import { serverCpuSeconds } from './server-time';
import type { Stage } from './stage';

/** How much was done in how long. */
export interface Measured {
  /** What is counted depends on the figure: rows, employers, letters. */
  readonly count: number;
  readonly seconds: number;
  /** Processor time of the measuring process, and of the PostgreSQL server where it runs on this machine. */
  readonly cpuSeconds?: number;
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
  /** Changes nothing, so it can be measured several times; the best counts, on either side. */
  readonly repeatable: boolean;
  program(stage: Stage): Promise<Measured>;
  /** Absent where nothing bare stands near. */
  readonly baseline?: Baseline;
}

let serverPid: number | undefined;

/** From now on the processor time of a PostgreSQL server on this machine counts too. */
export function countServerToo(pid: number): void {
  serverPid = pid;
}

/** How long some work took: by the clock, and of the processor. */
export interface Timed<T> {
  readonly value: T;
  readonly time: { readonly seconds: number; readonly cpuSeconds: number };
}

/** Times some work. */
export async function timed<T>(work: () => Promise<T>): Promise<Timed<T>> {
  const cpu = cpuSeconds();
  const begun = performance.now();
  const value = await work();
  const seconds = (performance.now() - begun) / 1000;
  return { value, time: { seconds, cpuSeconds: cpuSeconds() - cpu } };
}

/** Adds up the times of stretches of work that is done at once. */
export class StopWatch {
  seconds = 0;
  cpuSeconds = 0;

  time(work: () => void): void {
    const cpu = cpuSeconds();
    const begun = performance.now();
    work();
    this.seconds += (performance.now() - begun) / 1000;
    this.cpuSeconds += cpuSeconds() - cpu;
  }
}

/** All threads of this process. */
function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + (serverPid === undefined ? 0 : serverCpuSeconds(serverPid));
}
