import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Configuration } from '../../../platform/config/configuration';
import { CONFIGURATION } from '../../../platform/platform.module';
import { SIGNATURE_BYTES } from '../domain/file-signature';
import type { Corrections, FileFormat, UploadProgress } from '../domain/import-upload';
import { OLDEST_HEARTBEAT_MS, ProgressFile } from './progress-file';

/** What is on its way in lies here until it is whole. */
const INCOMING = 'incoming';
const PROGRESS = 'progress.json';
const MENDED_ROWS = '-rows.csv';
const HOUR_MS = 3_600_000;

/** The folder in which files lie that are on their way in, under the folder of everything that the program writes. */
export function incomingFolder(varDir: string): string {
  return join(varDir, 'imports', INCOMING);
}

/** Whether a part holds rows that were mended on the page, which the program itself has written. */
export function isMendedRows(part: string): boolean {
  return part.endsWith(MENDED_ROWS);
}

/** The files of what was sent in: each in a folder of its own, under names of the program's own. */
@Injectable()
export class UploadFiles {
  private readonly root: string;

  constructor(@Inject(CONFIGURATION) configuration: Configuration) {
    this.root = join(configuration.varDir, 'imports');
  }

  /** The first bytes of a file. */
  async firstBytes(path: string): Promise<Uint8Array> {
    const handle = await open(path);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(SIGNATURE_BYTES), 0, SIGNATURE_BYTES, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  }

  /** Makes a new folder. @returns its name */
  async newFolder(): Promise<string> {
    const folder = randomUUID();
    await mkdir(join(this.root, folder), { recursive: true });
    return folder;
  }

  /** A name for a file of a folder that none of them has, also where two are added at once. */
  newPart(format: FileFormat): string {
    return `${randomUUID().slice(0, 8)}.${format}`;
  }

  /** A name for rows that were mended on the page. */
  newMendedRows(): string {
    return `${randomUUID().slice(0, 8)}${MENDED_ROWS}`;
  }

  /** Moves a file that has come in into a folder. @returns the name that it has there */
  async keep(path: string, folder: string, format: FileFormat): Promise<string> {
    const part = this.newPart(format);
    await rename(path, this.pathOf(folder, part));
    return part;
  }

  /** SHA-256 of a part in hexadecimal. @throws where it is no longer there */
  async sha256(folder: string, part: string): Promise<string> {
    const hash = createHash('sha256');
    for await (const piece of createReadStream(this.pathOf(folder, part))) hash.update(piece as Buffer);
    return hash.digest('hex');
  }

  /** Where a part lies. */
  pathOf(folder: string, part: string): string {
    return join(this.root, folder, part);
  }

  /** Where the rejected rows of a part are kept; undefined where there are none. */
  async problemsPath(folder: string, part: string): Promise<string | undefined> {
    return this.find(folder, part, '.problems.jsonl');
  }

  /** Removes the whole folder. */
  async remove(folder: string): Promise<void> {
    await rm(join(this.root, folder), { recursive: true, force: true });
  }

  /** Where the progress of the work on it is told, to whichever process asks. */
  progressOf(folder: string): ProgressFile {
    return new ProgressFile(join(this.root, folder, PROGRESS));
  }

  /** How far the work has come, and whether it stands there because whoever did it was stopped; undefined where none has begun. */
  async readProgress(
    folder: string,
  ): Promise<{ readonly progress: UploadProgress; readonly isStopped: boolean } | undefined> {
    const path = join(this.root, folder, PROGRESS);
    const touched = await stat(path).catch(() => undefined);
    const progress = await this.readJson<UploadProgress>(path);
    if (!touched || !progress) return undefined;
    return { progress, isStopped: Date.now() - touched.mtimeMs > OLDEST_HEARTBEAT_MS };
  }

  /** Cells of a part's rejected rows that were mended. */
  async readCorrections(folder: string, part: string): Promise<Corrections> {
    return (await this.readJson<Corrections>(this.correctionsPath(folder, part))) ?? {};
  }

  /** Keeps mended cells of a part's rejected rows in the place of those kept before. */
  async writeCorrections(folder: string, part: string, corrections: Corrections): Promise<void> {
    const path = this.correctionsPath(folder, part);
    const draft = `${path}.${randomUUID()}.tmp`;
    await writeFile(draft, JSON.stringify(corrections));
    await rename(draft, path);
  }

  /** Whether anything was ever sent in. */
  async isUsed(): Promise<boolean> {
    return (await namesIn(this.root)).length > 0;
  }

  /** Removes what interrupted uploads have left: older than an hour, and in no folder that is known. */
  async clearLeftovers(known: ReadonlySet<string>, now: number): Promise<void> {
    const incoming = join(this.root, INCOMING);
    const loose = (await namesIn(incoming)).map((name) => join(incoming, name));
    const unknown = (await namesIn(this.root)).filter((name) => name !== INCOMING && !known.has(name));
    for (const path of [...loose, ...unknown.map((name) => join(this.root, name))]) {
      const found = await stat(path).catch(() => undefined);
      if (found && found.mtimeMs < now - HOUR_MS) await rm(path, { recursive: true, force: true });
    }
  }

  private correctionsPath(folder: string, part: string): string {
    return join(this.root, folder, `${stemOf(part)}.corrections.json`);
  }

  private async find(folder: string, part: string, ending: string): Promise<string | undefined> {
    const names = await namesIn(join(this.root, folder));
    const name = names.find((each) => each.startsWith(stemOf(part)) && each.endsWith(ending));
    return name === undefined ? undefined : join(this.root, folder, name);
  }

  private async readJson<T>(path: string): Promise<T | undefined> {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    return text === undefined ? undefined : (JSON.parse(text) as T);
  }
}

/** `3f2a77c1.csv` → `3f2a77c1` */
function stemOf(part: string): string {
  return part.replace(/\.[a-z]+$/, '');
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
