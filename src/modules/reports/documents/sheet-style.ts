import type { CellStyle } from '../../../platform/sheets/cell-style';
import type { ColumnFormat } from './form-table';

const BORDER = { colour: '808080' };
const FONT = { name: 'Times New Roman', size: 11 };

/** Number formats. [$-42A] is Vietnamese: dots between thousands, decimal comma, where the program follows it. `@` keeps text from ever being read as a formula. */
const NUMBER_FORMATS: Readonly<Record<ColumnFormat, string>> = {
  text: '@',
  amount: '[$-42A]#,##0',
  count: '[$-42A]#,##0',
  percent: '[$-42A]0.00%',
  mark: '@',
  day: 'dd/mm/yyyy',
  month: 'mm/yyyy',
};

const HORIZONTAL = {
  text: 'left',
  amount: 'right',
  count: 'right',
  percent: 'right',
  mark: 'center',
  day: 'center',
  month: 'center',
} as const;

/** The style of a cell in the body of a table. */
export function bodyStyle(format: ColumnFormat, bold: boolean): CellStyle {
  return {
    format: NUMBER_FORMATS[format],
    font: { ...FONT, bold },
    border: BORDER,
    horizontal: HORIZONTAL[format],
    vertical: 'top',
    wrap: format === 'text',
    indent: format === 'text' ? 1 : 0,
    ...(bold ? { fill: 'EFEFEF' } : {}),
  };
}

/** The style of a table's head. */
export const HEAD_STYLE: CellStyle = {
  format: '@',
  font: { ...FONT, bold: true },
  border: BORDER,
  horizontal: 'center',
  vertical: 'middle',
  wrap: true,
  fill: 'DCE6F1',
};

/** The style of the row that numbers a form's columns. */
export const NUMBER_ROW_STYLE: CellStyle = {
  ...HEAD_STYLE,
  font: { ...FONT, italic: true, size: 9 },
};

/** Lines above a table: who reports, the title, the month, the unit. */
export const TITLE_STYLE: CellStyle = { font: { ...FONT, bold: true, size: 14 }, format: '@' };
export const PLAIN_STYLE: CellStyle = { font: FONT, format: '@', vertical: 'top' };
export const BOLD_STYLE: CellStyle = { font: { ...FONT, bold: true }, format: '@' };
export const ITALIC_STYLE: CellStyle = { font: { ...FONT, italic: true }, format: '@' };

/** Notes below a table, over several columns, and the lines of a signature. */
export const NOTE_STYLE: CellStyle = { ...ITALIC_STYLE, wrap: true, vertical: 'top' };
export const SIGNED_STYLE: CellStyle = { font: { ...FONT, bold: true }, format: '@', horizontal: 'center' };
export const SIGNING_STYLE: CellStyle = { ...ITALIC_STYLE, horizontal: 'center' };
