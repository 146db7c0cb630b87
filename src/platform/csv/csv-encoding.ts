import { isAscii, isUtf8 } from 'node:buffer';
import type { DomainError } from '../../kernel/domain-error';
import { csvError } from './csv-errors';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** Letters that Vietnamese text in Windows-1258 consists of: Latin letters with marks, and tones standing by themselves. */
const VIETNAMESE = /^[ -~\s\u0300\u0301\u0303\u0309\u0323àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝăĂđĐơƠưƯ₫“”‘’–—…«»°ªº·]*$/;

/** A file cannot begin like this unless it is UTF-16. @throws DomainError `csv.utf-16`. */
export function refuseUtf16(start: Buffer): void {
  const mark = start.length >= 2 ? start.readUInt16BE(0) : 0;
  // Without a mark, every second byte of western text is zero; in UTF-8 text none is.
  if (mark === 0xfeff || mark === 0xfffe || start.subarray(0, 2).includes(0)) {
    throw csvError('csv.utf-16', {});
  }
}

/** Where no line feed comes, carriage returns end the lines. @throws DomainError `csv.carriage-returns`. */
export function refuseCarriageReturns(start: Buffer): void {
  const first = start.indexOf(CARRIAGE_RETURN);
  if (first >= 0 && first < start.length - 1 && !start.includes(LINE_FEED)) throw csvError('csv.carriage-returns', {});
}

/**
 * Whole lines of a file as text.
 * @throws DomainError `csv.windows-1258`, `csv.not-utf-8` with the line where it stops being UTF-8.
 */
export function decodeLines(lines: Buffer, firstLine: number): string {
  if (isAscii(lines)) return lines.toString('latin1');
  if (isUtf8(lines)) return lines.toString('utf8');
  throw notUtf8(lines, firstLine);
}

function notUtf8(lines: Buffer, firstLine: number): DomainError {
  let line = firstLine;
  for (let from = 0; from < lines.length; line += 1) {
    const lineFeed = lines.indexOf(LINE_FEED, from);
    const end = lineFeed < 0 ? lines.length : lineFeed;
    const bytes = lines.subarray(from, end);
    if (!isUtf8(bytes)) return errorOf(bytes, line);
    from = end + 1;
  }
  return errorOf(lines, firstLine);
}

function errorOf(bytes: Buffer, line: number): DomainError {
  const isWindows = VIETNAMESE.test(new TextDecoder('windows-1258').decode(bytes));
  return csvError(isWindows ? 'csv.windows-1258' : 'csv.not-utf-8', { line });
}
