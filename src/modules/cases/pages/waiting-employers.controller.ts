import { Controller, Get, Header, HttpStatus, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { DomainError } from '../../../kernel/domain-error';
import type { Bilingual } from '../../../kernel/language';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { LastActor, rememberActor, SentForm } from '../../../platform/pages/sent-form';
import { AssignEmployerOffice } from '../use-cases/assign-employer-office.use-case';
import { ListWaitingEmployers } from '../use-cases/list-waiting-employers.query';
import { AssignmentForm } from './waiting-employers.request';
import { waitingPage } from './waiting-employers.view';
import { WAITING_WORDS } from './waiting-words';

/** The employers that wait to be assigned to an office. */
@ApiExcludeController()
@Controller('waiting-employers')
export class WaitingEmployersPageController {
  constructor(
    private readonly waiting: ListWaitingEmployers,
    private readonly assignment: AssignEmployerOffice,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async list(@Page() context: PageContext, @LastActor() actor: string): Promise<string> {
    return this.page(context, new URLSearchParams({ actor }), {});
  }

  @Post()
  async assign(
    @Page() context: PageContext,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const checked = checkedQuery(AssignmentForm, sent);
    let errors: Readonly<Record<string, Bilingual>> = checked.errors;
    if (isRight(checked)) {
      try {
        await this.assignment.run(checked.value);
        rememberActor(response, checked.value.actor);
        response.redirect(HttpStatus.SEE_OTHER, '/waiting-employers');
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
    const view = waitingPage(context, await this.waiting.run(), sent, errors);
    const title = WAITING_WORDS.title[context.language];
    return this.pages.render('cases/waiting-employers', context, { title, section: 'waiting-employers' }, view);
  }
}

function wrongFieldOf(error: unknown): Record<string, Bilingual> {
  if (!(error instanceof DomainError)) throw error;
  const sentence = { vi: error.sentence('vi'), en: error.sentence('en') };
  if (error.code === 'assignment.day') return { since: sentence };
  return error.code.startsWith('employer.') || error.code === 'assignment.not-waiting'
    ? { employerCode: sentence }
    : { authorityCode: sentence };
}
