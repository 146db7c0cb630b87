import type { Alignment, Border, Style } from 'exceljs';
import type { ColumnFormat } from './form-table';

const THIN: Partial<Border> = { style: 'thin', color: { argb: 'FF808080' } };
const BORDER = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const FONT = { name: 'Times New Roman', size: 11 };

/** Number formats. [$-42A] is Vietnamese: dots between thousands, decimal comma, where the program follows it. `@` keeps text from ever being read as a formula. */
const NUMBER_FORMATS: Readonly<Record<ColumnFormat, string>> = {
  text: '@',
  amount: '[$-42A]#,##0',
  count: '[$-42A]#,##0',
  percent: '[$-42A]0.00%',
  mark: '@',
};

const HORIZONTAL: Readonly<Record<ColumnFormat, Alignment['horizontal']>> = {
  text: 'left',
  amount: 'right',
  count: 'right',
  percent: 'right',
  mark: 'center',
};

/** The style of a cell in the body of a table. */
export function bodyStyle(format: ColumnFormat, bold: boolean): Partial<Style> {
  return {
    numFmt: NUMBER_FORMATS[format],
    font: { ...FONT, bold },
    border: BORDER,
    alignment: {
      horizontal: HORIZONTAL[format],
      vertical: 'top',
      wrapText: format === 'text',
      indent: format === 'text' ? 1 : 0,
    },
    ...(bold ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEFEFEF' } } } : {}),
  };
}

/** The style of a table's head. */
export const HEAD_STYLE: Partial<Style> = {
  numFmt: '@',
  font: { ...FONT, bold: true },
  border: BORDER,
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE6F1' } },
};

/** The style of the row that numbers a form's columns. */
export const NUMBER_ROW_STYLE: Partial<Style> = {
  ...HEAD_STYLE,
  font: { ...FONT, italic: true, size: 9 },
};

/** Lines above a table: who reports, the title, the month, the unit. */
export const TITLE_STYLE: Partial<Style> = { font: { ...FONT, bold: true, size: 14 }, numFmt: '@' };
export const PLAIN_STYLE: Partial<Style> = { font: FONT, numFmt: '@', alignment: { vertical: 'top' } };
export const BOLD_STYLE: Partial<Style> = { font: { ...FONT, bold: true }, numFmt: '@' };
export const ITALIC_STYLE: Partial<Style> = { font: { ...FONT, italic: true }, numFmt: '@' };
