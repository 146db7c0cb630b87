import { stream } from 'exceljs';

/** What of the archive behind a workbook is touched here; the library's types do not name it. */
interface Archive {
  append(source: unknown, entry: { readonly name: string; readonly date?: Date }): unknown;
}

/** The date of every entry of the archive: the first that the format knows. The library would write the time of day, and no two files were alike. */
const ENTRY_DATE = new Date('1980-01-01T00:00:00Z');

/** A workbook writer whose bytes depend on nothing but what is written. */
export class ReproducibleWorkbook extends stream.xlsx.WorkbookWriter {
  /** The first thing that the library's constructor does with the archive; all that follows is dated here. */
  override addThemes(): Promise<void> {
    const { zip } = this as unknown as { readonly zip: Archive };
    const append = zip.append.bind(zip);
    zip.append = (source, entry) => append(source, { ...entry, date: ENTRY_DATE });
    return super.addThemes();
  }
}
