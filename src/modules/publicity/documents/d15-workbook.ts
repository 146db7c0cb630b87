import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Border, Font, Style, Worksheet } from 'exceljs';
import type { PublicList } from '../domain/public-list';
import { presentD15, type D15View } from './d15-ts.presenter';

/** The columns of form D15-TS with its numbers and widths. */
const COLUMNS = [
  { head: 'STT', number: 'A', width: 8 },
  { head: 'Tên đơn vị', number: 'B', width: 34 },
  { head: 'Mã đơn vị', number: 'C', width: 16 },
  { head: 'Địa chỉ', number: '1', width: 38 },
  { head: 'Số lao động', number: '2', width: 12 },
  { head: 'Số tiền chậm đóng, trốn đóng BHXH, BHYT, BHTN', number: '3', width: 24 },
  { head: 'Ghi chú', number: '4', width: 16 },
] as const;
const FONT = { name: 'Times New Roman', size: 12 };
const THIN: Partial<Border> = { style: 'thin' };
const CELL: Partial<Style> = {
  font: FONT,
  numFmt: '@',
  border: { top: THIN, left: THIN, bottom: THIN, right: THIN },
  alignment: { vertical: 'top', wrapText: true },
};
const HEAD: Partial<Style> = {
  ...CELL,
  font: { ...FONT, bold: true },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
};
const FIGURE: Partial<Style> = { ...CELL, numFmt: '[$-42A]#,##0', alignment: { horizontal: 'right', vertical: 'top' } };
const CENTRED: Partial<Style> = { ...CELL, alignment: { horizontal: 'center', vertical: 'top' } };
const HEAD_ROW = 8;

/** Form D15-TS as an Excel workbook; the same list gives the same bytes. */
export async function d15Workbook(list: PublicList): Promise<Uint8Array> {
  const target = new PassThrough();
  const bytes = buffer(target);
  // Loaded with the first workbook: the library is large, and few processes write any.
  const { ReproducibleWorkbook } = await import('../../../platform/documents/reproducible-workbook.js');
  const workbook = new ReproducibleWorkbook(target, list.authority.name, list.publishedOn);
  const sheet = workbook.addWorksheet('D15-TS', {
    views: [{ state: 'frozen', ySplit: HEAD_ROW + 1, showGridLines: false }],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  writeSheet(sheet, presentD15(list), list);
  sheet.commit();
  await workbook.commit();
  return bytes;
}

function writeSheet(sheet: Worksheet, view: D15View, list: PublicList): void {
  sheet.columns = COLUMNS.map(({ width }) => ({ width }));
  line(sheet, 1, view.parentOffice, {}, 'A1:C1');
  line(sheet, 2, view.office, { bold: true }, 'A2:C2');
  line(sheet, 3, view.heading, { bold: true, size: 14 }, 'A3:G3');
  line(sheet, 4, view.where, { bold: true, size: 14 }, 'A4:G4');
  line(sheet, 5, view.month, { italic: true }, 'A5:G5');
  line(sheet, 6, view.version ?? '', { italic: true }, 'A6:G6');
  if (view.form) sheet.getCell('F1').value = view.form.code;
  sheet.getCell('F1').style = { font: { ...FONT, bold: true } };
  COLUMNS.forEach(({ head, number }, index) => {
    Object.assign(sheet.getCell(HEAD_ROW, index + 1), { value: head, style: HEAD });
    Object.assign(sheet.getCell(HEAD_ROW + 1, index + 1), { value: number, style: CENTRED });
  });
  sheet.getRow(HEAD_ROW).height = 48;
  list.rows.forEach((row, index) => {
    const cells = [row.number, row.name, row.employerCode, row.address, row.workers, row.amount, row.note];
    writeRow(sheet, HEAD_ROW + 2 + index, cells);
  });
  const at = HEAD_ROW + 2 + list.rows.length;
  writeRow(sheet, at, ['', 'Cộng', '', '', list.workers, list.amount, '']);
  (view.corrections ?? []).forEach((text, index) => {
    line(sheet, at + 2 + index, index === 0 ? `Đính chính: ${text}` : text, { italic: true });
  });
  writeSignature(sheet, at + 3 + (view.corrections?.length ?? 0), view.placeAndDate);
}

/** A text that begins like a formula stays a text: it is stored as one, in a cell whose format is text. */
function writeRow(sheet: Worksheet, at: number, cells: readonly (string | number)[]): void {
  const styles = [CENTRED, CELL, CENTRED, CELL, FIGURE, FIGURE, CELL];
  cells.forEach((value, index) => Object.assign(sheet.getCell(at, index + 1), { value, style: styles[index] ?? CELL }));
}

function writeSignature(sheet: Worksheet, at: number, placeAndDate: string): void {
  const lines = [
    { text: placeAndDate, font: { italic: true } },
    { text: 'GIÁM ĐỐC', font: { bold: true } },
    { text: '(Ký, ghi rõ họ tên, đóng dấu)', font: { italic: true, size: 11 } },
  ];
  lines.forEach(({ text, font }, index) => {
    const row = at + index;
    Object.assign(sheet.getCell(row, 5), {
      value: text,
      style: { font: { ...FONT, ...font }, alignment: { horizontal: 'center' } },
    });
    sheet.mergeCells(row, 5, row, 7);
  });
}

function line(sheet: Worksheet, at: number, text: string, font: Partial<Font>, merged?: string): void {
  const alignment = merged === undefined ? {} : { alignment: { horizontal: 'center', wrapText: true } as const };
  Object.assign(sheet.getCell(at, 1), {
    value: text,
    style: { font: { ...FONT, ...font }, numFmt: '@', ...alignment },
  });
  if (merged !== undefined) sheet.mergeCells(merged);
}
