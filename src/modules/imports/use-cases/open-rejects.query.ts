import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/language';
import { csvLine } from '../../../platform/csv/csv-writer';
import { REJECT_COLUMNS } from '../domain/header';
import { importError } from '../domain/import-errors';
import { IMPORT_FILES, type ImportKind } from '../domain/import-kind';
import type { KeptHead } from '../domain/import-upload';
import { renamed } from '../domain/shown-name';
import { ImportUploadRepository } from '../persistence/import-upload.repository';
import { openKeptRows } from '../persistence/kept-rows';
import { UploadFiles } from '../persistence/upload-files';
import { whatIsWrong } from './rejects-file';

/** The file of rejected rows, to be saved under a name. */
export interface OpenedRejects {
  readonly stream: Readable;
  readonly fileName: string;
}

/** Opens the file of rejected rows of what was sent in: each row with its line, column and reason. */
@Injectable()
export class OpenRejects {
  constructor(
    private readonly uploads: ImportUploadRepository,
    private readonly files: UploadFiles,
  ) {}

  /**
   * @param language of the reasons, whatever the language of whoever sent the file
   * @throws DomainError `import.not-found`, `import.no-rejects` where none were rejected or the file is no longer kept
   */
  async run(id: number, language: Language): Promise<OpenedRejects> {
    const { folder, parts, fileName, state, kind } = await this.uploads.get(id);
    const isThere = state === 'checked' || state === 'recorded';
    const path = isThere ? await this.files.problemsPath(folder, parts.at(-1) ?? '') : undefined;
    if (path === undefined || kind === null) throw importError('import.no-rejects', { importId: id });
    return { stream: Readable.from(linesOf(path, kind, language)), fileName: renamed(fileName, '.rejects.csv') };
  }
}

async function* linesOf(path: string, kind: ImportKind, language: Language): AsyncGenerator<string, void, void> {
  const { head, rows } = await openKeptRows(path);
  const { names, separator, hasByteOrderMark } = head;
  const line = (cells: readonly string[]): string => `${csvLine(cells, separator)}\n`;
  yield `${hasByteOrderMark ? '\ufeff' : ''}${line([...names, ...REJECT_COLUMNS])}`;
  const nameOf = namesIn(head, kind);
  for await (const { origin, cells, problems } of rows) {
    yield line([...cells, String(origin), ...whatIsWrong(problems, nameOf, language)]);
  }
}

/** What the file calls a column; in its language, where it does not have it. */
function namesIn({ columns, names, language }: KeptHead, kind: ImportKind): (column: string) => string {
  return (column) => {
    const own = names[columns.indexOf(column)];
    if (own !== undefined || language === 'en') return own ?? column;
    return IMPORT_FILES[kind].columns.find(({ name }) => name === column)?.nameVi ?? column;
  };
}
