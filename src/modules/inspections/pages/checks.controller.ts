import { Controller, Get, Header, HttpStatus, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { parsePeriod } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { ViewChecksDesk } from '../use-cases/view-checks-desk.query';
import { checkedQuery } from '../../../platform/pages/checked-query';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { ChecksRequest } from '../http/checks.request';
import { CHECK_WORDS } from '../words';
import { checksPage } from './checks.view';

/** The checks of an office: what runs, what came of them, and whom to look at next. */
@ApiExcludeController()
@Controller('checks')
export class ChecksPageController {
  constructor(
    private readonly desk: ViewChecksDesk,
    private readonly pages: Pages,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async list(@Page() context: PageContext, @Res({ passthrough: true }) response: Response): Promise<string> {
    const { value, errors } = checkedQuery(ChecksRequest, context.query);
    const wrong = Object.values(errors).map((each) => each[context.language]);
    if (wrong.length > 0) response.status(HttpStatus.BAD_REQUEST);
    const { authority, month } = value;
    const desk = await this.desk.run(
      this.clock.today(),
      authority,
      month === undefined ? undefined : parsePeriod(month),
    );
    const view = checksPage(context, { ...desk, authority, month, wrong });
    const title = CHECK_WORDS.desk.title[context.language];
    return this.pages.render('inspections/checks', context, { title, section: 'checks' }, view);
  }
}
