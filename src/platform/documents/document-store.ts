import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { documentError } from './document-refusals';
import { InvariantError } from '../../kernel/invariant';

const SHA256 = /^[0-9a-f]{64}$/;

/** What a document is kept under. */
export interface KeptDocument {
  /** In hexadecimal. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

const HOUR_MS = 3_600_000;

/** A folder of issued documents, each under its own SHA-256: what was put in can be read for ever and cannot be changed unseen. */
export class DocumentStore {
  constructor(private readonly root: string) {}

  /** Keeps a document and returns its SHA-256 (hex). Putting the same bytes again changes nothing. A crash leaves no half file. */
  async put(bytes: Uint8Array): Promise<string> {
    const sha256 = sha256Of(bytes);
    if (!(await this.has(sha256))) await this.write((target) => void target.end(bytes));
    return sha256;
  }

  /**
   * Keeps a document that is too large to lie in memory: it is written to the disk as it is made, and hashed on the way.
   * @param make writes the document; what it throws is thrown on, and nothing is kept
   */
  async write(make: (target: Writable) => Promise<void> | void): Promise<KeptDocument> {
    await mkdir(this.root, { recursive: true });
    const temporary = join(this.root, `.${randomUUID()}.tmp`);
    try {
      const { sha256, size } = await writeDurably(temporary, make);
      const path = this.pathOf(sha256);
      if (!(await exists(path))) {
        await mkdir(dirname(path), { recursive: true });
        await rename(temporary, path);
      }
      return { sha256, size };
    } finally {
      await rm(temporary, { force: true });
    }
  }

  /** Removes drafts that killed processes have left: older than an hour, so that nobody writes on them any more. */
  async clearDrafts(now: number): Promise<void> {
    const names = await readdir(this.root).catch(() => []);
    for (const draft of names.filter((name) => name.startsWith('.') && name.endsWith('.tmp'))) {
      const path = join(this.root, draft);
      const found = await stat(path).catch(() => undefined);
      if (found && found.mtimeMs < now - HOUR_MS) await rm(path, { force: true });
    }
  }

  /** Writes a copy of a document to a path. @throws DomainError `document.not-found` */
  async copy(sha256: string, path: string): Promise<void> {
    await copyFile(await this.find(sha256), path);
  }

  /**
   * Reads a document back.
   * @throws DomainError `document.not-found`; InvariantError where the bytes on disk are no longer those that were put in.
   */
  async get(sha256: string): Promise<Uint8Array> {
    const bytes = await readFile(await this.find(sha256));
    const found = sha256Of(bytes);
    if (found !== sha256) throw new InvariantError('A stored document still has its hash', { sha256, found });
    return bytes;
  }

  /** Whether a document is kept here. */
  async has(sha256: string): Promise<boolean> {
    return exists(this.pathOf(sha256));
  }

  private async find(sha256: string): Promise<string> {
    const path = this.pathOf(sha256);
    if (await exists(path)) return path;
    throw documentError('document.not-found', { sha256 });
  }

  private pathOf(sha256: string): string {
    if (!SHA256.test(sha256)) throw new InvariantError('A document is asked for by its SHA-256', { sha256 });
    return join(this.root, sha256.slice(0, 2), sha256);
  }
}

/** SHA-256 of bytes, in hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function writeDurably(path: string, make: (target: Writable) => Promise<void> | void): Promise<KeptDocument> {
  const entrance = new PassThrough();
  const hash = createHash('sha256');
  let size = 0;
  const hashed = async function* (pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
  };
  const making = (async () => {
    await make(entrance);
    if (!entrance.writableEnded) entrance.end();
  })();
  // A document that could not be made ends the writing with the same error; a disk that is full ends it whatever the maker waits for.
  making.catch((error: Error) => entrance.destroy(error));
  await pipeline(entrance, hashed, createWriteStream(path, { flags: 'wx', flush: true }));
  await making;
  return { sha256: hash.digest('hex'), size };
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
