import type { Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { LONGEST_RECORD, recordTooLong } from './csv-splitter';

/** Bytes read at a time. What a block holds is recorded at once, and a database takes many rows at once for less than many times few. */
const BLOCK = 300_000;
/** A character takes four bytes at most. */
const LONGEST_LINE = LONGEST_RECORD * 4;
const LINE_FEED = 0x0a;

/** Whole lines of a file, and how far into the file they reach. The bytes hold until the next block is asked for. */
export interface LineBlock {
  readonly bytes: Buffer;
  readonly bytesRead: number;
}

/**
 * A file in blocks that end with a line feed, except perhaps the last. While one block is worked on, the next is on its way from the
 * disk into the other of two buffers.
 * @throws DomainError `csv.record-too-long` where no line feed comes for millions of bytes.
 */
export async function* lineBlocks(handle: FileHandle, hash: Hash): AsyncGenerator<LineBlock, void, void> {
  let buffer = Buffer.allocUnsafe(BLOCK);
  let other = Buffer.allocUnsafe(BLOCK);
  let rest = 0;
  let bytesRead = 0;
  let reading = handle.read(buffer, 0, BLOCK);
  try {
    for (;;) {
      const { bytesRead: length } = await reading;
      if (length === 0) break;
      const filled = rest + length;
      hash.update(buffer.subarray(rest, filled));
      const end = buffer.subarray(0, filled).lastIndexOf(LINE_FEED) + 1;
      rest = filled - end;
      if (rest > LONGEST_LINE) throw recordTooLong();
      if (other.length < rest + BLOCK) other = Buffer.allocUnsafe(rest + BLOCK);
      buffer.copy(other, 0, end, filled);
      reading = handle.read(other, rest, BLOCK);
      bytesRead += end;
      if (end > 0) yield { bytes: buffer.subarray(0, end), bytesRead };
      [buffer, other] = [other, buffer];
    }
    if (rest > 0) yield { bytes: buffer.subarray(0, rest), bytesRead: bytesRead + rest };
  } finally {
    await reading.catch(() => undefined);
  }
}
