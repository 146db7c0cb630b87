import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  Post,
  Query,
  Res,
  StreamableFile,
  UploadedFile,
  applyDecorators,
} from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiBody,
  ApiConflictResponse,
  ApiConsumes,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiPayloadTooLargeResponse,
  ApiProduces,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { BYTES } from '../../../platform/http/answer-fields';
import type { Language } from '../../../kernel/language';
import { AnswerLanguage } from '../../../platform/http/answer-language';
import { FormError } from '../../../platform/http/form-error';
import { Actor, IdempotencyKey } from '../../../platform/http/request-headers';
import type { UploadedPath } from '../../../platform/http/upload-storage';
import { TakesOneFileToDisk } from '../../../platform/http/uploaded-file';
import { ImportListQuery } from '../persistence/import-list.query';
import type { ArrivedFile } from '../use-cases/arrived-file';
import { DiscardUpload } from '../use-cases/discard-upload.use-case';
import { ListRejects } from '../use-cases/list-rejects.query';
import { OpenRejects } from '../use-cases/open-rejects.query';
import { RequestRecording } from '../use-cases/request-recording.use-case';
import { TakeMendedFile } from '../use-cases/take-mended-file.use-case';
import { TakeUpload } from '../use-cases/take-upload.use-case';
import { ViewUpload } from '../use-cases/view-upload.query';
import { importTemplate, WORKBOOK_MEDIA_TYPE } from '../documents/import-template';
import { ImportAnswer, ImportPageAnswer, RejectsAnswer } from './imports.answer';
import { MENDED_BODY, UPLOAD_BODY } from './imports-api-schemas';
import { importJson, importsJson, rejectsJson } from './imports-api.presenter';
import {
  ImportPageQuery,
  ImportPath,
  LanguageField,
  RejectsQuery,
  TemplatePath,
  UploadFields,
} from './imports-api.request';

const ROWS = 50;
const NONE = { offset: 0, limit: 0 };

/** A step of an import: who acts, and how it may be refused. */
function Step(summary: string, description: string) {
  return applyDecorators(
    ApiOperation({ summary, description }),
    ApiBadRequestResponse({ description: 'A field or header is not as it must be: `errors`' }),
    ApiNotFoundResponse({ description: 'No such import (application/problem+json)' }),
    ApiConflictResponse({ description: 'The import is not where it would have to be for this, or the key was used' }),
  );
}

/** A step to which a file belongs. */
function FileStep(summary: string, description: string) {
  return applyDecorators(
    Step(summary, description),
    ApiConsumes('multipart/form-data'),
    ApiPayloadTooLargeResponse({ description: 'Larger than is taken here; `parameters.most` in MB' }),
    ApiResponse({ status: 415, description: 'Neither CSV nor XLSX' }),
    ApiResponse({ status: 422, description: 'The file is empty' }),
    ApiResponse({ status: 202, description: 'Taken; it is checked in the background', type: ImportAnswer }),
  );
}

/** Imports over HTTP: send a file in, see what came of its check, mend, record. */
@ApiTags('imports')
@Controller('api/v1/imports')
export class ImportsApiController {
  constructor(
    private readonly takeUpload: TakeUpload,
    private readonly takeMended: TakeMendedFile,
    private readonly recording: RequestRecording,
    private readonly discardUpload: DiscardUpload,
    private readonly uploads: ViewUpload,
    private readonly rejected: ListRejects,
    private readonly rejectsFile: OpenRejects,
    private readonly list: ImportListQuery,
  ) {}

