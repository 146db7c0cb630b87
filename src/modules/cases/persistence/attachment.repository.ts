import { Injectable } from '@nestjs/common';
import type { Instant } from '../../../kernel/instant';
import { fromInstant } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';

/** A file whose bytes lie in the document store. */
export interface KeptFile {
  readonly sha256: string;
  readonly mediaType: string;
  readonly size: number;
  readonly fileName: string;
}

/** Knows the files that were put into the document store. */
@Injectable()
export class AttachmentRepository {
  constructor(private readonly database: Database) {}

  /** Registers a file in the open unit; the same bytes are registered once, under the first name. */
  async register({ sha256, mediaType, size, fileName }: KeptFile, createdAt: Instant): Promise<void> {
    await this.database
      .bulk()
      .insertIgnore(
        'stored_document',
        ['sha256', 'media_type', 'size', 'file_name', 'created_at'],
        [[sha256, mediaType, size, fileName, fromInstant(createdAt)]],
      );
  }

  /** What is registered of a file, if anything. */
  async find(sha256: string): Promise<KeptFile | undefined> {
    const [row] = await this.database.rawRows(
      'SELECT media_type, size, file_name FROM stored_document WHERE sha256 = $1',
      [sha256],
    );
    if (!row) return undefined;
    const [mediaType, size, fileName] = row;
    return { sha256, mediaType: mediaType as string, size: size as number, fileName: fileName as string };
  }
}
