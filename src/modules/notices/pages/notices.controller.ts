import { Controller, Get, Header, HttpStatus, Inject, Param, Res, type StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { ListNotices } from '../use-cases/list-notices.query';
import { NoticeListQuery } from '../persistence/notice-list.query';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { sendDocument } from '../../../platform/pages/documents';
import { withKnownAuthority } from '../../authorities/authorities.api';
import { NumberPath } from '../../../platform/pages/number-path.request';
import { NOTICE_WORDS } from '../words';
import { noticesPage, ROWS_PER_PAGE } from './notices.view';
import { NoticeListPageRequest } from '../http/notice-list.request';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';

/** Notices by month and office. */
@ApiExcludeController()
@Controller('notices')
export class NoticesPageController {
  constructor(
    private readonly notices: ListNotices,
    private readonly documents: NoticeListQuery,
    private readonly pages: Pages,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async list(@Page() context: PageContext, @Res({ passthrough: true }) response: Response): Promise<string> {
    const choices = await this.notices.choices();
    const checked = withKnownAuthority(checkedQuery(NoticeListPageRequest, context.query), choices.tree);
    const day = this.clock.today();
    // The month of the newest notices is what an officer comes for; it is shown as chosen.
    const period = checked.value.period ?? choices.periods[0];
    const question = { ...checked.value, period, day };
    const slice = { limit: ROWS_PER_PAGE, offset: ((checked.value.page ?? 1) - 1) * ROWS_PER_PAGE };
    const found = isRight(checked)
      ? { notices: await this.notices.run(question, slice), counts: await this.notices.count(question) }
      : undefined;
    if (!found) response.status(HttpStatus.BAD_REQUEST);
    const view = noticesPage(context, { choices, checked, day, period, ...(found ? { found } : {}) });
    const title = NOTICE_WORDS.list.title[context.language];
    return this.pages.render('notices/list', context, { title, section: 'notices' }, view);
  }

  @Get(':id/document')
  async document(@Param() path: NumberPath, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    return sendDocument(await this.documents.open(path.id), response);
  }
}
