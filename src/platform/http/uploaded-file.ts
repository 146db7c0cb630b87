import { UseInterceptors, applyDecorators } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';

/** A file of a multipart request, in memory. */
export interface UploadedBytes {
  readonly originalname: string;
  readonly mimetype: string;
  readonly buffer: Buffer;
}

/** What is read beyond the largest size, so that a file just too large is refused together with all else that is wrong with it. */
const BEYOND = 5 * 1024 * 1024;

/**
 * Takes one file under the field `file` into memory, and few and short fields beside it; far larger ones are cut off with 413.
 * @param largest size in bytes that the use case takes
 */
export function TakesOneFile(largest: number) {
  const limits = { fileSize: largest + BEYOND, files: 1, fields: 10, fieldSize: 20_000, parts: 12 };
  return applyDecorators(UseInterceptors(FileInterceptor('file', { limits, defParamCharset: 'utf8' })));
}
