import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file of a multipart request, on the disk. */
export interface UploadedPath {
  /** As its sender calls it; never used as a path. */
  readonly originalname: string;
  /** Where it lies, under a name of the program's own. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** In hexadecimal. */
  readonly sha256: string;
}

type Stored = Pick<UploadedPath, 'path' | 'size' | 'sha256'>;

/**
 * Writes files of multipart requests into a folder as they come in, hashed on the way: none is ever whole in memory. What breaks off is
 * removed. The two methods are those that the upload middleware asks of a storage.
 */
export class UploadStorage {
  constructor(private readonly folder: string) {}

  _handleFile(
    _request: unknown,
    file: { readonly stream: Readable },
    done: (error: unknown, stored?: Stored) => void,
  ): void {
    this.store(file.stream).then(
      (stored) => done(null, stored),
      (error: unknown) => done(error),
    );
  }

  _removeFile(_request: unknown, file: Partial<Stored>, done: (error: Error | null) => void): void {
    if (file.path === undefined) {
      done(null);
      return;
    }
    rm(file.path, { force: true }).then(
      () => done(null),
      (error: Error) => done(error),
    );
  }

  private async store(stream: Readable): Promise<Stored> {
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, randomUUID());
    const hash = createHash('sha256');
    let size = 0;
    try {
      await pipeline(
        stream,
        async function* (pieces: AsyncIterable<Buffer>) {
          for await (const piece of pieces) {
            hash.update(piece);
            size += piece.length;
            yield piece;
          }
        },
        createWriteStream(path, { flags: 'wx', flush: true }),
      );
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return { path, size, sha256: hash.digest('hex') };
  }
}
