import type { Hash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { LONGEST_RECORD, recordTooLong } from './csv-splitter';

/** Bytes read at a time. */
const BLOCK = 1 << 17;
const LINE_FEED = 0x0a;

/** Whole lines of a file, and how far into the file they reach. */
export interface LineBlock {
  readonly bytes: Buffer;
  readonly bytesRead: number;
}

/**
 * A file in blocks that end with a line feed, except perhaps the last. While one block is worked on, the next is on its way from the disk.
 * @throws DomainError `csv.record-too-long` where no line feed comes for more than a million bytes.
 */
export async function* lineBlocks(handle: FileHandle, hash: Hash): AsyncGenerator<LineBlock, void, void> {
  let rest: Buffer = Buffer.alloc(0);
  let bytesRead = 0;
  let pending = readBlock(handle);
  try {
    for (;;) {
      const block = await pending;
      if (block.length === 0) break;
      pending = readBlock(handle);
      hash.update(block);
      const end = block.lastIndexOf(LINE_FEED) + 1;
      const bytes = end === 0 ? undefined : Buffer.concat([rest, block.subarray(0, end)]);
      rest = bytes ? block.subarray(end) : Buffer.concat([rest, block]);
      if (rest.length > LONGEST_RECORD * 4) throw recordTooLong();
      if (!bytes) continue;
      bytesRead += bytes.length;
      yield { bytes, bytesRead };
    }
    if (rest.length > 0) yield { bytes: rest, bytesRead: bytesRead + rest.length };
  } finally {
    await pending.catch(() => undefined);
  }
}

/** A buffer of its own each time: the one before is still being worked on. */
async function readBlock(handle: FileHandle): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(BLOCK);
  const { bytesRead } = await handle.read(buffer, 0, BLOCK);
  return buffer.subarray(0, bytesRead);
}
