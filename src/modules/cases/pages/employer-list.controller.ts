import { Controller, Get, Header, HttpStatus, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { ListEmployers } from '../use-cases/list-employers.query';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { EmployerListPageRequest } from '../http/employer-list.request';
import { EMPLOYER_LIST_WORDS } from './employer-words';
import { employersPage, ROWS_PER_PAGE } from './employer-list.view';
import { withKnownAuthority } from '../../authorities/authorities.api';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';

/** The list of employers in arrears. */
@ApiExcludeController()
@Controller()
export class EmployerListPageController {
  constructor(
    private readonly employers: ListEmployers,
    private readonly pages: Pages,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async list(@Page() context: PageContext, @Res({ passthrough: true }) response: Response): Promise<string> {
    const tree = await this.employers.offices();
    const checked = withKnownAuthority(checkedQuery(EmployerListPageRequest, context.query), tree);
    const { value } = checked;
    const day = value.asOf ?? this.clock.today();
    const question = { ...value, sort: value.sort ?? 'arrears', day, limit: ROWS_PER_PAGE };
    const listing = isRight(checked) ? await this.employers.run(question, tree) : undefined;
    if (!listing) response.status(HttpStatus.BAD_REQUEST);
    const view = employersPage(context, { day, tree, checked, ...(listing ? { listing } : {}) });
    const title = EMPLOYER_LIST_WORDS.title[context.language];
    return this.pages.render('cases/employers', context, { title, section: 'employers' }, view);
  }
}
