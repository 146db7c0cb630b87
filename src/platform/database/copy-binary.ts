import { invariant } from '../../kernel/invariant';
import type { BulkRow } from './bulk-writer';
import type { SqlValue } from './sql';

/** `PGCOPY` and its control bytes, no flags, no extension: what a binary COPY begins with. */
const SIGNATURE = Buffer.from('5047434f50590aff0d0a000000000000000000', 'hex');
/** Instead of a row's number of columns: nothing follows. */
const END = Buffer.from('ffff', 'hex');
const NOTHING = -1;
const TWO_TO_32 = 2 ** 32;
/** Longer texts are left to the runtime; for short ones calling it costs more than the letters. */
const SHORT_TEXT = 32;
const FIRST_SIZE = 1 << 16;

/** Types of columns that the program's tables consist of. */
type ColumnType = 'integer' | 'bigint' | 'boolean' | 'text';

/**
 * Rows in the binary form that PostgreSQL's COPY reads. Against its text form, neither side writes or reads numbers as digits: half the
 * work here, and a little less on the server.
 */
export class CopyBinary {
  private readonly types: readonly ColumnType[];
  private bytes = Buffer.allocUnsafe(FIRST_SIZE);
  private at = 0;

  /** @param types the columns' types as PostgreSQL names them */
  constructor(types: readonly string[]) {
    this.types = types.map(typeOf);
    this.at = SIGNATURE.copy(this.bytes);
  }

  /** Adds a row. */
  add(row: BulkRow): void {
    const { types } = this;
    this.reserve(2);
    this.at = this.bytes.writeInt16BE(types.length, this.at);
    for (let i = 0; i < types.length; i += 1) this.addValue(types[i]!, row[i] ?? null);
  }

  /** How many bytes wait to be taken. */
  get size(): number {
    return this.at;
  }

  /** What was added since; the next rows go into other bytes. */
  take(): Buffer {
    const taken = this.bytes.subarray(0, this.at);
    this.bytes = Buffer.allocUnsafe(FIRST_SIZE);
    this.at = 0;
    return taken;
  }

  /** The last piece. */
  end(): Buffer {
    this.reserve(END.length);
    this.at += END.copy(this.bytes, this.at);
    return this.take();
  }

  private addValue(type: ColumnType, value: SqlValue): void {
    if (typeof value === 'string' || type === 'text') {
      if (value === null) this.addNothing();
      else this.addText(type, String(value));
      return;
    }
    this.reserve(12);
    if (value === null) this.addNothing();
    else if (type === 'integer') this.addNumber(4, Number(value));
    else if (type === 'boolean') {
      this.at = this.bytes.writeInt32BE(1, this.at);
      this.at = this.bytes.writeInt8(value ? 1 : 0, this.at);
    } else if (typeof value === 'bigint') {
      this.at = this.bytes.writeInt32BE(8, this.at);
      this.at = this.bytes.writeBigInt64BE(value, this.at);
    } else this.addNumber(8, Number(value));
  }

  private addNothing(): void {
    this.reserve(4);
    this.at = this.bytes.writeInt32BE(NOTHING, this.at);
  }

  /** A whole number of 4 or 8 bytes; the caller has reserved them. */
  private addNumber(width: 4 | 8, value: number): void {
    this.at = this.bytes.writeInt32BE(width, this.at);
    if (width === 8) this.at = this.bytes.writeInt32BE(Math.floor(value / TWO_TO_32), this.at);
    this.at = width === 8 ? this.bytes.writeUInt32BE(value >>> 0, this.at) : this.bytes.writeInt32BE(value, this.at);
  }

  private addText(type: ColumnType, text: string): void {
    invariant(type === 'text', 'a text is written into a column of text', { type });
    this.reserve(4 + text.length * 3);
    const { bytes } = this;
    const from = this.at + 4;
    let until = from;
    if (text.length <= SHORT_TEXT) {
      for (let i = 0; i < text.length; i += 1) {
        const letter = text.charCodeAt(i);
        if (letter > 0x7f) break;
        bytes[until] = letter;
        until += 1;
      }
    }
    if (until - from < text.length) until = from + bytes.write(text, from, 'utf8');
    bytes.writeInt32BE(until - from, this.at);
    this.at = until;
  }

  private reserve(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe((this.at + more) * 2);
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
  }
}

function typeOf(name: string): ColumnType {
  if (name === 'integer' || name === 'bigint' || name === 'boolean') return name;
  invariant(name === 'text' || name === 'character varying', 'columns are of the portable types', { name });
  return 'text';
}
