import { randomUUID } from 'node:crypto';
import { readdir, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { UploadProgress } from '../domain/import-upload';

const PAUSE_MS = 200;
const HEARTBEAT_MS = 2000;
/** Work whose file is older was stopped: whoever does it touches the file every other second, also while it has nothing to tell. */
export const OLDEST_HEARTBEAT_MS = 15_000;

/**
 * Tells how far a piece of work has come in a small file that any process may read. The work holds the database, on SQLite against every
 * other writer, so it cannot be told there.
 */
export class ProgressFile {
  private lastTold = -Infinity;
  private writing: Promise<void> = Promise.resolve();
  private isWriting = false;
  private heartbeat: NodeJS.Timeout | undefined;

  constructor(private readonly path: string) {}

  /** Tells it, a few times a second at most; what comes in between is passed over. A disk that refuses stops no work. */
  tell(progress: UploadProgress): void {
    const now = performance.now();
    if (this.isWriting || now - this.lastTold < PAUSE_MS) return;
    this.lastTold = now;
    this.heartbeat ??= setInterval(() => void this.touch(), HEARTBEAT_MS).unref();
    this.isWriting = true;
    this.writing = this.write(progress)
      .catch(() => undefined)
      .finally(() => {
        this.isWriting = false;
      });
  }

  /** Removes the file, and drafts of it that interrupted work has left: nothing is under way any more. */
  async end(): Promise<void> {
    clearInterval(this.heartbeat);
    await this.writing;
    const folder = dirname(this.path);
    const names = await readdir(folder).catch(() => []);
    const own = names.filter((name) => name.startsWith(basename(this.path)));
    await Promise.all(own.map((name) => rm(join(folder, name), { force: true })));
  }

  private async touch(): Promise<void> {
    const now = new Date();
    await utimes(this.path, now, now).catch(() => undefined);
  }

  private async write(progress: UploadProgress): Promise<void> {
    const draft = `${this.path}.${randomUUID()}.tmp`;
    await writeFile(draft, JSON.stringify(progress));
    await rename(draft, this.path);
  }
}
