import type { Writable } from 'node:stream';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import type { LetterDetails } from './letter-details';
import { basisSheet } from './basis-sheet';
import { b10Sheet, d15Sheet, measuresSheet } from './measure-sheets';
import { b03Sheet, b04Sheet, childrenSheet, structureSheet, summarySheet, trendSheet } from './monthly-sheets';
import { notComputedSheet } from './not-computed';
import { editionWords } from './restatement-facts';
import { restatementSheet } from './restatement-sheet';
import { writeTableSheet, type TableSheet } from './sheet-table';

/**
 * Writes the monthly report as an Excel workbook, sheet by sheet and row by row; the same report gives the same bytes.
 * The promise is kept when the stream has finished.
 */
export async function writeMonthlyWorkbook(
  data: MonthlyReportData,
  target: Writable,
  { auditHead, restatement }: Pick<LetterDetails, 'auditHead' | 'restatement'>,
): Promise<void> {
  // Loaded with the first workbook: the library is large, and few processes write any.
  const { ReproducibleWorkbook } = await import('../../../platform/documents/reproducible-workbook.js');
  const workbook = new ReproducibleWorkbook(target, data.authority.name, data.asOf);
  const edition = editionWords({ restatement });
  // Every sheet may be printed alone: each says which version it belongs to.
  const write = <Row>(sheet: TableSheet<Row>): Promise<void> =>
    writeTableSheet(workbook, edition === null ? sheet : { ...sheet, title: [...sheet.title, edition] });
  await write(summarySheet(data));
  if (restatement) await write(restatementSheet(data, restatement.causes));
  await write(measuresSheet(data));
  await write(b04Sheet(data));
  await write(b03Sheet(data));
  await write(b10Sheet(data));
  await write(d15Sheet(data));
  await write(childrenSheet(data));
  await write(structureSheet(data));
  await write(trendSheet(data));
  const notComputed = notComputedSheet(data);
  if (notComputed) await write(notComputed);
  await write(basisSheet(data, auditHead));
  await workbook.commit();
}
