import type { Writable } from 'node:stream';
import { stream } from 'exceljs';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import { basisSheet } from './basis-sheet';
import { b03Sheet, b04Sheet, childrenSheet, structureSheet, summarySheet, trendSheet } from './monthly-sheets';
import { writeTableSheet } from './sheet-table';

/** What of the archive behind a workbook is touched here; the library's types do not name it. */
interface Archive {
  append(source: unknown, entry: { readonly name: string; readonly date?: Date }): unknown;
}

/** The date of every entry of the archive: the first that the format knows. The library would write the time of day, and no two files were alike. */
const ENTRY_DATE = new Date('1980-01-01T00:00:00Z');

/** A workbook writer whose bytes depend on nothing but what is written. */
class ReproducibleWorkbook extends stream.xlsx.WorkbookWriter {
  /** The first thing that the library's constructor does with the archive; all that follows is dated here. */
  override addThemes(): Promise<void> {
    const { zip } = this as unknown as { readonly zip: Archive };
    const append = zip.append.bind(zip);
    zip.append = (source, entry) => append(source, { ...entry, date: ENTRY_DATE });
    return super.addThemes();
  }
}

/**
 * Writes the monthly report as an Excel workbook, sheet by sheet and row by row; the same report gives the same bytes.
 * The promise is kept when the stream has finished.
 */
export async function writeMonthlyWorkbook(data: MonthlyReportData, target: Writable): Promise<void> {
  const closedOn = new Date(`${data.asOf}T00:00:00Z`);
  const workbook = new ReproducibleWorkbook({ stream: target, useStyles: true, useSharedStrings: false });
  workbook.creator = data.authority.name;
  workbook.lastModifiedBy = data.authority.name;
  workbook.created = closedOn;
  workbook.modified = closedOn;
  await writeTableSheet(workbook, summarySheet(data));
  await writeTableSheet(workbook, b04Sheet(data));
  await writeTableSheet(workbook, b03Sheet(data));
  await writeTableSheet(workbook, childrenSheet(data));
  await writeTableSheet(workbook, structureSheet(data));
  await writeTableSheet(workbook, trendSheet(data));
  await writeTableSheet(workbook, basisSheet(data));
  await workbook.commit();
}
