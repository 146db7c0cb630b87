import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { BYTES } from '../../../platform/http/answer-fields';
import { entityTag } from '../../../platform/http/request-headers';
import { OpenCaseDocument } from '../use-cases/open-case-document.query';
import { ReadTimeline } from '../use-cases/read-timeline.query';
import { ViewCase } from '../use-cases/view-case.query';
import { CaseAnswer, TimelineAnswer } from './case.answer';
import { caseJson, timelineJson } from './case.presenter';
import { CaseEventPath, CasePath } from './case.request';

/** Reading a case. */
@ApiTags('cases')
@Controller('api/v1/cases')
export class CasesController {
  constructor(
    private readonly cases: ViewCase,
    private readonly timelines: ReadTimeline,
    private readonly documents: OpenCaseDocument,
  ) {}

  @Get(':id')
  @ApiOperation({ summary: 'A case: state, who answers for it, promises, pauses, contacts' })
  @ApiOkResponse({ description: 'The case; ETag is its version', type: CaseAnswer })
  @ApiNotFoundResponse({ description: 'No such case (application/problem+json)' })
  async get(@Param() path: CasePath, @Res({ passthrough: true }) response: Response): Promise<CaseAnswer> {
    const viewed = await this.cases.run(path.id);
    response.setHeader('ETag', entityTag(viewed.version));
    return caseJson(viewed);
  }

  @Get(':id/timeline')
  @ApiOperation({ summary: 'Everything since the case was opened: events, payments, adjustments, reminders' })
  @ApiOkResponse({ description: 'The oldest first', type: TimelineAnswer })
  @ApiNotFoundResponse({ description: 'No such case (application/problem+json)' })
  async timeline(@Param() path: CasePath): Promise<TimelineAnswer> {
    return timelineJson(path.id, await this.timelines.run(path.id));
  }

  @Get(':id/documents/:eventId')
  @ApiOperation({ summary: 'The document that an event of the case carries' })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ description: 'The bytes as they were handed in; ETag is their SHA-256', schema: BYTES })
  @ApiNotFoundResponse({ description: 'No such document (application/problem+json)' })
  async document(
    @Param() path: CaseEventPath,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { bytes, sha256, mediaType, fileName } = await this.documents.run(path.id, path.eventId);
    response.setHeader('ETag', `"${sha256}"`);
    // Never shown inside the program's own pages: what came from outside is saved, and opened by what the reader trusts with it.
    const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
    const disposition = `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
    return new StreamableFile(bytes, { type: mediaType, disposition, length: bytes.length });
  }
}
