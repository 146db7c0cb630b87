import type { Separator } from './csv-splitter';
import { LineWriter } from './line-writer';

const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** One line of RFC 4180 without its line end. */
export function csvLine(cells: readonly string[], separator: Separator): string {
  return cells.map((cell) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator);
}

/** A CSV file that stands under its name only when it is whole. Nothing is made before the first line below the header. */
export class CsvWriter {
  private readonly lines: LineWriter;

  constructor(
    readonly path: string,
    header: readonly string[],
    private readonly separator: Separator,
    hasByteOrderMark: boolean,
  ) {
    this.lines = new LineWriter(path, `${hasByteOrderMark ? '\ufeff' : ''}${csvLine(header, separator)}`);
  }

  /** Whether any line was added. */
  get hasLines(): boolean {
    return this.lines.hasLines;
  }

  /** Adds a line. */
  async add(cells: readonly string[]): Promise<void> {
    await this.lines.add(csvLine(cells, this.separator));
  }

  /** Writes down what was added, still under the name of the draft. */
  async finish(): Promise<void> {
    await this.lines.finish();
  }

  /** Puts the finished file in the place of an earlier one; without lines, removes the earlier one. */
  async publish(): Promise<void> {
    await this.lines.publish();
  }

  /** Removes the draft; an earlier file stays. */
  async discard(): Promise<void> {
    await this.lines.discard();
  }
}
