import { createHash } from 'node:crypto';
import type { BulkRow } from './bulk-writer';

/** Values that are hashed together. */
const BLOCK = 4096;
/** So many different texts are known by number; what comes after them is written out each time. */
const KNOWN_TEXTS = 10_000;

/** What stands between whole numbers says what they are; no whole number looks like one of these. */
const NOTHING = -0.5;
const TEXT = 0.75;
const LARGE = 0.625;
const KNOWN = 0.25;

/**
 * SHA-256 over rows in their order: equal for equal values, whichever engine they come from or go to. Made for millions of rows: whole
 * numbers are hashed as they lie in memory, and texts that recur (months, funds) only once.
 */
export class RowDigest {
  private readonly hash = createHash('sha256');
  private readonly numbers = new Float64Array(BLOCK);
  private readonly bytes = new Uint8Array(this.numbers.buffer);
  private readonly known = new Map<string, number>();
  private filled = 0;
  private texts = '';
  private counted = 0;

  /** How many rows have been added. */
  get rows(): number {
    return this.counted;
  }

  /** Adds a row; all rows of a digest have the same columns. */
  add(row: BulkRow): void {
    this.counted += 1;
    // Two numbers for each value at most.
    if (this.filled + 2 * row.length > BLOCK) this.flush();
    for (let column = 0; column < row.length; column += 1) {
      const value = row[column];
      if (typeof value === 'number' && Number.isSafeInteger(value)) this.numbers[this.filled++] = value + 0;
      else if (typeof value === 'string') this.addText(value);
      else if (value === null || value === undefined) this.numbers[this.filled++] = NOTHING;
      else this.addOther(value);
    }
  }

  /** The digest of what was added; nothing can be added afterwards. */
  hex(): string {
    this.flush();
    return this.hash.digest('hex');
  }

  private addText(text: string): void {
    const number = this.known.get(text);
    if (number !== undefined) {
      this.numbers[this.filled++] = number;
      return;
    }
    if (this.known.size < KNOWN_TEXTS) this.known.set(text, this.known.size + KNOWN);
    this.writeOut(TEXT, text);
  }

  private addOther(value: Exclude<BulkRow[number], string | null>): void {
    const number = Number(value);
    if (Number.isSafeInteger(number)) this.numbers[this.filled++] = number;
    else this.writeOut(LARGE, String(value));
  }

  private writeOut(mark: number, text: string): void {
    this.numbers[this.filled++] = mark;
    this.numbers[this.filled++] = text.length;
    this.texts += text;
  }

  private flush(): void {
    this.hash.update(this.bytes.subarray(0, this.filled * Float64Array.BYTES_PER_ELEMENT));
    if (this.texts !== '') this.hash.update(this.texts, 'utf8');
    this.filled = 0;
    this.texts = '';
  }
}
