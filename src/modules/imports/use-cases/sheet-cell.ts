import { SheetDate, SheetFault, type SheetValue } from '../../../platform/sheets/sheet-value';
import type { ColumnForm } from '../domain/files/file-definition';
import type { MessageCode } from '../domain/messages';

/** A cell of a sheet as it would be written in a CSV file. */
export interface WrittenCell {
  readonly text: string;
  /** It is a number or a date of the spreadsheet. */
  readonly isNative: boolean;
  /** Why it cannot be taken. */
  readonly problem?: MessageCode;
}

/** From here on a spreadsheet no longer keeps every digit of a number. */
const FIRST_IMPRECISE = 1e15;
const EMPTY: WrittenCell = { text: '', isNative: false };

/** Writes a cell of a column as a CSV file would hold it; `form` is undefined for columns that nobody reads. */
export function writtenCell(value: SheetValue, form: ColumnForm | undefined): WrittenCell {
  if (value === null) return EMPTY;
  if (typeof value === 'string') return { text: value, isNative: false };
  if (typeof value === 'number') return writtenNumber(value, form);
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', isNative: true };
  if (value instanceof SheetFault) {
    return { text: value.text, isNative: true, problem: value.text === '' ? 'cell.no-result' : 'cell.error' };
  }
  return writtenDate(value, form);
}

function writtenNumber(number: number, form: ColumnForm | undefined): WrittenCell {
  const text = String(number);
  const cell = { text, isNative: true };
  switch (form) {
    case 'amount':
    case 'signed-amount':
    case 'count':
      return Number.isInteger(number) ? cell : { ...cell, problem: 'number.decimal' };
    case undefined:
    case 'text':
    case 'day':
    case 'month':
    case 'moment':
      return cell;
    default:
      return Number.isInteger(number) && Math.abs(number) < FIRST_IMPRECISE
        ? cell
        : { ...cell, problem: 'cell.imprecise' };
  }
}

function writtenDate({ day, time }: SheetDate, form: ColumnForm | undefined): WrittenCell {
  switch (form) {
    case undefined:
    case 'day':
      return { text: day, isNative: true };
    case 'month':
      return { text: day.slice(0, 'YYYY-MM'.length), isNative: true };
    case 'moment':
      return { text: time === null ? day : `${day}T${time}+07:00`, isNative: true };
    default:
      return { text: day, isNative: true, problem: 'cell.date' };
  }
}