  @Post()
  @HttpCode(202)
  @TakesOneFileToDisk()
  @FileStep('Send a file in', 'It is checked in the background; nothing is recorded before `record` is called.')
  @ApiBody({ schema: UPLOAD_BODY })
  async upload(
    @Body() { kind, update, language }: UploadFields,
    @AnswerLanguage() preferred: Language,
    @UploadedFile() file: UploadedPath | undefined,
    @Actor() actor: string,
    @IdempotencyKey() key: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<ImportAnswer> {
    const upload = await this.takeUpload.run({
      file: arrived(file),
      update: update === true,
      language: language ?? preferred,
      actor,
      ...(kind === undefined ? {} : { kind }),
      ...(key === undefined ? {} : { idempotencyKey: key }),
    });
    response.setHeader('Location', `/api/v1/imports/${upload.id}`);
    return importJson(upload);
  }

  @Get()
  @ApiOperation({ summary: 'Files that were sent in, the newest first' })
  @ApiOkResponse({ description: 'One page', type: ImportPageAnswer })
  @ApiBadRequestResponse({ description: 'A parameter is not as it must be: `errors`' })
  async all(@Query() { cursor, limit = ROWS }: ImportPageQuery): Promise<ImportPageAnswer> {
    return importsJson(await this.list.uploads(limit + 1, cursor), limit);
  }

  @Get('templates/:name')
  @ApiOperation({
    summary: 'A template to be filled in: header, example rows and, as a workbook, a sheet that explains each column',
    description: 'Named by kind and format, for example `payments.xlsx` or `payments.csv`.',
  })
  @ApiProduces('text/csv', WORKBOOK_MEDIA_TYPE)
  @ApiOkResponse({ description: 'CSV or XLSX', schema: BYTES })
  @ApiNotFoundResponse({ description: 'No such template (application/problem+json)' })
  async template(
    @Param() { name }: TemplatePath,
    @Query() { language }: LanguageField,
    @AnswerLanguage() preferred: Language,
  ): Promise<StreamableFile> {
    const { fileName, mediaType, bytes } = await importTemplate(name, language ?? preferred);
    return new StreamableFile(bytes, { type: mediaType, disposition: `attachment; filename="${fileName}"` });
  }

  @Get(':id')
  @ApiOperation({ summary: 'An import: state, progress, counts, warnings' })
  @ApiOkResponse({ description: 'The import', type: ImportAnswer })
  @ApiNotFoundResponse({ description: 'No such import (application/problem+json)' })
  async one(@Param() { id }: ImportPath): Promise<ImportAnswer> {
    const { upload, progress, stopped } = await this.uploads.run(id, NONE);
    return importJson(upload, progress, stopped);
  }

  @Get(':id/rejects')
  @ApiOperation({
    summary: 'The rejected rows with column and reason',
    description: 'For the file of rejected rows, to be mended and sent in again, ask `…/rejects.csv`.',
  })
  @ApiOkResponse({ description: 'One page', type: RejectsAnswer })
  @ApiNotFoundResponse({ description: 'No such import, or it has no rejected rows (application/problem+json)' })
  async rejects(
    @Param() { id }: ImportPath,
    @Query() { cursor = 0, limit = ROWS, language }: RejectsQuery,
    @AnswerLanguage() preferred: Language,
  ): Promise<RejectsAnswer> {
    return rejectsJson(await this.rejected.run(id, { offset: cursor, limit }), language ?? preferred);
  }

  @Get(':id/rejects.csv')
  @ApiOperation({ summary: 'The rejected rows as a file: each as it stood, with line, column and reason' })
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'CSV', schema: BYTES })
  @ApiNotFoundResponse({ description: 'No such import, or it has no rejected rows (application/problem+json)' })
  async csv(
    @Param() { id }: ImportPath,
    @Query() { language }: LanguageField,
    @AnswerLanguage() preferred: Language,
  ): Promise<StreamableFile> {
    const { stream, fileName } = await this.rejectsFile.run(id, language ?? preferred);
    const disposition = `attachment; filename="rejects.csv"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
    return new StreamableFile(stream, { type: 'text/csv; charset=utf-8', disposition });
  }

  @Post(':id/mended')
  @HttpCode(202)
  @TakesOneFileToDisk()
  @FileStep('Send in the rejected rows, mended', 'The whole is checked again with them.')
  @ApiBody({ schema: MENDED_BODY })
  async mended(
    @Param() { id }: ImportPath,
    @Body() { language }: LanguageField,
    @AnswerLanguage() preferred: Language,
    @UploadedFile() file: UploadedPath | undefined,
    @Actor() _actor: string,
    @IdempotencyKey() key: string | undefined,
  ): Promise<ImportAnswer> {
    return importJson(await this.takeMended.run(id, arrived(file), language ?? preferred, key !== undefined));
  }

  @Post(':id/record')
  @HttpCode(202)
  @Step('Record the good rows', 'In the background; once that has begun, the same again changes nothing.')
  @ApiResponse({ status: 202, description: 'It is recorded in the background, or was before', type: ImportAnswer })
  async record(
    @Param() { id }: ImportPath,
    @Actor() actor: string,
    @IdempotencyKey() _key: string | undefined,
  ): Promise<ImportAnswer> {
    return importJson(await this.recording.run(id, actor));
  }

  @Post(':id/discard')
  @HttpCode(200)
  @Step('Give an import up', 'Its files are removed; nothing of it is recorded. The same again changes nothing.')
  @ApiOkResponse({ description: 'The import', type: ImportAnswer })
  async discard(
    @Param() { id }: ImportPath,
    @Actor() _actor: string,
    @IdempotencyKey() _key: string | undefined,
  ): Promise<ImportAnswer> {
    return importJson(await this.discardUpload.run(id));
  }
}

function arrived(file: UploadedPath | undefined): ArrivedFile {
  if (!file) throw new FormError([{ field: 'file', sentence: 'Chưa chọn tệp', english: 'No file was sent' }]);
  return { name: file.originalname, path: file.path, size: file.size, sha256: file.sha256 };
}
