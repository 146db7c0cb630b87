import type { Writable } from 'node:stream';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import type { LetterDetails } from './letter-details';
import { basisSheet } from './basis-sheet';
import { b10Sheet, d15Sheet, measuresSheet } from './measure-sheets';
import { b03Sheet, b04Sheet, childrenSheet, structureSheet, summarySheet, trendSheet } from './monthly-sheets';
import { notComputedSheet } from './not-computed';
import { writeTableSheet } from './sheet-table';

/**
 * Writes the monthly report as an Excel workbook, sheet by sheet and row by row; the same report gives the same bytes.
 * The promise is kept when the stream has finished.
 */
export async function writeMonthlyWorkbook(
  data: MonthlyReportData,
  target: Writable,
  { auditHead }: Pick<LetterDetails, 'auditHead'>,
): Promise<void> {
  // Loaded with the first workbook: the library is large, and few processes write any.
  const { ReproducibleWorkbook } = await import('../../../platform/documents/reproducible-workbook.js');
  const workbook = new ReproducibleWorkbook(target, data.authority.name, data.asOf);
  await writeTableSheet(workbook, summarySheet(data));
  await writeTableSheet(workbook, measuresSheet(data));
  await writeTableSheet(workbook, b04Sheet(data));
  await writeTableSheet(workbook, b03Sheet(data));
  await writeTableSheet(workbook, b10Sheet(data));
  await writeTableSheet(workbook, d15Sheet(data));
  await writeTableSheet(workbook, childrenSheet(data));
  await writeTableSheet(workbook, structureSheet(data));
  await writeTableSheet(workbook, trendSheet(data));
  const notComputed = notComputedSheet(data);
  if (notComputed) await writeTableSheet(workbook, notComputed);
  await writeTableSheet(workbook, basisSheet(data, auditHead));
  await workbook.commit();
}
