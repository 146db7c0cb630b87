import { Controller, Get, Header, HttpStatus, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { parseCivilDate } from '../../../kernel/civil-date';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { ListEmployers } from '../use-cases/list-employers.query';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { EmployerListPageRequest } from './employer-list.request';
import { questionOf } from './employer-question';
import { employersPage, ROWS_PER_PAGE } from './employers-page.presenter';
import { withKnownAuthority } from '../../authorities/authorities.api';
import { Page, type PageContext } from './page-context';
import { Pages } from '../../../platform/pages/pages';

/** The list of employers in arrears. */
@ApiExcludeController()
@Controller()
export class EmployersPageController {
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
    const day = value.asOf === undefined ? this.clock.today() : parseCivilDate(value.asOf);
    const question = {
      ...questionOf(value, value.sort ?? 'arrears'),
      day,
      limit: ROWS_PER_PAGE,
      page: value.page ?? 1,
    };
    const listing = isRight(checked) ? await this.employers.run(question, tree) : undefined;
    if (!listing) response.status(HttpStatus.BAD_REQUEST);
    const view = employersPage(context, { day, tree, checked, ...(listing ? { listing } : {}) });
    return this.pages.render('employers', context, { title: context.messages.list.title, section: 'employers' }, view);
  }
}
