import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ReproducibleWorkbook } from '../../../platform/documents/reproducible-workbook';
import type { CellStyle } from '../../../platform/sheets/cell-style';
import { SheetFormula, type CellContent, type SheetWriter } from '../../../platform/sheets/sheet-writer';
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
const CELL: CellStyle = { font: FONT, format: '@', border: {}, vertical: 'top', wrap: true };
const HEAD: CellStyle = { ...CELL, font: { ...FONT, bold: true }, horizontal: 'center', vertical: 'middle' };
const FIGURE: CellStyle = {
  font: FONT,
  format: '[$-42A]#,##0',
  border: CELL.border ?? {},
  horizontal: 'right',
  vertical: 'top',
};
const CENTRED: CellStyle = {
  font: FONT,
  format: '@',
  border: CELL.border ?? {},
  horizontal: 'center',
  vertical: 'top',
};
const FORM_CODE: CellStyle = { font: { ...FONT, bold: true } };
const ROW_STYLES = [CENTRED, CELL, CENTRED, CELL, FIGURE, FIGURE, CELL];
const HEAD_ROW = 8;
const HEAD_HEIGHT = 48;
const SIGNATURE_COLUMNS = { first: 5, last: 7 };

type FontMarks = Partial<NonNullable<CellStyle['font']>>;

/** Form D15-TS as an Excel workbook; the same list gives the same bytes. */
export async function d15Workbook(list: PublicList): Promise<Uint8Array> {
  const target = new PassThrough();
  const bytes = buffer(target);
  const workbook = new ReproducibleWorkbook(target, {
    title: presentD15(list).title,
    author: list.authority.name,
    day: list.publishedOn,
  });
  const sheet = await workbook.addSheet('D15-TS', {
    widths: COLUMNS.map(({ width }) => width),
    frozen: { rows: HEAD_ROW + 1, columns: 0 },
    gridLines: false,
    print: {
      orientation: 'landscape',
      pagesAcross: 1,
      titleRows: [HEAD_ROW, HEAD_ROW + 1],
      margins: true,
      numbered: true,
    },
  });
  await writeSheet(sheet, presentD15(list), list);
  await sheet.end();
  await workbook.commit();
  return bytes;
}

async function writeSheet(sheet: SheetWriter, view: D15View, list: PublicList): Promise<void> {
  await addLine(sheet, view.parentOffice, {}, 3, view.form?.code);
  await addLine(sheet, view.office, { bold: true }, 3);
  await addLine(sheet, view.heading, { bold: true, size: 14 }, COLUMNS.length);
  await addLine(sheet, view.where, { bold: true, size: 14 }, COLUMNS.length);
  await addLine(sheet, view.month, { italic: true }, COLUMNS.length);
  await addLine(sheet, view.version ?? '', { italic: true }, COLUMNS.length);
  sheet.skipRowsTo(HEAD_ROW);
  await sheet.addRow(
    COLUMNS.map(({ head }) => ({ value: head, style: HEAD })),
    HEAD_HEIGHT,
  );
  await sheet.addRow(COLUMNS.map(({ number }) => ({ value: number, style: CENTRED })));
  for (const row of list.rows) {
    await addCells(sheet, [row.number, row.name, row.employerCode, row.address, row.workers, row.amount, row.note]);
  }
  const sum = (column: string, value: number): CellContent => {
    if (list.rows.length === 0) return value;
    return new SheetFormula(`SUM(${column}${HEAD_ROW + 2}:${column}${HEAD_ROW + 1 + list.rows.length})`, value);
  };
  await addCells(sheet, ['', 'Cộng', '', '', sum('E', list.workers), sum('F', list.amount), '']);
  sheet.skipRow();
  for (const [index, text] of (view.corrections ?? []).entries()) {
    await addLine(sheet, index === 0 ? `Đính chính: ${text}` : text, { italic: true });
  }
  sheet.skipRow();
  await addSignature(sheet, view);
}

/** A text that begins like a formula stays a text: it is stored as one, in a cell whose format is text. */
async function addCells(sheet: SheetWriter, cells: readonly CellContent[]): Promise<void> {
  await sheet.addRow(cells.map((value, index) => ({ value, style: ROW_STYLES[index] ?? CELL })));
}

async function addSignature(sheet: SheetWriter, { placeAndDate, signatory }: D15View): Promise<void> {
  const lines = [
    { text: placeAndDate, font: { italic: true } },
    ...(signatory.onBehalfOf === null ? [] : [{ text: signatory.onBehalfOf, font: { bold: true } }]),
    { text: signatory.title, font: { bold: true } },
    { text: '(Ký, ghi rõ họ tên, đóng dấu)', font: { italic: true, size: 11 } },
    ...(signatory.name === null ? [] : [{ text: signatory.name, font: { bold: true } }]),
  ];
  const { first, last } = SIGNATURE_COLUMNS;
  for (const { text, font } of lines) {
    const style: CellStyle = { font: { ...FONT, ...font }, horizontal: 'center' };
    await sheet.addRow([...Array.from({ length: first - 1 }, () => null), { value: text, style }]);
    sheet.merge(sheet.lastRow, first, sheet.lastRow, last);
  }
}

/** A line of text from the first column on; across several columns it stands in their middle. */
async function addLine(
  sheet: SheetWriter,
  text: string,
  font: FontMarks,
  across = 1,
  formCode?: string,
): Promise<void> {
  const centred = across > 1 ? ({ horizontal: 'center', wrap: true } as const) : {};
  const style: CellStyle = { font: { ...FONT, ...font }, format: '@', ...centred };
  const code = formCode === undefined ? [] : [null, null, null, null, { value: formCode, style: FORM_CODE }];
  await sheet.addRow([{ value: text, style }, ...code]);
  if (across > 1) sheet.merge(sheet.lastRow, 1, sheet.lastRow, across);
}
