import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/language';
import { CsvWriter } from '../../../platform/csv/csv-writer';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { REJECT_COLUMNS } from '../domain/header';
import type { ColumnForm } from '../domain/files/file-definition';
import type { KnownForms } from '../domain/forms/file-forms';
import { asTyped } from '../domain/forms/mended-cell';
import { IMPORT_FILES } from '../domain/import-kind';
import type { Corrections, KeptHead } from '../domain/import-upload';
import type { ImportUpload } from '../persistence/import-upload.entity';
import { ImportUploadRepository } from '../persistence/import-upload.repository';
import { openKeptRows } from '../persistence/kept-rows';
import { UploadFiles } from '../persistence/upload-files';
import { changed, notChecked } from './request-recording.use-case';
import { UploadQueue } from './upload-queue';

/** Cells of rejected rows as they were typed: by line, then by position. */
export type TypedCells = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** Mends rejected rows of a file that was checked, and has it checked again with them. */
@Injectable()
export class MendRows {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly uploads: ImportUploadRepository,
    private readonly files: UploadFiles,
    private readonly queue: UploadQueue,
  ) {}

  /** Keeps what was typed, to be checked later. @throws DomainError `import.not-found`, `import.not-checked`, `import.changed` */
  async save(id: number, round: number, typed: TypedCells): Promise<void> {
    const upload = await this.checked(id, round);
    const part = lastPart(upload);
    const path = await this.files.problemsPath(upload.folder, part);
    if (path === undefined || typed.size === 0) return;
    const corrections: Record<string, readonly string[]> = {
      ...(await this.files.readCorrections(upload.folder, part)),
    };
    let left = typed.size;
    const { head, rows } = await openKeptRows(path);
    const forms = formsOf(upload, head);
    for await (const { line, cells } of rows) {
      const own = typed.get(line);
      if (!own) continue;
      left -= 1;
      const mended = cells.map((cell, position) => typedOver(cell, own.get(position), forms[position], head.forms));
      if (mended.every((cell, position) => cell === cells[position])) delete corrections[line];
      else corrections[line] = mended;
      if (left === 0) break;
    }
    await this.files.writeCorrections(upload.folder, part, corrections);
  }

  /**
   * Has the file checked again: with what was mended, or, where nothing was, as it is, because what it rests on may have come in meanwhile.
   * @throws DomainError `import.not-found`, `import.not-checked`, `import.changed`
   */
  async checkAgain(id: number, round: number, language: Language): Promise<void> {
    const upload = await this.checked(id, round);
    const part = lastPart(upload);
    const corrections = await this.files.readCorrections(upload.folder, part);
    const isMended = Object.keys(corrections).length > 0;
    const mended = isMended ? await this.writeMended(upload.folder, part, corrections) : undefined;
    const asked = {
      state: 'checking' as const,
      round: round + 1,
      language,
      failure: null,
      ...(mended === undefined ? {} : { parts: [...upload.parts, mended] }),
    };
    await this.unitOfWork.run(async () => {
      if (!(await this.uploads.move({ id, state: 'checked', round }, asked))) throw changed(id);
      await this.queue.check(id, asked.round);
    });
  }

  private async checked(id: number, round: number): Promise<ImportUpload> {
    const upload = await this.uploads.get(id);
    if (upload.state !== 'checked') throw notChecked(upload);
    if (upload.round !== round) throw changed(id);
    return upload;
  }

  /**
   * All rejected rows of a part, mended where they were, as a file of their own; each still knows its line of the file sent in first.
   * @returns the name of the file; undefined where there are no rejected rows
   */
  private async writeMended(folder: string, part: string, corrections: Corrections): Promise<string | undefined> {
    const path = await this.files.problemsPath(folder, part);
    if (path === undefined) return undefined;
    const mended = this.files.newMendedRows();
    const { head, rows } = await openKeptRows(path);
    const header = [...head.names, ...REJECT_COLUMNS];
    const writer = new CsvWriter(this.files.pathOf(folder, mended), header, ',', false);
    try {
      for await (const { line, origin, cells } of rows) {
        await writer.add([...(corrections[line] ?? cells), String(origin), '', '']);
      }
      await writer.finish();
      await writer.publish();
      return mended;
    } catch (error) {
      await writer.discard();
      throw error;
    }
  }
}

function lastPart({ parts }: ImportUpload): string {
  return parts.at(-1) ?? '';
}

/** A browser sends line breaks in its own way; that alone changes nothing. */
function typedOver(cell: string, typed: string | undefined, form: ColumnForm | undefined, forms: KnownForms): string {
  if (typed === undefined) return cell;
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n');
  return plain(typed) === plain(cell) ? cell : asTyped(plain(typed), form, forms);
}

/** How the cells of each column are written. */
function formsOf({ kind }: ImportUpload, { columns }: KeptHead): readonly (ColumnForm | undefined)[] {
  const known = new Map(kind === null ? [] : IMPORT_FILES[kind].columns.map(({ name, form }) => [name, form]));
  return columns.map((name) => known.get(name));
}
