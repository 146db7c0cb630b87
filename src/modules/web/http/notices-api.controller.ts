import { Controller, Get, Inject, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { BYTES } from '../../../platform/http/answer-fields';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { ListNotices } from '../use-cases/list-notices.query';
import { OpenDocument } from '../use-cases/open-document.query';
import { NoticePageAnswer } from './notices.answer';
import { sendDocument } from '../../../platform/pages/documents';
import { NumberPath } from '../../../platform/pages/number-path.request';
import { NoticeListApiRequest } from './notice-list.request';
import { noticeQuestionOf } from './notice-question';
import { noticesJson } from './notices-api.presenter';

const ROWS = 50;

/** Notices and their documents for other programs. */
@ApiTags('notices')
@Controller('api/v1/notices')
export class NoticesApiController {
  constructor(
    private readonly notices: ListNotices,
    private readonly documents: OpenDocument,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Notices to employers, the newest first' })
  @ApiOkResponse({ description: 'One page', type: NoticePageAnswer })
  async list(@Query() request: NoticeListApiRequest): Promise<NoticePageAnswer> {
    const limit = request.limit ?? ROWS;
    const slice = { limit: limit + 1, ...(request.cursor === undefined ? {} : { beforeId: request.cursor }) };
    return noticesJson(await this.notices.run(noticeQuestionOf(request, this.clock.today()), slice), limit);
  }

  @Get(':id/document')
  @ApiOperation({ summary: 'The PDF of a notice' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The document as it was issued', schema: BYTES })
  @ApiNotFoundResponse({ description: 'No such notice, or not rendered yet (application/problem+json)' })
  async document(@Param() path: NumberPath, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return sendDocument(await this.documents.ofNotice(path.id), response);
  }
}
