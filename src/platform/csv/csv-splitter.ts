import type { DomainError } from '../../kernel/domain-error';
import { csvError } from './csv-errors';
import { lineFeedsIn, readQuotedRecord } from './quoted-record';

/** What separates the cells of a line. */
export type Separator = ',' | ';' | '\t';

/** One record of a CSV file: its cells, and the line of the file on which it begins (the first line is 1). */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** Text stood between a closing quote and the next separator, so what its cells are is uncertain. */
  readonly misquoted: boolean;
}

/** Longest record, in characters: keeps a forgotten quote from drawing the rest of a large file into memory. */
export const LONGEST_RECORD = 1 << 20;

/**
 * Splits the text of a CSV file (RFC 4180), piece by piece, into records with true line numbers. A quote counts only at the beginning
 * of a cell; elsewhere it is an ordinary character. Lines end with LF or CRLF; empty lines are passed over.
 */
export class CsvSplitter {
  private rest = '';
  private openQuoteLine: number | undefined;

  /** @param line number of the line with which the text begins */
  constructor(
    private readonly separator: Separator,
    private line = 1,
  ) {}

  /** Whether no record has begun that is not finished. */
  get isBetweenRecords(): boolean {
    return this.rest === '';
  }

  /** Counts lines that somebody else reads. */
  passOver(lines: number): void {
    this.line += lines;
  }

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
    this.openQuoteLine = undefined;
    for (let at = 0; at < text.length;) {
      const lineFeed = text.indexOf('\n', at);
      const end = lineFeed < 0 ? text.length : lineFeed;
      const line = text.slice(at, end);
      // Asked of each line, never once of the whole text: V8 would repeat that long search on every line.
      if (line.includes('"')) {
        const next = this.quoted(text, at, records, atEnd);
        if (next < 0) return at;
        at = next;
      } else {
        if (lineFeed < 0 && !atEnd) return at;
        this.plain(line, records);
        at = end + 1;
      }
    }
    return text.length;
  }

  private plain(line: string, records: CsvRecord[]): void {
    const content = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (content !== '') records.push({ line: this.line, cells: content.split(this.separator), misquoted: false });
    this.line += 1;
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
      : csvError('csv.unclosed-quote', { line: this.openQuoteLine });
  }
}

/** The error of a line that no sensible file has. */
export function recordTooLong(): DomainError {
  return csvError('csv.record-too-long', {});
}
