import { Injectable } from '@nestjs/common';
import { importError } from '../domain/import-errors';
import type { KeptRows } from '../domain/import-upload';
import { ImportUploadRepository } from '../persistence/import-upload.repository';
import { keptRows } from '../persistence/kept-rows';
import { UploadFiles } from '../persistence/upload-files';

/** Some of the rejected rows, and where the next begin; null where there are no more. */
export interface RejectedPage extends KeptRows {
  readonly next: number | null;
}

/** Reads the rejected rows of what was sent in, page by page. */
@Injectable()
export class ListRejects {
  constructor(
    private readonly uploads: ImportUploadRepository,
    private readonly files: UploadFiles,
  ) {}

  /** @throws DomainError `import.not-found`, `import.no-rejects` where none were rejected or they are no longer kept */
  async run(id: number, { offset, limit }: { readonly offset: number; readonly limit: number }): Promise<RejectedPage> {
    const { folder, parts, state } = await this.uploads.get(id);
    const isThere = state === 'checked' || state === 'recorded';
    const path = isThere ? await this.files.problemsPath(folder, parts.at(-1) ?? '') : undefined;
    if (path === undefined) {
      throw importError('import.no-rejects', { importId: id });
    }
    const { rows, ...head } = await keptRows(path, { offset, limit: limit + 1 });
    return { ...head, rows: rows.slice(0, limit), next: rows.length > limit ? offset + limit : null };
  }
}
