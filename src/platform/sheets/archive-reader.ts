import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { DomainError } from '../../kernel/domain-error';
import { damagedWorkbook, workbookError } from './workbook-errors';

const END_OF_DIRECTORY = 0x06054b50;
const END_OF_DIRECTORY_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const LOCATOR_LENGTH = 20;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const ABSENT_16 = 0xffff;
const ABSENT_32 = 0xffffffff;
const STORED = 0;
const DEFLATED = 8;
/** A workbook has some dozens of parts; more than this is no workbook. */
const LARGEST_DIRECTORY = 16 << 20;
/** Up to here no ratio is looked at: small things may shrink a lot. */
const ALWAYS_ALLOWED = 64 << 20;
/** Sheets shrink to a tenth or a fiftieth. What claims to grow more than this is made to exhaust whoever opens it. */
const LARGEST_RATIO = 300;
const LARGEST_PART = 8 * 1024 ** 3;
/** Bytes read at a time. */
const PIECE = 1 << 16;

/** Where a file of an archive stands, and how large it is. */
interface Entry {
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

/** Told how many of the archive's bytes have been read of an entry. */
export type ReadListener = (compressedBytes: number) => void;

/** An archive (ZIP) of which files are read one by one, wherever they stand, in constant memory. */
export class ArchiveReader {
  private constructor(
    private readonly handle: FileHandle,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** Reads what the archive holds. @throws DomainError `xlsx.damaged` */
  static async open(handle: FileHandle, size: number): Promise<ArchiveReader> {
    const { offset, length } = await directoryOf(handle, size);
    if (length > LARGEST_DIRECTORY || offset + length > size) throw damagedWorkbook();
    return new ArchiveReader(handle, entriesOf(await bytesAt(handle, offset, length)));
  }

  /** Whether it holds a file of this name. */
  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The names of its files. */
  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** How many bytes a file takes in the archive. */
  compressedSize(name: string): number {
    return this.entry(name).compressedSize;
  }

  /** A small file as text (UTF-8). @throws DomainError `xlsx.damaged`, `xlsx.too-large` beyond `most` bytes */
  async text(name: string, most: number): Promise<string> {
    if (this.entry(name).size > most) throw tooLarge(name);
    const pieces: Buffer[] = [];
    for await (const piece of this.pieces(name)) pieces.push(piece);
    return Buffer.concat(pieces).toString('utf8');
  }

  /** The content of a file, piece by piece. @throws DomainError `xlsx.damaged`, `xlsx.too-large` */
  async *pieces(name: string, onRead: ReadListener = () => undefined): AsyncGenerator<Buffer, void, void> {
    const entry = this.entry(name);
    refuseBomb(name, entry);
    const start = await this.startOf(entry);
    const source = Readable.from(fileBytes(this.handle, start, entry.compressedSize, onRead), { objectMode: false });
    const content = entry.method === STORED ? source : source.pipe(createInflateRaw());
    if (content !== source) source.on('error', (error) => content.destroy(error));
    let size = 0;
    let crc = 0;
    try {
      for await (const piece of content as AsyncIterable<Buffer>) {
        size += piece.length;
        if (size > entry.size) throw damagedWorkbook();
        crc = crc32(piece, crc);
        yield piece;
      }
    } catch (error) {
      throw error instanceof DomainError ? error : damagedWorkbook();
    } finally {
      source.destroy();
      content.destroy();
    }
    if (size !== entry.size || crc !== entry.crc) throw damagedWorkbook();
  }

  private entry(name: string): Entry {
    const entry = this.entries.get(name);
    if (!entry || (entry.method !== STORED && entry.method !== DEFLATED)) throw damagedWorkbook();
    return entry;
  }

  /** The entry's own header may be longer than the directory says. */
  private async startOf({ offset }: Entry): Promise<number> {
    const header = await bytesAt(this.handle, offset, LOCAL_LENGTH);
    if (header.readUInt32LE(0) !== LOCAL_ENTRY) throw damagedWorkbook();
    return offset + LOCAL_LENGTH + header.readUInt16LE(26) + header.readUInt16LE(28);
  }
}

function refuseBomb(name: string, { size, compressedSize }: Entry): void {
  if (size > LARGEST_PART || (size > ALWAYS_ALLOWED && size > compressedSize * LARGEST_RATIO)) throw tooLarge(name);
}

function tooLarge(part: string): DomainError {
  return workbookError('xlsx.too-large', {
    part,
  });
}

async function directoryOf(handle: FileHandle, size: number): Promise<{ offset: number; length: number }> {
  const length = Math.min(size, END_LENGTH + LONGEST_COMMENT);
  const tail = await bytesAt(handle, size - length, length);
  const at = endOfDirectory(tail);
  const short = { length: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16) };
  const isLong = short.length === ABSENT_32 || short.offset === ABSENT_32 || tail.readUInt16LE(at + 10) === ABSENT_16;
  const locator = at - LOCATOR_LENGTH;
  if (!isLong || locator < 0 || tail.readUInt32LE(locator) !== LOCATOR_64) return short;
  const end = await bytesAt(handle, Number(tail.readBigUInt64LE(locator + 8)), 56);
  if (end.readUInt32LE(0) !== END_OF_DIRECTORY_64) throw damagedWorkbook();
  return { length: Number(end.readBigUInt64LE(40)), offset: Number(end.readBigUInt64LE(48)) };
}

/** The directory's end is looked for from behind: a comment may follow it. */
function endOfDirectory(tail: Buffer): number {
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw damagedWorkbook();
}

function entriesOf(directory: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (let at = 0; at + ENTRY_LENGTH <= directory.length;) {
    if (directory.readUInt32LE(at) !== DIRECTORY_ENTRY) break;
    const nameLength = directory.readUInt16LE(at + 28);
    const extraLength = directory.readUInt16LE(at + 30);
    const nameAt = at + ENTRY_LENGTH;
    const next = nameAt + nameLength + extraLength + directory.readUInt16LE(at + 32);
    if (next > directory.length) throw damagedWorkbook();
    const name = directory.toString('utf8', nameAt, nameAt + nameLength).replaceAll('\\', '/');
    entries.set(name, entryOf(directory, at, directory.subarray(nameAt + nameLength, next)));
    at = next;
  }
  return entries;
}

function entryOf(directory: Buffer, at: number, extra: Buffer): Entry {
  const isEncrypted = (directory.readUInt16LE(at + 8) & 1) === 1;
  const long = longNumbers(extra);
  const numberAt = (offset: number): number => {
    const short = directory.readUInt32LE(at + offset);
    return short === ABSENT_32 ? (long.shift() ?? short) : short;
  };
  const size = numberAt(24);
  const compressedSize = numberAt(20);
  const offset = numberAt(42);
  const method = isEncrypted ? ABSENT_16 : directory.readUInt16LE(at + 10);
  return { method, size, compressedSize, offset, crc: directory.readUInt32LE(at + 16) };
}

/** The numbers that do not fit into four bytes, in the order in which they are needed. */
function longNumbers(extra: Buffer): number[] {
  for (let at = 0; at + 4 <= extra.length;) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) {
      const numbers: number[] = [];
      for (let each = at + 4; each + 8 <= Math.min(at + 4 + length, extra.length); each += 8) {
        numbers.push(Number(extra.readBigUInt64LE(each)));
      }
      return numbers;
    }
    at += 4 + length;
  }
  return [];
}

/** Part of a file, piece by piece; the file stays open. */
export async function* fileBytes(
  handle: FileHandle,
  start: number,
  length: number,
  onRead: ReadListener = () => undefined,
): AsyncGenerator<Buffer, void, void> {
  for (let read = 0; read < length;) {
    const piece = Buffer.allocUnsafe(Math.min(PIECE, length - read));
    const { bytesRead } = await handle.read(piece, 0, piece.length, start + read);
    if (bytesRead === 0) throw damagedWorkbook();
    read += bytesRead;
    onRead(read);
    yield piece.subarray(0, bytesRead);
  }
}

async function bytesAt(handle: FileHandle, offset: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  if (!Number.isSafeInteger(offset) || offset < 0) throw damagedWorkbook();
  const { bytesRead } = await handle.read(bytes, 0, length, offset);
  if (bytesRead < length) throw damagedWorkbook();
  return bytes;
}
