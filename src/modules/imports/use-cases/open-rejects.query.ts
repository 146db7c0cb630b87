import type { ReadStream } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { importError } from '../domain/import-errors';
import { renamed } from '../domain/shown-name';
import { ImportUploadRepository } from '../persistence/import-upload.repository';
import { UploadFiles } from '../persistence/upload-files';

/** The file of rejected rows, to be saved under a name. */
export interface OpenedRejects {
  readonly stream: ReadStream;
  readonly fileName: string;
}

/** Opens the file of rejected rows of what was sent in: each row with its line, column and reason. */
@Injectable()
export class OpenRejects {
  constructor(
    private readonly uploads: ImportUploadRepository,
    private readonly files: UploadFiles,
  ) {}

  /** @throws DomainError `import.not-found`, `import.no-rejects` where none were rejected or the file is no longer kept */
  async run(id: number): Promise<OpenedRejects> {
    const { folder, parts, fileName, state } = await this.uploads.get(id);
    const isThere = state === 'checked' || state === 'recorded';
    const stream = isThere ? await this.files.openRejects(folder, parts.at(-1) ?? '') : undefined;
    if (!stream) throw importError('import.no-rejects', { importId: id });
    return { stream, fileName: renamed(fileName, '.rejects.csv') };
  }
}
