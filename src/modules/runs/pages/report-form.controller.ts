import { Controller, Get, Header, HttpStatus, Inject, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { DomainError } from '../../../kernel/domain-error';
import type { Bilingual } from '../../../kernel/language';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { LastActor, rememberActor, SentForm } from '../../../platform/pages/sent-form';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { RequestRun } from '../use-cases/request-run.use-case';
import { RUN_WORDS } from '../words';
import { reportForm } from './report-form.view';
import { ReportForm } from './runs.request';

/** Asks for a monthly report, which is made in the background. */
@ApiExcludeController()
@Controller('runs/monthly-report')
export class ReportFormController {
  constructor(
    private readonly authorities: AuthorityTreeQuery,
    private readonly request: RequestRun,
    private readonly pages: Pages,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async form(@Page() context: PageContext, @LastActor() actor: string): Promise<string> {
    return this.page(context, new URLSearchParams({ ...Object.fromEntries(context.query), actor }), {});
  }

  @Post()
  async make(
    @Page() context: PageContext,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const checked = checkedQuery(ReportForm, sent);
    let errors: Readonly<Record<string, Bilingual>> = checked.errors;
    if (isRight(checked)) {
      const { authority, period, actor } = checked.value;
      try {
        const { id } = await this.request.run({ kind: 'monthly-report', authority, period }, actor);
        rememberActor(response, actor);
        response.redirect(HttpStatus.SEE_OTHER, `/runs/${id}`);
        return;
      } catch (error) {
        errors = wrongFieldOf(error);
      }
    }
    response
      .status(HttpStatus.BAD_REQUEST)
      .type('html')
      .send(await this.page(context, sent, errors));
  }

  private async page(
    context: PageContext,
    sent: URLSearchParams,
    errors: Readonly<Record<string, Bilingual>>,
  ): Promise<string> {
    const view = reportForm(context, await this.authorities.load(), this.clock.today(), sent, errors);
    const title = RUN_WORDS.reportForm.title[context.language];
    return this.pages.render('runs/report-form', context, { title, section: 'reports' }, view);
  }
}

function wrongFieldOf(error: unknown): Record<string, Bilingual> {
  if (!(error instanceof DomainError)) throw error;
  if (error.code.startsWith('authority.')) return { authority: RUN_WORDS.reportForm.authorityMissing };
  if (error.code === 'report.month-not-over') return { period: RUN_WORDS.reportForm.periodMissing };
  throw error;
}
