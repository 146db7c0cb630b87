import { Controller, Get, Header, HttpStatus, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { withKnownAuthority } from '../../authorities/authorities.api';
import { cursorIn } from '../domain/listed-paper';
import { ListUnservedPapers } from '../use-cases/list-unserved-papers.query';
import { NOTICE_WORDS } from '../words';
import { UnservedPageRequest } from './notices.request';
import { PAPERS_PER_PAGE, unservedPage } from './unserved.view';

/** What offices sent out and cannot prove to be served, with what waits for the proof. */
@ApiExcludeController()
@Controller('papers/unserved')
export class UnservedPageController {
  constructor(
    private readonly papers: ListUnservedPapers,
    private readonly pages: Pages,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async list(@Page() context: PageContext, @Res({ passthrough: true }) response: Response): Promise<string> {
    const [tree, day] = [await this.papers.offices(), this.clock.today()];
    const checked = withKnownAuthority(checkedQuery(UnservedPageRequest, context.query), tree);
    const { authority, cursor } = checked.value;
    const after = cursor === undefined ? undefined : cursorIn(cursor);
    const papers = isRight(checked) ? await this.papers.run(authority, PAPERS_PER_PAGE + 1, after) : undefined;
    if (!papers) response.status(HttpStatus.BAD_REQUEST);
    const view = unservedPage(context, { tree, day, checked, ...(papers ? { papers } : {}) });
    const title = NOTICE_WORDS.unserved.title[context.language];
    return this.pages.render('notices/unserved', context, { title, section: 'notices' }, view);
  }
}
