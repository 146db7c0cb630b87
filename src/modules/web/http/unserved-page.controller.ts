import { Controller, Get, Header, HttpStatus, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { ListUnserved } from '../use-cases/list-unserved.query';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { withKnownAuthority } from '../../authorities/authorities.api';
import { Page, type PageContext } from './page-context';
import { Pages } from '../../../platform/pages/pages';
import { PAPERS_PER_PAGE, unservedPage } from './unserved-page.presenter';
import { UnservedPageRequest } from './unserved-page.request';

/** What offices sent out and cannot prove to be served, with what waits for the proof. */
@ApiExcludeController()
@Controller('papers/unserved')
export class UnservedPageController {
  constructor(
    private readonly papers: ListUnserved,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async list(@Page() context: PageContext, @Res({ passthrough: true }) response: Response): Promise<string> {
    const { tree, day } = await this.papers.choices();
    const checked = withKnownAuthority(checkedQuery(UnservedPageRequest, context.query), tree);
    const question = { ...checked.value, limit: PAPERS_PER_PAGE + 1 };
    const papers = isRight(checked) ? await this.papers.run(question) : undefined;
    if (!papers) response.status(HttpStatus.BAD_REQUEST);
    const view = unservedPage(context, { tree, day, checked, ...(papers ? { papers } : {}) });
    return this.pages.render('unserved', context, { title: context.messages.unserved.title, section: 'notices' }, view);
  }
}
