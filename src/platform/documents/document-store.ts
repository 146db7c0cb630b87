import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DomainError } from '../../kernel/domain-error';
import { InvariantError } from '../../kernel/invariant';

const SHA256 = /^[0-9a-f]{64}$/;

/** A folder of issued documents, each under its own SHA-256: what was put in can be read for ever and cannot be changed unseen. */
export class DocumentStore {
  constructor(private readonly root: string) {}

  /** Keeps a document and returns its SHA-256 (hex). Putting the same bytes again changes nothing. A crash leaves no half file. */
  async put(bytes: Uint8Array): Promise<string> {
    const sha256 = sha256Of(bytes);
    const path = this.pathOf(sha256);
    if (await exists(path)) return sha256;
    const folder = join(this.root, sha256.slice(0, 2));
    await mkdir(folder, { recursive: true });
    const temporary = join(folder, `.${randomUUID()}.tmp`);
    try {
      await writeDurably(temporary, bytes);
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    return sha256;
  }

  /**
   * Reads a document back.
   * @throws DomainError `document.not-found`; InvariantError where the bytes on disk are no longer those that were put in.
   */
  async get(sha256: string): Promise<Uint8Array> {
    const path = this.pathOf(sha256);
    if (!(await exists(path))) {
      throw new DomainError('document.not-found', `There is no document ${sha256} in the store`, { sha256 });
    }
    const bytes = await readFile(path);
    const found = sha256Of(bytes);
    if (found !== sha256) throw new InvariantError('A stored document still has its hash', { sha256, found });
    return bytes;
  }

  /** Whether a document is kept here. */
  async has(sha256: string): Promise<boolean> {
    return exists(this.pathOf(sha256));
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

async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
