import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { AssessmentOrder } from './world/assessments';
import { badFiles } from './world/bad-files';
import { csvPieces, type CsvTable } from './world/csv';
import { worldTables } from './world/tables';
import { createWorld, type World, type WorldOptions } from './world/world';

/** How a world is put into files. */
export interface WriteWorldOptions extends Partial<WorldOptions> {
  readonly order?: AssessmentOrder;
  /** Also write a folder `bad` of files that must be refused, wholly or in part, or are oddly written. */
  readonly badRows?: boolean;
}

/** What was written: the world, its as-of day among it, and each file in the order in which it can be imported. */
export interface WrittenWorld {
  readonly world: World;
  readonly files: readonly WrittenFile[];
  /** The folder with the bad files, where they were asked for. */
  readonly badFolder?: string;
}

/** One file that was written: rows without the header. */
export interface WrittenFile {
  readonly path: string;
  readonly rows: number;
}

/**
 * Writes a made-up world as CSV files into a folder, which is created. Rows go to the disk as they are made, no faster
 * than it takes them: memory stays the same for a thousand employers and for a million.
 */
export async function writeWorld(folder: string, options: WriteWorldOptions = {}): Promise<WrittenWorld> {
  const { order, badRows, ...worldOptions } = options;
  const world = createWorld(worldOptions);
  await mkdir(folder, { recursive: true });
  const files: WrittenFile[] = [];
  for (const table of worldTables(world, order)) files.push(await writeTable(folder, table));
  return badRows ? { world, files, badFolder: await writeBadFiles(folder, world) } : { world, files };
}

/** Writes one table into a folder that exists. */
export async function writeTable(folder: string, table: CsvTable): Promise<WrittenFile> {
  const path = join(folder, table.fileName);
  let rows = 0;
  function* pieces(): Generator<string> {
    for (const piece of csvPieces(table)) {
      rows += piece.rows;
      yield piece.text;
    }
  }
  await pipeline(Readable.from(pieces(), { highWaterMark: 1 }), createWriteStream(path));
  return { path, rows };
}

async function writeBadFiles(folder: string, world: World): Promise<string> {
  const badFolder = join(folder, 'bad');
  await mkdir(badFolder, { recursive: true });
  for (const { fileName, bytes } of badFiles(world)) await writeFile(join(badFolder, fileName), bytes);
  return badFolder;
}
