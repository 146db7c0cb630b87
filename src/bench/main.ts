import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorld } from '../demo/world/world';
import type { Engine } from '../platform/database/engine';
import { createDatabase } from './bench-database';
import type { Figure } from './figure';
import { measureApart, type Report } from './measuring-process';
import { readOptions, type BenchOptions } from './options';
import type { Stage } from './stage';
import { FIGURES, type Task } from './tasks';

/** Measures everything that was asked for on one engine after the other, and leaves nothing behind. */
async function main(options: BenchOptions): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const { employers, months, letters } = options;
    const stage = { folder, employers, months, letters, asOf: createWorld({ employers, months }).asOf };
    await told({ chore: 'write-files' }, { ...stage, database: { engine: 'sqlite', path: join(folder, 'unused') } });
    for (const engine of options.engines) await measureOn(engine, stage, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureOn(engine: Engine, about: Omit<Stage, 'database'>, options: BenchOptions): Promise<void> {
  const folder = await mkdtemp(join(about.folder, `${engine}-`));
  const world = join(about.folder, 'world');
  await rename(world, join(folder, 'world'));
  const database = await createDatabase(engine, folder);
  const stage: Stage = { ...about, folder, database: database.configuration };
  try {
    await told({ chore: 'found-province' }, stage);
    // Nothing is done to the database between the imports and what follows them: as it is, users have it.
    for (const figure of FIGURES) await measure(figure, stage, options);
  } finally {
    await database.drop();
    await rename(join(folder, 'world'), world);
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(figure: Figure, stage: Stage, options: BenchOptions): Promise<void> {
  const wanted = options.only === undefined || figure.name.startsWith(options.only);
  if (!wanted && !figure.prepares) return;
  const part = (which: 'program' | 'baseline'): Promise<Report> => told({ figure: figure.name, part: which }, stage);
  let program = await part('program');
  if (!wanted) return;
  let baseline = figure.baseline && (await part('baseline'));
  for (let again = 1; figure.repeatable && again < options.repeat; again += 1) {
    program = better(program, await part('program'));
    baseline &&= better(baseline, await part('baseline'));
  }
  process.stdout.write(`${JSON.stringify(objectOf(figure, stage, program, baseline))}\n`);
}

/** The faster of two, with the larger peak memory. */
function better(one: Report, other: Report): Report {
  const faster = other.seconds < one.seconds ? other : one;
  return { ...faster, peakRssMb: Math.max(one.peakRssMb, other.peakRssMb) };
}

function objectOf(figure: Figure, stage: Stage, program: Report, baseline: Report | undefined): object {
  return {
    figure: figure.name,
    engine: stage.database.engine,
    employers: stage.employers,
    months: stage.months,
    [figure.counts]: program.count,
    ...speedOf(program),
    baseline: baseline ? { what: figure.baseline?.what, ...speedOf(baseline) } : null,
    ratio: baseline ? rounded(perSecondOf(program) / perSecondOf(baseline)) : null,
    cpuRatio: baseline ? cpuRatioOf(program, baseline) : null,
    peakRssMb: Math.round(program.peakRssMb),
    ...program.more,
  };
}

/** Like the ratio, of the processor time: what remains of it where others use the machine at the same time. */
function cpuRatioOf(program: Report, baseline: Report): number | null {
  if (program.cpuSeconds === undefined || baseline.cpuSeconds === undefined) return null;
  return rounded(baseline.cpuSeconds / baseline.count / (program.cpuSeconds / program.count));
}

function perSecondOf({ count, seconds }: Report): number {
  return count / seconds;
}

function speedOf(report: Report): object {
  const { seconds, cpuSeconds } = report;
  const cpu = cpuSeconds === undefined ? {} : { cpuSeconds: rounded(cpuSeconds) };
  return { seconds: rounded(seconds), ...cpu, perSecond: rounded(perSecondOf(report)) };
}

async function told(task: Task, stage: Stage): Promise<Report> {
  const words = 'chore' in task ? task.chore : `${task.figure} (${task.part})`;
  process.stderr.write(`${stage.database.engine} ${words} … `);
  const report = await measureApart(task, stage);
  const { count, seconds, peakRssMb } = report;
  process.stderr.write(`${count} in ${seconds.toFixed(2)} s, ${Math.round(peakRssMb)} MB\n`);
  return report;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

main(readOptions(process.argv.slice(2))).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
