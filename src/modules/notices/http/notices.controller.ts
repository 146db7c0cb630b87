import { Controller, Get, Inject, Param, Query, Res, type StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { BYTES } from '../../../platform/http/answer-fields';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { ListNotices } from '../use-cases/list-notices.query';
import { NoticeListQuery } from '../persistence/notice-list.query';
import { printedNumber } from '../../../kernel/paper-number';
import type { ListedNotice } from '../domain/listed-notice';
import { NoticePageAnswer, type NoticeAnswer } from './notices.answer';
import { sendDocument } from '../../../platform/pages/documents';
import { NumberPath } from '../../../platform/pages/number-path.request';
import { NoticeListApiRequest } from './notice-list.request';

const ROWS = 50;

/** Notices and their documents for other programs. */
@ApiTags('notices')
@Controller('api/v1/notices')
export class NoticesController {
  constructor(
    private readonly notices: ListNotices,
    private readonly documents: NoticeListQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({ summary: 'Notices to employers, the newest first' })
  @ApiOkResponse({ description: 'One page', type: NoticePageAnswer })
  async list(@Query() request: NoticeListApiRequest): Promise<NoticePageAnswer> {
    const limit = request.limit ?? ROWS;
    const slice = { limit: limit + 1, ...(request.cursor === undefined ? {} : { beforeId: request.cursor }) };
    const notices = await this.notices.run({ ...request, day: this.clock.today() }, slice);
    const page = notices.slice(0, limit);
    return {
      notices: page.map(noticeJson),
      nextCursor: notices.length > limit ? String(page.at(-1)?.id) : null,
    };
  }

  @Get(':id/document')
  @ApiOperation({ summary: 'The PDF of a notice' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The document as it was issued', schema: BYTES })
  @ApiNotFoundResponse({ description: 'No such notice, or not rendered yet (application/problem+json)' })
  async document(@Param() path: NumberPath, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return sendDocument(await this.documents.open(path.id), response);
  }
}

function noticeJson({ authorityId, authorityName, documentSha256, arrears, ...notice }: ListedNotice): NoticeAnswer {
  return {
    ...notice,
    printedNumber: notice.number === null ? null : printedNumber(notice.number),
    document: documentSha256 === null ? null : `/api/v1/notices/${notice.id}/document`,
  };
}
