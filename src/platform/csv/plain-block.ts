import { isAscii } from 'node:buffer';
import { CsvSplitter, type CsvRecord, type Separator } from './csv-splitter';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/**
 * Whole lines of ASCII without a quotation mark, which is what large files consist of but for a few places. Their cells can be looked at
 * as bytes, without making a text of each of them.
 */
export class PlainBlock {
  private constructor(
    readonly bytes: Buffer,
    readonly firstLine: number,
    /** Empty lines included. */
    readonly lineCount: number,
    private readonly separator: Separator,
  ) {}

  /** The block where it is plain; keeps a copy of the bytes. */
  static of(bytes: Buffer, firstLine: number, separator: Separator): PlainBlock | undefined {
    if (bytes.at(-1) !== LINE_FEED || bytes.includes(QUOTE) || !isAscii(bytes)) return undefined;
    let lineCount = 0;
    for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === LINE_FEED) lineCount += 1;
    return new PlainBlock(Buffer.from(bytes), firstLine, lineCount, separator);
  }

  /** Its records as any other block's; split anew each time they are asked for. */
  get records(): CsvRecord[] {
    return new CsvSplitter(this.separator, this.firstLine).take(this.bytes.toString('latin1'));
  }

  /** Its lines, one after the other. @param width cells for which there must be room; further ones are only counted */
  lines(width: number): PlainLine {
    return new PlainLine(this.bytes, this.firstLine, this.separator.charCodeAt(0), width);
  }
}

/** One line of a plain block after the other: where its cells begin and end. */
export class PlainLine {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** How many cells the line has; an empty line has one, which is empty. */
  cellCount = 0;
  /** Number of the line in the file. */
  line: number;
  private next = 0;

  constructor(
    readonly bytes: Buffer,
    firstLine: number,
    private readonly separator: number,
    width: number,
  ) {
    this.line = firstLine - 1;
    this.starts = new Int32Array(width);
    this.ends = new Int32Array(width);
  }

  /** Goes on to the next line. @returns false where there is none */
  advance(): boolean {
    const { bytes, separator, starts, ends } = this;
    if (this.next >= bytes.length) return false;
    let from = this.next;
    let cell = 0;
    for (let at = from; ; at += 1) {
      const letter = bytes[at];
      if (letter !== separator && letter !== LINE_FEED) continue;
      // What has no room falls outside of the arrays, which take no notice.
      starts[cell] = from;
      ends[cell] = letter === LINE_FEED && at > this.next && bytes[at - 1] === RETURN ? at - 1 : at;
      cell += 1;
      from = at + 1;
      if (letter === LINE_FEED) break;
    }
    this.next = from;
    this.cellCount = cell;
    this.line += 1;
    return true;
  }
}
