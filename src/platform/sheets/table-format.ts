import { workbookError } from './workbook-errors';
import { open, type FileHandle } from 'node:fs/promises';
import { DomainError } from '../../kernel/domain-error';

const START = 4096;
const ARCHIVE = Buffer.from('PK');
/** Compound files: workbooks of Excel 97 to 2003, and those that a password keeps. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const WEB_PAGE = /^\s*<(!doctype|html|head|meta|table|style|\?xml|\?mso)/i;
/** The name under which Office keeps what a password protects. */
const PROTECTED = Buffer.from('EncryptedPackage', 'utf16le');
const LONGEST_DIRECTORY = 1 << 16;

/**
 * Which format a table has by its content, whatever its name: an Excel workbook or text; text where the file cannot be opened.
 * @throws DomainError `xlsx.old`, `xlsx.protected`, `csv.web-page` for what is known and cannot be read
 */
export async function tableFormatOf(path: string): Promise<'xlsx' | 'csv'> {
  const handle = await open(path).catch(() => undefined);
  if (!handle) return 'csv';
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(START), 0, START, 0);
    const start = buffer.subarray(0, bytesRead);
    if (isArchive(start)) return 'xlsx';
    if (start.subarray(0, COMPOUND.length).equals(COMPOUND)) throw await compoundError(handle, start);
    if (WEB_PAGE.test(start.toString('latin1').replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe)/, ''))) {
      throw workbookError('csv.web-page', {});
    }
    return 'csv';
  } catch (error) {
    // A folder, for example: whoever opens it as a file tells what is wrong.
    if (error instanceof DomainError) throw error;
    return 'csv';
  } finally {
    await handle.close();
  }
}

/** Further entries, or the end of an archive without any, follow the two letters. */
function isArchive(start: Buffer): boolean {
  return start.subarray(0, ARCHIVE.length).equals(ARCHIVE) && (start[2] ?? 0xff) < 0x10;
}

async function compoundError(handle: FileHandle, start: Buffer): Promise<DomainError> {
  const sectorSize = start.readUInt16LE(30) === 12 ? 4096 : 512;
  const directoryAt = (start.readUInt32LE(48) + 1) * sectorSize;
  const directory = Buffer.alloc(LONGEST_DIRECTORY);
  const { bytesRead } = await handle.read(directory, 0, LONGEST_DIRECTORY, directoryAt);
  return directory.subarray(0, bytesRead).includes(PROTECTED)
    ? workbookError('xlsx.protected', {})
    : workbookError('xlsx.old', {});
}
