import { UseInterceptors, applyDecorators } from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { FormError } from '../../../platform/http/form-error';
import { LARGEST_ATTACHMENT, type FileHandedIn } from '../domain/attachment';

/** A file of a multipart request, in memory. */
export interface UploadedBytes {
  readonly originalname: string;
  readonly mimetype: string;
  readonly buffer: Buffer;
}

/** A little more than is taken, so that what is just too large is refused together with all else that is wrong with it. */
const HARD_LIMIT = LARGEST_ATTACHMENT + 5 * 1024 * 1024;

/** Takes one file under the field `file` into memory, and few and short fields beside it. */
export function TakesOneFile() {
  const limits = { fileSize: HARD_LIMIT, files: 1, fields: 10, fieldSize: 20_000, parts: 12 };
  return applyDecorators(UseInterceptors(FileInterceptor('file', { limits, defParamCharset: 'utf8' })));
}

/** The file as use cases take it. @throws FormError where none was sent */
export function fileHandedIn(file: UploadedBytes | undefined): FileHandedIn {
  if (!file) throw new FormError([{ field: 'file', sentence: 'Chưa chọn tệp' }]);
  return { fileName: file.originalname, mediaType: file.mimetype, bytes: file.buffer };
}
