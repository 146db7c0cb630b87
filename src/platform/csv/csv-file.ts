import { createHash, type Hash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { DomainError } from '../../kernel/domain-error';
import { csvError } from './csv-errors';
import { decodeLines, refuseCarriageReturns, refuseUtf16 } from './csv-encoding';
import { CsvSplitter, type CsvRecord, type Separator } from './csv-splitter';
import { lineBlocks, type LineBlock } from './line-blocks';
import { PlainBlock } from './plain-block';

/** A comma where nothing tells. */
const SEPARATORS: readonly Separator[] = [',', ';', '\t'];
const BYTE_ORDER_MARK = '\ufeff';
/** Excel writes and reads such a first line to say which separator follows; it is no header. */
const SEPARATOR_HINT = /^sep=([,;\t])\r?\n/i;

/** The records that one block of the file completes. */
export interface CsvBatch {
  readonly records: readonly CsvRecord[];
  /** The same as bytes, where the block is plain; its records are then split only when they are asked for. */
  readonly plain?: PlainBlock;
  /** How far into the file reading has come. */
  readonly bytesRead: number;
}

/** What the beginning of a file tells. */
export interface CsvStart {
  readonly header: readonly string[];
  readonly separator: Separator;
  readonly hasByteOrderMark: boolean;
}

/** A CSV file being read from beginning to end in constant memory: UTF-8 with or without byte order mark, with commas, semicolons or tabs. */
export class CsvFile {
  private lastByte = '\n';

  private constructor(
    readonly start: CsvStart,
    readonly totalBytes: number,
    private readonly reading: Reading,
    private early: CsvBatch | undefined,
  ) {}

  /** Opens a file and reads its header. @throws DomainError `csv.missing`, `csv.unreadable`, `csv.empty`, `csv.utf-16`, `csv.carriage-returns`, or as `batches`. */
  static async open(path: string): Promise<CsvFile> {
    const handle = await opened(path);
    const hash = createHash('sha256');
    const blocks = lineBlocks(handle, hash);
    try {
      const { size } = await handle.stat();
      const first = await blocks.next();
      if (first.done) throw empty();
      refuseUtf16(first.value.bytes);
      refuseCarriageReturns(first.value.bytes);
      return CsvFile.begun(first.value, size, { handle, hash, blocks });
    } catch (error) {
      await blocks.return();
      await handle.close();
      throw (error as NodeJS.ErrnoException).code === 'EISDIR' ? unreadable(path) : error;
    }
  }

  private static begun(first: LineBlock, totalBytes: number, source: Omit<Reading, 'splitter'>): CsvFile {
    const decoded = decodeLines(first.bytes, 1);
    const hasByteOrderMark = decoded.startsWith(BYTE_ORDER_MARK);
    const text = hasByteOrderMark ? decoded.slice(1) : decoded;
    const hint = SEPARATOR_HINT.exec(text)?.[1] as Separator | undefined;
    const separator = hint ?? separatorOf(text);
    const splitter = new CsvSplitter(separator);
    const [header, ...records] = splitter.take(text).slice(hint ? 1 : 0);
    const only = header ?? (first.bytesRead >= totalBytes ? splitter.finish() : undefined);
    if (!only) throw empty();
    const start = { header: only.cells, separator, hasByteOrderMark };
    const plain = plainAfterHeader(first.bytes, only, separator);
    const early = { records, bytesRead: first.bytesRead, ...(plain ? { plain } : {}) };
    return new CsvFile(start, totalBytes, { ...source, splitter }, early);
  }

  /** Whether a line break follows the last line; known once all batches have been read. */
  get endsWithLineBreak(): boolean {
    return this.lastByte === '\n';
  }

  /** SHA-256 of the whole file, hexadecimal; to be asked once, when all batches have been read. */
  sha256(): string {
    return this.reading.hash.digest('hex');
  }

  /**
   * The records after the header, block by block; can be read once.
   * @throws DomainError `csv.cut-off` where the last record has fewer cells than the header and no line break follows it;
   * `csv.windows-1258`, `csv.not-utf-8`, `csv.unclosed-quote`, `csv.record-too-long`.
   */
  async *batches(): AsyncGenerator<CsvBatch, void, void> {
    const { splitter, blocks } = this.reading;
    const { separator } = this.start;
    if (this.early) yield this.early;
    this.early = undefined;
    for await (const { bytes, bytesRead } of blocks) {
      const plain = splitter.isBetweenRecords ? PlainBlock.of(bytes, splitter.nextLine, separator) : undefined;
      if (plain) yield plainBatch(plain, splitter, bytesRead);
      else yield { records: splitter.take(decodeLines(bytes, splitter.nextLine)), bytesRead };
    }
    const last = splitter.finish();
    if (!last) return;
    this.lastByte = '';
    const columns = this.start.header.findLastIndex((name) => name.trim() !== '') + 1;
    if (last.cells.length < columns) throw cutOff(last, columns);
    yield { records: [last], bytesRead: this.totalBytes };
  }

  /** Lets go of the file. */
  async close(): Promise<void> {
    await this.reading.blocks.return();
    await this.reading.handle.close();
  }
}

interface Reading {
  readonly handle: FileHandle;
  readonly hash: Hash;
  readonly blocks: AsyncGenerator<LineBlock, void, void>;
  readonly splitter: CsvSplitter;
}

/** What follows a header that is the first line and nothing more, where it is plain. */
function plainAfterHeader(bytes: Buffer, header: CsvRecord, separator: Separator): PlainBlock | undefined {
  const end = bytes.indexOf('\n') + 1;
  if (header.line !== 1 || bytes.subarray(0, end).includes('"')) return undefined;
  return PlainBlock.of(bytes.subarray(end), 2, separator);
}

function plainBatch(plain: PlainBlock, splitter: CsvSplitter, bytesRead: number): CsvBatch {
  splitter.passOver(plain.lineCount);
  return {
    plain,
    bytesRead,
    get records() {
      return plain.records;
    },
  };
}

/** Whichever separator the first line with text has more of, outside quotes. */
function separatorOf(text: string): Separator {
  const line = /[^\r\n]+/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const cells = (separator: Separator): number => line.split(separator).length;
  return SEPARATORS.reduce((most, each) => (cells(each) > cells(most) ? each : most));
}

async function opened(path: string): Promise<FileHandle> {
  try {
    return await open(path);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? csvError('csv.missing', { path }) : unreadable(path);
  }
}

function unreadable(path: string): DomainError {
  return csvError('csv.unreadable', { path });
}

function empty(): DomainError {
  return csvError('csv.empty', {});
}

function cutOff(record: CsvRecord, columns: number): DomainError {
  return csvError('csv.cut-off', { line: record.line, cells: record.cells.length, columns });
}
