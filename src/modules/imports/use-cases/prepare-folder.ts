import { constants } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importError } from '../domain/import-errors';
import { templateCsv, templateWorkbook } from '../documents/template-files';
import { IMPORT_KINDS } from '../domain/import-kind';
import type { Language } from '../../../kernel/language';

/** What a folder was prepared with. */
export interface PreparedFolder {
  /** Paths that were written. */
  readonly written: readonly string[];
  /** Paths that were there before and were left as they are. */
  readonly kept: readonly string[];
}

/**
 * Writes a template of each kind of file into a folder, as CSV and as an Excel workbook, and a `.env`; makes the folder where it is missing,
 * and never touches a file that is there.
 * @param settings the file of settings to copy. @throws DomainError `folder.unwritable`
 */
export async function prepareFolder(folder: string, language: Language, settings: string): Promise<PreparedFolder> {
  const files: [name: string, write: (path: string) => Promise<void>][] = [
    ...IMPORT_KINDS.flatMap((kind): [string, (path: string) => Promise<void>][] => [
      [`${kind}.csv`, (path) => writeFile(path, templateCsv(kind, language), { flag: 'wx' })],
      [`${kind}.xlsx`, async (path) => writeFile(path, await templateWorkbook(kind, language), { flag: 'wx' })],
    ]),
    ['.env', (path) => copyFile(settings, path, constants.COPYFILE_EXCL)],
  ];
  const written: string[] = [];
  const kept: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
    for (const [name, write] of files) {
      const path = join(folder, name);
      if (await isNew(() => write(path))) written.push(path);
      else kept.push(path);
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw importError('folder.unwritable', { folder, code });
  }
  return { written, kept };
}

async function isNew(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
