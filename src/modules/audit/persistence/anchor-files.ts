import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '../../../kernel/instant';
import type { Configuration, DatabaseConfiguration } from '../../../platform/config/configuration';
import { CONFIGURATION } from '../../../platform/platform.module';
import type { SignedHead } from '../domain/audit-head';

/** A signed head as it was written outside the database. */
export interface Anchor extends SignedHead {
  /** Which database it is of, by where that lies. */
  readonly database: string;
  readonly at: Instant;
}

/** A file among the anchors; undefined what cannot be read as one. */
export interface AnchorFile {
  readonly path: string;
  readonly anchor: Anchor | undefined;
}

/** Signed heads in files outside the database, which whoever changes the database does not reach. */
@Injectable()
export class AnchorFiles {
  /** Where they lie. */
  readonly folder: string;
  private readonly database: string;

  constructor(@Inject(CONFIGURATION) { auditAnchorDir, database }: Configuration) {
    this.folder = auditAnchorDir;
    this.database = nameOf(database);
  }

  /** Writes a head down; the same head has one file. @returns its path */
  async write(head: SignedHead, at: Instant): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    const path = join(this.folder, fileName(this.database, head));
    const anchor: Anchor = { ...head, database: this.database, at };
    // Two may write the same head at once.
    const fresh = `${path}.${randomUUID()}.new`;
    await writeFile(fresh, `${JSON.stringify(anchor, null, 2)}\n`, 'utf8');
    await rename(fresh, path);
    return path;
  }

  /** Whether the head has been written down. */
  async has(head: SignedHead): Promise<boolean> {
    return (await this.names()).includes(fileName(this.database, head));
  }

  /** The anchors of this database, oldest first, and files that should be anchors. */
  async list(): Promise<AnchorFile[]> {
    const files = await Promise.all(
      (await this.names()).map(async (name): Promise<AnchorFile> => {
        const path = join(this.folder, name);
        return { path, anchor: anchorOf(await readFile(path, 'utf8')) };
      }),
    );
    return files.filter(({ path, anchor }) =>
      anchor ? anchor.database === this.database : path.includes(this.database),
    );
  }

  private async names(): Promise<string[]> {
    try {
      return (await readdir(this.folder)).filter((name) => /^audit-.*\.json$/.test(name)).toSorted();
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
      throw error;
    }
  }
}

/** Sorted by name, anchors of one database are sorted by time. */
function fileName(database: string, { entries, hash }: SignedHead): string {
  return `audit-${database}-${String(entries).padStart(9, '0')}-${hash.slice(0, 12)}.json`;
}

function anchorOf(text: string): Anchor | undefined {
  try {
    const { trail, entries, hash, signedWith, signature, database, at } = JSON.parse(text) as Partial<Anchor>;
    const texts = [trail, hash, signedWith, signature, database, at];
    if (typeof entries !== 'number' || texts.some((each) => typeof each !== 'string')) return undefined;
    return { trail, entries, hash, signedWith, signature, database, at } as Anchor;
  } catch {
    // Whatever is no JSON is no anchor either; whoever asks says so.
    return undefined;
  }
}

/** A database by its place, without user and password: a trail that was begun anew in the same place is still the same database's. */
function nameOf(configuration: DatabaseConfiguration): string {
  const place = configuration.engine === 'sqlite' ? configuration.path : placeOf(new URL(configuration.url));
  return createHash('sha256').update(place).digest('hex').slice(0, 8);
}

function placeOf({ hostname, port, pathname }: URL): string {
  return `postgres://${hostname}:${port || '5432'}${pathname}`;
}
