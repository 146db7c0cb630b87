import { randomUUID } from 'node:crypto';
import { open, readdir, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const BUFFER = 1 << 16;
const HOUR_MS = 3_600_000;

/**
 * A file of lines that stands under its name only when it is whole: written beside it, then renamed. Nothing is made before the first
 * line that follows the head.
 */
export class LineWriter {
  private readonly draft: string;
  private handle: FileHandle | undefined;
  private buffer: string;
  private written = false;
  private drafted = false;

  /** @param head what the file begins with, without its line end */
  constructor(
    readonly path: string,
    head: string,
  ) {
    this.draft = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
    this.buffer = `${head}\n`;
  }

  /** Whether any line was added. */
  get hasLines(): boolean {
    return this.written;
  }

  /** Adds a line, without its line end. */
  async add(line: string): Promise<void> {
    this.written = true;
    this.buffer += `${line}\n`;
    if (this.buffer.length >= BUFFER) await this.flush();
  }

  /** Writes down what was added, still under the name of the draft. */
  async finish(): Promise<void> {
    if (this.written) await this.flush();
    await this.handle?.close();
    this.handle = undefined;
  }

  /** Puts the finished file in the place of an earlier one; without lines, removes the earlier one. */
  async publish(): Promise<void> {
    if (this.written) await rename(this.draft, this.path);
    else await rm(this.path, { force: true });
  }

  /** Removes the draft; an earlier file stays. */
  async discard(): Promise<void> {
    await this.handle?.close();
    this.handle = undefined;
    if (this.drafted) await rm(this.draft, { force: true });
  }

  private async flush(): Promise<void> {
    if (!this.handle) {
      await this.clearOldDrafts();
      this.handle = await open(this.draft, 'w');
    }
    this.drafted = true;
    await this.handle.appendFile(this.buffer);
    this.buffer = '';
  }

  /** Drafts of the same file that killed processes have left: older than an hour, so that nobody writes on them any more. */
  private async clearOldDrafts(): Promise<void> {
    const folder = dirname(this.path);
    const names = await readdir(folder).catch(() => []);
    for (const name of names.filter((each) => each.startsWith(`.${basename(this.path)}.`) && each.endsWith('.tmp'))) {
      const found = await stat(join(folder, name)).catch(() => undefined);
      if (found && found.mtimeMs < Date.now() - HOUR_MS) await rm(join(folder, name), { force: true });
    }
  }
}
