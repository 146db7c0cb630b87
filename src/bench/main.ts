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
    for (const [index, figure] of FIGURES.entries()) {
      await measure(figure, stage, options);
      // The figures after the imports are measured on a database at rest.
      if (!FIGURES[index + 1]?.name.startsWith('import-') && figure.name.startsWith('import-'))
        await told({ chore: 'settle-database' }, stage);
    }
  } finally {
    await database.drop();
    await rename(join(folder, 'world'), world);
    await rm(folder, { recursive: true, force: true });
  }
}

async function measure(figure: Figure, stage: Stage, options: BenchOptions): Promise<void> {
  const wanted = options.only === undefined || figure.name.startsWith(options.only);
  if (!wanted && !figure.prepares) return;
  const program = await told({ figure: figure.name, part: 'program' }, stage);
  if (!wanted) return;
  const baseline = await told({ figure: figure.name, part: 'baseline' }, stage);
  process.stdout.write(`${JSON.stringify(objectOf(figure, stage, program, baseline))}\n`);
}

function objectOf(figure: Figure, stage: Stage, program: Report, baseline: Report): object {
  const perSecond = program.count / program.seconds;
  const bare = baseline.count / baseline.seconds;
  return {
    figure: figure.name,
    engine: stage.database.engine,
    employers: stage.employers,
    months: stage.months,
    [figure.counts]: program.count,
    seconds: rounded(program.seconds),
    perSecond: Math.round(perSecond),
    baseline: { what: figure.baseline.what, seconds: rounded(baseline.seconds), perSecond: Math.round(bare) },
    ratio: rounded(perSecond / bare),
    peakRssMb: Math.round(program.peakRssMb),
    ...program.more,
  };
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
