import { columnOf } from './cell-place';
import type { DateStyles } from './date-styles';
import { unescaped, type SharedStrings } from './shared-strings';
import { dateOfSerial, SheetDate, SheetFault, type SnapshotRow, type SheetValue } from './sheet-value';
import { damagedWorkbook } from './workbook-errors';
import { xmlAttribute, type XmlListener } from './xml-scanner';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const LONGEST_TEXT = 1 << 20;
const ISO_DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z?)?$/;

/** What is needed to know what a cell holds. */
export interface CellMeaning {
  readonly strings: SharedStrings;
  readonly styles: DateStyles;
  /** Days are counted from 1904. */
  readonly from1904: boolean;
}

/** Reads the rows of a sheet's XML as they end; rows that hold nothing are passed over. */
export class SheetCells implements XmlListener {
  private ready: SnapshotRow[] = [];
  private inRows = false;
  private row = 0;
  private column = 0;
  private cells: SheetValue[] = [];
  private type = '';
  private style = 0;
  private value = '';
  private inline = '';
  private hasFormula = false;
  private hasInline = false;
  private reads: 'value' | 'inline' | null = null;
  private phonetic = 0;

  constructor(private readonly meaning: CellMeaning) {}

  /** The rows that have ended since the last call. */
  take(): SnapshotRow[] {
    const rows = this.ready;
    this.ready = [];
    return rows;
  }

  open(name: string, attributes: string): void {
    if (name === 'c') this.beginCell(attributes);
    else if (name === 'v') this.reads = 'value';
    else if (name === 'row') this.beginRow(attributes);
    else if (name === 'f') this.hasFormula = true;
    else if (name === 't') this.reads = this.phonetic === 0 ? 'inline' : null;
    else if (name === 'is') this.hasInline = true;
    else if (name === 'rPh') this.phonetic += 1;
    else if (name === 'sheetData') this.inRows = true;
  }

  text(text: string): void {
    if (this.reads === 'value') this.value += text;
    else if (this.reads === 'inline') this.inline += text;
    else return;
    if (this.value.length + this.inline.length > LONGEST_TEXT) throw damagedWorkbook();
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.reads = null;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
    else if (name === 'rPh') this.phonetic -= 1;
    else if (name === 'sheetData') this.inRows = false;
  }

  private beginRow(attributes: string): void {
    if (!this.inRows) return;
    const number = xmlAttribute(attributes, 'r');
    const row = number === undefined ? this.row + 1 : Number(number);
    if (!Number.isInteger(row) || row <= this.row || row > LAST_ROW) throw damagedWorkbook();
    this.row = row;
    this.column = 0;
    this.cells = [];
  }

  private endRow(): void {
    if (this.cells.length > 0) this.ready.push({ row: this.row, cells: this.cells });
    this.cells = [];
  }

  private beginCell(attributes: string): void {
    const reference = xmlAttribute(attributes, 'r');
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    if (this.column < 1 || this.column > LAST_COLUMN) throw damagedWorkbook();
    this.type = xmlAttribute(attributes, 't') ?? 'n';
    this.style = Number(xmlAttribute(attributes, 's') ?? 0);
    this.value = '';
    this.inline = '';
    this.hasFormula = false;
    this.hasInline = false;
  }

  private endCell(): void {
    const value = this.cellValue();
    if (value === null) return;
    while (this.cells.length < this.column - 1) this.cells.push(null);
    this.cells[this.column - 1] = value;
  }

  private cellValue(): SheetValue {
    const { type, value } = this;
    if (type === 'inlineStr' || (this.hasInline && value === '')) return textOrNull(unescaped(this.inline));
    if (value === '') return this.hasFormula && type !== 'str' ? new SheetFault('') : null;
    switch (type) {
      case 's':
        return textOrNull(this.sharedText(value));
      case 'str':
        return textOrNull(unescaped(value));
      case 'b':
        return value === '1' || value === 'true';
      case 'e':
        return new SheetFault(value);
      case 'd':
        return dateOf(value);
      default:
        return this.number(value);
    }
  }

  private sharedText(index: string): string {
    const text = this.meaning.strings.textOf(Number(index));
    if (text === undefined) throw damagedWorkbook();
    return text;
  }

  private number(text: string): SheetValue {
    const number = Number(text);
    if (Number.isNaN(number)) throw damagedWorkbook();
    if (!this.meaning.styles.isDate(this.style)) return number;
    return dateOfSerial(number, this.meaning.from1904) ?? number;
  }
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

function dateOf(text: string): SheetValue {
  const [, day, time] = ISO_DATE.exec(text) ?? [];
  if (day === undefined) return text;
  return new SheetDate(day, time === undefined || time === '00:00:00' ? null : time);
}
