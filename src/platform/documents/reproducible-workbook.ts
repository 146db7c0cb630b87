import { once } from 'node:events';
import { PassThrough, type Writable } from 'node:stream';
import { stream } from 'exceljs';

/** What of the archive behind a workbook is touched here; the library's types do not name it. */
interface Archive {
  append(source: unknown, entry: { readonly name: string; readonly date?: Date }): unknown;
}

/** What the library writes a sheet into: it passes everything on at once and never asks whether the archive keeps up. */
interface SheetStream {
  pipe(target: PassThrough): void;
}

/** The date of every entry of the archive: the first that the format knows. The library would write the time of day, and no two files were alike. */
const ENTRY_DATE = new Date('1980-01-01T00:00:00Z');

/** A workbook writer whose bytes depend on nothing but what is written, and whose writer can wait for the archive. */
export class ReproducibleWorkbook extends stream.xlsx.WorkbookWriter {
  /** Between the sheet that is being written and the archive. */
  private current: PassThrough | undefined;

  /** @param day the ISO date that the workbook says it was made on; the library would write the time of day */
  constructor(target: Writable, author: string, day: string) {
    super({ stream: target, useStyles: true, useSharedStrings: false });
    const made = new Date(`${day}T00:00:00Z`);
    Object.assign(this, { creator: author, lastModifiedBy: author, created: made, modified: made });
  }

  /** The first thing that the library's constructor does with the archive; all that follows is dated here. */
  override addThemes(): Promise<void> {
    const { zip } = this as unknown as { readonly zip: Archive };
    const append = zip.append.bind(zip);
    zip.append = (source, entry) => append(this.followed(source), { ...entry, date: ENTRY_DATE });
    return super.addThemes();
  }

  /**
   * Waits until the archive has taken up what was written of the sheet, so that a long one does not lie in memory.
   * Sheets are written one after the other, each committed before the next is begun.
   */
  async caughtUp(): Promise<void> {
    const { current } = this;
    if (current?.writableNeedDrain) await once(current, 'drain');
  }

  private followed(source: unknown): unknown {
    if (!isSheetStream(source)) return source;
    const followed = new PassThrough();
    source.pipe(followed);
    this.current = followed;
    return followed;
  }
}

function isSheetStream(source: unknown): source is SheetStream {
  return typeof source === 'object' && source !== null && 'pipe' in source;
}
