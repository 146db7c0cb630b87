import type { Writable } from 'node:stream';
import type { MonthlyReportData } from '../domain/monthly-report-data';
import type { LetterDetails } from './letter-details';
import { basisSheet } from './basis-sheet';
import { b10Sheet, d15Sheet, measuresSheet } from './measure-sheets';
import { b03Sheet, b04Sheet, childrenSheet, structureSheet, summarySheet, trendSheet } from './monthly-sheets';
import { notComputedSheet } from './not-computed';
import { editionWords } from './restatement-facts';
import { restatementSheet } from './restatement-sheet';
import { formSignature, letterSignature } from './sheet-signature';
import { reportTitle, urgingSigner } from './report-words';
import { writeTableSheet, type TableSheet } from './sheet-table';

/**
 * Writes the monthly report as an Excel workbook, sheet by sheet and row by row; the same report gives the same bytes.
 * The promise is kept when the stream has finished.
 */
export async function writeMonthlyWorkbook(
  data: MonthlyReportData,
  target: Writable,
  details: LetterDetails,
): Promise<void> {
  // Loaded with the first workbook: the library is large, and few processes write any.
  const { ReproducibleWorkbook } = await import('../../../platform/documents/reproducible-workbook.js');
  const { auditHead, restatement } = details;
  const edition = editionWords(details);
  const workbook = new ReproducibleWorkbook(target, {
    title: `${reportTitle(data)}${edition === null ? '' : ` (${edition})`}`,
    author: data.authority.name,
    day: data.asOf,
  });
  // Every sheet may be printed alone: each says which version it belongs to.
  const write = <Row>(sheet: TableSheet<Row>): Promise<void> =>
    writeTableSheet(workbook, edition === null ? sheet : { ...sheet, title: [...sheet.title, edition] });
  const form = <Row>(sheet: TableSheet<Row>, heading?: string): Promise<void> =>
    write({ ...sheet, signature: formSignature(data, details, heading) });
  await write({ ...summarySheet(data), signature: letterSignature(details) });
  if (restatement) await write(restatementSheet(data, restatement.causes));
  await write(measuresSheet(data));
  await form(b04Sheet(data));
  await form(b03Sheet(data));
  await form(b10Sheet(data), urgingSigner(data));
  await form(d15Sheet(data), 'GIÁM ĐỐC');
  await write(childrenSheet(data));
  await write(structureSheet(data));
  await write(trendSheet(data));
  const notComputed = notComputedSheet(data);
  if (notComputed) await write(notComputed);
  await write(basisSheet(data, auditHead));
  await workbook.commit();
}
