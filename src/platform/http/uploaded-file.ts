import {
  Inject,
  Injectable,
  PayloadTooLargeException,
  UseInterceptors,
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { FileInterceptor, NoFilesInterceptor } from '@nestjs/platform-express';
import { rm } from 'node:fs/promises';
import type { Request } from 'express';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { ReadsMediaTypes } from './media-type-guard';
import { requestError } from './request-refusals';
import type { Configuration } from '../config/configuration';
import { CONFIGURATION } from '../platform.module';
import type { UploadedPath } from './upload-storage';

/** A file of a multipart request, in memory. */
export interface UploadedBytes {
  readonly originalname: string;
  readonly mimetype: string;
  readonly buffer: Buffer;
}

/** What is read beyond the largest size, so that a file just too large is refused together with all else that is wrong with it. */
const BEYOND = 5 * 1024 * 1024;
/** Few and short fields beside a file. */
const FIELDS = { files: 1, fields: 10, fieldSize: 20_000, parts: 12 };
const MULTIPART = 'multipart/form-data';
const BYTES_PER_MB = 1024 * 1024;

/**
 * Takes one file under the field `file` into memory, and few and short fields beside it; far larger ones are cut off with 413.
 * @param largest size in bytes that the use case takes
 */
export function TakesOneFile(largest: number) {
  const limits = { ...FIELDS, fileSize: largest + BEYOND };
  return applyDecorators(
    ReadsMediaTypes(MULTIPART),
    UseInterceptors(FileInterceptor('file', { limits, defParamCharset: 'utf8' })),
  );
}

/** Takes JSON, or a multipart form with one file as `TakesOneFile` does: for routes of which some handlers want a file. */
export function MayTakeOneFile(largest: number) {
  return applyDecorators(TakesOneFile(largest), ReadsMediaTypes('application/json', MULTIPART));
}

/** A request as the multipart middleware leaves it. */
type RequestWithFile = Request & { readonly file?: Partial<UploadedPath> };

/** Tells of a file that is too large how large one may be, and leaves nothing behind that the handler did not move to where it belongs. */
@Injectable()
class DiskFileInterceptor implements NestInterceptor {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return from(this.around(context.switchToHttp().getRequest<RequestWithFile>(), next));
  }

  private async around(request: RequestWithFile, next: CallHandler): Promise<unknown> {
    try {
      return await lastValueFrom(next.handle(), { defaultValue: undefined });
    } catch (error) {
      if (!(error instanceof PayloadTooLargeException)) throw error;
      const most = this.configuration.importMaxBytes / BYTES_PER_MB;
      throw requestError('upload.too-large', { most });
    } finally {
      const { path } = request.file ?? {};
      // What cannot be removed now is cleared away later, with what interrupted uploads leave.
      if (path !== undefined) await rm(path, { force: true }).catch(() => undefined);
    }
  }
}

/**
 * Takes one file under the field `file` onto the disk as it comes in (`UploadedPath`), and few and short fields beside it. Where it is
 * stored, and how large it may be, says the `MulterModule` of the module. A larger one is refused as `upload.too-large` (413).
 */
export function TakesOneFileToDisk() {
  return applyDecorators(
    ReadsMediaTypes(MULTIPART),
    UseInterceptors(DiskFileInterceptor, FileInterceptor('file', { limits: FIELDS, defParamCharset: 'utf8' })),
  );
}

/** Takes a multipart form of many fields and no file: a table that was typed into. */
export function TakesManyFields(most: number) {
  const limits = { files: 0, fields: most, fieldSize: 20_000, parts: most };
  return applyDecorators(UseInterceptors(NoFilesInterceptor({ limits })));
}
