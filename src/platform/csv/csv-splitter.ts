import { DomainError } from '../../kernel/domain-error';
import { lineFeedsIn, readQuotedRecord } from './quoted-record';

/** What separates the cells of a line. */
export type Separator = ',' | ';';

/** One record of a CSV file: its cells, and the line of the file on which it begins (the first line is 1). */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** Text stood between a closing quote and the next separator, so what its cells are is uncertain. */
  readonly misquoted: boolean;
}

/** Longest record, in characters: keeps a forgotten quote from drawing the rest of a large file into memory. */
export const LONGEST_RECORD = 1 << 20;
const CARRIAGE_RETURN = 0x0d;

/**
 * Splits the text of a CSV file (RFC 4180), piece by piece, into records with true line numbers. A quote counts only at the beginning
 * of a cell; elsewhere it is an ordinary character. Lines end with LF or CRLF; empty lines are passed over.
 */
export class CsvSplitter {
  private rest = '';
  private line = 1;
  /** Where the next separator stands; found once, however many lines lie before it. */
  private nextSeparator = -1;
  private openQuoteLine: number | undefined;

  constructor(private readonly separator: Separator) {}

  /** Number of the line with which the next piece begins or goes on. */
  get nextLine(): number {
    return this.line + lineFeedsIn(this.rest, 0, this.rest.length);
  }

  /**
   * The records that end within this piece; what is unfinished waits for the next.
   * @throws DomainError `csv.unclosed-quote`, `csv.record-too-long` where a record goes on for more than a million characters.
   */
  take(piece: string): CsvRecord[] {
    const records: CsvRecord[] = [];
    const text = this.rest === '' ? piece : this.rest + piece;
    const unfinished = this.split(text, records, false);
    if (text.length - unfinished > LONGEST_RECORD) throw this.endless();
    this.rest = text.slice(unfinished);
    return records;
  }

  /** The last record where no line break follows it. @throws DomainError `csv.unclosed-quote` where the file ends inside quotes. */
  finish(): CsvRecord | undefined {
    const records: CsvRecord[] = [];
    this.split(this.rest, records, true);
    this.rest = '';
    if (this.openQuoteLine !== undefined) throw this.endless();
    return records[0];
  }

  /** @returns where the first unfinished record begins. */
  private split(text: string, records: CsvRecord[], atEnd: boolean): number {
    this.nextSeparator = -1;
    this.openQuoteLine = undefined;
    let quote = text.indexOf('"');
    for (let at = 0; at < text.length;) {
      const lineFeed = text.indexOf('\n', at);
      if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
      const hasQuotes = quote >= 0 && (lineFeed < 0 || quote < lineFeed);
      const next = hasQuotes
        ? this.quoted(text, at, records, atEnd)
        : this.plain(text, at, lineFeed < 0 && atEnd ? text.length : lineFeed, records);
      if (next < 0) return at;
      at = next;
    }
    return text.length;
  }

  private plain(text: string, from: number, lineEnd: number, records: CsvRecord[]): number {
    if (lineEnd < 0) return -1;
    const end = lineEnd > from && text.charCodeAt(lineEnd - 1) === CARRIAGE_RETURN ? lineEnd - 1 : lineEnd;
    if (end > from) records.push({ line: this.line, cells: this.plainCells(text, from, end), misquoted: false });
    this.line += 1;
    return lineEnd + 1;
  }

  private plainCells(text: string, from: number, end: number): string[] {
    const cells: string[] = [];
    for (let start = from; ; start = this.nextSeparator + 1) {
      if (this.nextSeparator < start) {
        const found = text.indexOf(this.separator, start);
        this.nextSeparator = found < 0 ? text.length : found;
      }
      if (this.nextSeparator >= end) {
        cells.push(text.slice(start, end));
        return cells;
      }
      cells.push(text.slice(start, this.nextSeparator));
    }
  }

  private quoted(text: string, from: number, records: CsvRecord[], atEnd: boolean): number {
    const record = readQuotedRecord(text, from, this.separator, atEnd);
    if (!record.finished) {
      if (record.openQuoteAt !== undefined)
        this.openQuoteLine = this.line + lineFeedsIn(text, from, record.openQuoteAt);
      return -1;
    }
    records.push({ line: this.line, cells: record.cells, misquoted: record.misquoted });
    this.line += Math.max(1, lineFeedsIn(text, from, record.next));
    return record.next;
  }

  private endless(): DomainError {
    return this.openQuoteLine === undefined
      ? recordTooLong()
      : new DomainError(
          'csv.unclosed-quote',
          `The quotation mark opened on line ${this.openQuoteLine} is never closed; close it, or double it if it belongs to the text`,
          { line: this.openQuoteLine },
        );
  }
}

/** The error of a line that no sensible file has. */
export function recordTooLong(): DomainError {
  return new DomainError('csv.record-too-long', 'A line is longer than a million characters; this is no CSV file', {});
}
