import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { csvLine } from '../../../platform/csv/csv-writer';
import { ReproducibleWorkbook } from '../../../platform/documents/reproducible-workbook';
import type { CellStyle } from '../../../platform/sheets/cell-style';
import { serialOfDay } from '../../../platform/sheets/sheet-value';
import type { WrittenCell } from '../../../platform/sheets/sheet-writer';
import type { ColumnForm } from '../domain/files/file-definition';
import { IMPORT_FILES, type ImportKind } from '../domain/import-kind';
import type { Language } from '../../../kernel/language';
import { examplesIn, explainedColumns, headerOf } from './explained-column';

const AUTHOR = 'contribution-enforcement';
/** Templates depend on nothing but the definitions, so they carry the day from which the law in force applies. */
const MADE_ON = '2025-07-01';
const LANGUAGE_TAGS = { vi: 'vi-VN', en: 'en-GB' } as const;
const PRINT = { orientation: 'landscape', pagesAcross: 1, numbered: true } as const;
const FONT = { name: 'Calibri', size: 11 };
const HEAD: CellStyle = {
  font: { ...FONT, bold: true },
  format: '@',
  fill: 'DCE6F1',
  border: { colour: '808080' },
  wrap: true,
};
const TEXT: CellStyle = { font: FONT, format: '@' };
const EXPLANATION: CellStyle = { font: FONT, format: '@', wrap: true, vertical: 'top', border: { colour: '808080' } };
const NUMBER: CellStyle = { font: FONT, format: '#,##0' };
const DAY: CellStyle = { font: FONT, format: 'dd/mm/yyyy' };
const MONTH: CellStyle = { font: FONT, format: 'mm/yyyy' };
const STYLES: Partial<Record<ColumnForm, CellStyle>> = {
  amount: NUMBER,
  'signed-amount': NUMBER,
  count: NUMBER,
  day: DAY,
  moment: DAY,
  month: MONTH,
};
const LEAST_WIDTH = 12;
const MOST_WIDTH = 40;
const EXPLANATION_WIDTHS = [24, 24, 16, 50, 50, 50, 28];

const WORDS = {
  vi: {
    sheet: 'Giải thích',
    title: 'Trang này chỉ để giải thích và không được đọc khi nhập. Xóa hai dòng ví dụ trước khi ghi dữ liệu.',
    head: ['Cột', 'Tên tiếng Anh', 'Bắt buộc', 'Ý nghĩa', 'Cách ghi', 'Mã được dùng', 'Ví dụ'],
  },
  en: {
    sheet: 'Explanation',
    title: 'This sheet only explains and is not read. Delete the two example rows before you enter data.',
    head: ['Column', 'Vietnamese name', 'Required', 'Meaning', 'How to write it', 'Codes', 'Examples'],
  },
} as const;

/** The template of a kind of file as CSV (UTF-8 with byte order mark, as Excel reads it): header and two example rows. */
export function templateCsv(kind: ImportKind, language: Language): string {
  const file = IMPORT_FILES[kind];
  const rows = [0, 1].map((row) => file.columns.map((column) => examplesIn(column, language)[row] ?? ''));
  return `\ufeff${[headerOf(file, language), ...rows].map((cells) => `${csvLine(cells, ',')}\r\n`).join('')}`;
}

/**
 * The template as an Excel workbook: a sheet with header and two example rows, whose columns keep codes as text and show days and amounts as
 * people write them, and a sheet that explains each column. The same bytes every time.
 */
export async function templateWorkbook(kind: ImportKind, language: Language): Promise<Uint8Array> {
  const target = new PassThrough();
  const bytes = buffer(target);
  const workbook = new ReproducibleWorkbook(target, {
    title: IMPORT_FILES[kind].title[language],
    author: AUTHOR,
    day: MADE_ON,
    language: LANGUAGE_TAGS[language],
  });
  await writeRows(workbook, kind, language);
  await writeExplanation(workbook, kind, language);
  await workbook.commit();
  return bytes;
}

async function writeRows(workbook: ReproducibleWorkbook, kind: ImportKind, language: Language): Promise<void> {
  const { title, columns } = IMPORT_FILES[kind];
  const header = headerOf(IMPORT_FILES[kind], language);
  const styles = columns.map(({ form }) => STYLES[form] ?? TEXT);
  const sheet = await workbook.addSheet(title[language], {
    widths: columns.map((column, index) => widthOf([header[index] ?? '', ...examplesIn(column, language)])),
    columnStyles: styles.map((style) => workbook.styleNumber(style)),
    frozen: { rows: 1, columns: 0 },
    print: { ...PRINT, titleRows: [1, 1] },
  });
  await sheet.addRow(header.map((value) => ({ value, style: HEAD })));
  for (const row of [0, 1]) {
    await sheet.addRow(
      columns.map((column, index) => ({
        value: cellValue(column.form, examplesIn(column, language)[row] ?? ''),
        style: styles[index] ?? TEXT,
      })),
    );
  }
  await sheet.end();
}

function widthOf(texts: readonly string[]): number {
  return Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, ...texts.map((text) => text.length + 2)));
}

function cellValue(form: ColumnForm, example: string): WrittenCell['value'] {
  if (example === '') return null;
  const style = STYLES[form];
  if (style === NUMBER) return Number(example);
  if (style === DAY) return serialOfDay(example);
  if (style === MONTH) return serialOfDay(`${example}-01`);
  return example;
}

async function writeExplanation(workbook: ReproducibleWorkbook, kind: ImportKind, language: Language): Promise<void> {
  const words = WORDS[language];
  const sheet = await workbook.addSheet(words.sheet, {
    widths: EXPLANATION_WIDTHS,
    frozen: { rows: 3, columns: 1 },
    print: { ...PRINT, titleRows: [3, 3] },
  });
  await sheet.addRow([{ value: IMPORT_FILES[kind].holds[language], style: TEXT }]);
  await sheet.addRow([{ value: words.title, style: TEXT }]);
  await sheet.addRow(words.head.map((value) => ({ value, style: HEAD })));
  for (const column of explainedColumns(IMPORT_FILES[kind], language)) {
    const codes = column.codes.map(({ code, words: each }) => `${code} = ${each}`).join('\n');
    const cells = [
      column.name,
      column.otherName,
      column.required,
      column.meaning,
      column.form,
      codes,
      column.examples.join('; '),
    ];
    await sheet.addRow(cells.map((value) => ({ value, style: EXPLANATION })));
  }
  await sheet.end();
}
