import { Injectable } from '@nestjs/common';
import { stat } from 'node:fs/promises';
import { DomainError } from '../../../kernel/domain-error';
import type { ImportKind } from '../domain/import-kind';
import { importError } from '../domain/import-errors';
import { message } from '../domain/messages';
import { renamed } from '../domain/shown-name';
import type { ImportUpload } from '../persistence/import-upload.entity';
import { isMendedRows, UploadFiles } from '../persistence/upload-files';
import { ImportFile, type ImportOptions, type ImportResult } from './import-file.use-case';
import type { ImportCounts, ProgressListener } from './import-attempt';

/** One of the files cannot be read as a whole. */
export class PartDamaged extends Error {
  constructor(
    readonly part: number,
    /** In the language of the upload. */
    readonly sentence: string,
  ) {
    super(sentence);
  }
}

/** What came of all parts together. */
export interface PartsResult extends ImportCounts {
  readonly warnings: readonly string[];
}

/**
 * Imports all files of an upload, one after the other: what was sent in, then its rejected rows as they were mended, then those of them
 * that were rejected still and mended again.
 */
@Injectable()
export class ImportParts {
  constructor(
    private readonly files: UploadFiles,
    private readonly importFile: ImportFile,
  ) {}

  /** Inside a unit of work, which decides whether it stays. @throws PartDamaged */
  async run(upload: ImportUpload, kind: ImportKind, actor: string, tell: ProgressListener): Promise<PartsResult> {
    const paths = upload.parts.map((part) => this.files.pathOf(upload.folder, part));
    const sizes = await Promise.all(
      paths.map((path) =>
        stat(path).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
    );
    const totalBytes = sizes.reduce((sum, size) => sum + size, 0);
    const results: ImportResult[] = [];
    for (const [part, path] of paths.entries()) {
      const bytesBefore = sizes.slice(0, part).reduce((sum, size) => sum + size, 0);
      const rowsBefore = results.reduce((sum, { rows }) => sum + rows, 0);
      const onProgress: ProgressListener = ({ bytesRead, rows }) =>
        tell({ bytesRead: bytesBefore + bytesRead, totalBytes, rows: rowsBefore + rows });
      // Rows that were mended on the page are written as the file they come from, which the few of them might not tell.
      const forms = isMendedRows(upload.parts[part] ?? '') ? results.at(-1)?.forms : undefined;
      results.push(await this.one(upload, kind, actor, { part, path, onProgress, ...(forms ? { forms } : {}) }));
    }
    return together(results, message(upload.language, 'warning.rejects-columns'));
  }

  private async one(
    upload: ImportUpload,
    kind: ImportKind,
    actor: string,
    { part, path, ...options }: { part: number; path: string } & Pick<ImportOptions, 'onProgress' | 'forms'>,
  ): Promise<ImportResult> {
    const { id, language, updateRegistered: update } = upload;
    const fileName = part === 0 ? upload.fileName : renamed(upload.fileName, `.mended-${part}.csv`);
    try {
      return await this.importFile.run({
        kind,
        path,
        actor,
        language,
        update,
        ...options,
        upload: { id, fileName },
      });
    } catch (error) {
      throw damaged(part, error, upload) ?? error;
    }
  }
}

/** Errors of these kinds tell what is wrong with the file that was sent, not with the place where it lies. */
const ABOUT_THE_FILE = /^(csv|xlsx|header|forms|kind|file|upload)\./;

/** What is wrong with a file, in words, where it is the file that is wrong. */
export function damaged(part: number, error: unknown, { language }: ImportUpload): PartDamaged | undefined {
  if (!(error instanceof DomainError) || !ABOUT_THE_FILE.test(error.code)) return undefined;
  const isGone = error.code === 'csv.missing' || error.code === 'csv.unreadable';
  const sentence = (isGone ? importError('file.gone', {}) : error).sentence(language);
  return new PartDamaged(part, /[.?]$/.test(sentence) ? sentence : `${sentence}.`);
}

/** Rows that were rejected and mended count as what became of them at last. */
function together(results: readonly ImportResult[], expected: string): PartsResult {
  const sum = (of: (result: ImportResult) => number): number => results.reduce((total, each) => total + of(each), 0);
  const accepted = sum((each) => each.accepted);
  const unchanged = sum((each) => each.unchanged);
  const rejected = results.at(-1)?.rejected ?? 0;
  const warnings = results.flatMap((each, part) => each.warnings.filter((text) => part === 0 || text !== expected));
  return { rows: accepted + unchanged + rejected, accepted, unchanged, rejected, warnings };
}
