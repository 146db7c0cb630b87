import { Controller, Get, Header, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { DomainError } from '../../../kernel/domain-error';
import type { Bilingual } from '../../../kernel/language';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { LastActor, rememberActor, SentForm } from '../../../platform/pages/sent-form';
import { ParameterPath } from '../http/parameters.request';
import { ListDaysOff } from '../use-cases/list-days-off.query';
import { ListParameters } from '../use-cases/list-parameters.query';
import { SetParameter } from '../use-cases/set-parameter.use-case';
import { PARAMETER_WORDS } from '../words';
import { daysOffPage } from './days-off.view';
import { DaysOffQuery, EntryForm } from './parameters.request';
import { confirmationOf, parameterPage, parametersPage, type ParameterFormState } from './parameters.view';

/** All legal parameters with their sources; one of them, with the form to try or enter a value; the days off of a year. */
@ApiExcludeController()
@Controller('parameters')
export class ParametersPageController {
  constructor(
    private readonly parameters: ListParameters,
    private readonly daysOff: ListDaysOff,
    private readonly set: SetParameter,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async list(@Page() context: PageContext): Promise<string> {
    const q = (context.query.get('q') ?? '').trim();
    const view = parametersPage(context, await this.parameters.all(q), q);
    const title = PARAMETER_WORDS.list.title[context.language];
    return this.pages.render('parameters/list', context, { title, section: 'parameters' }, view);
  }

  @Get('days-off')
  @Header('Content-Type', 'text/html; charset=utf-8')
  async daysOffOf(@Page() context: PageContext): Promise<string> {
    const { value, errors } = checkedQuery(DaysOffQuery, context.query);
    const listed = await this.daysOff.run(value.year);
    const view = daysOffPage(context, listed, await this.daysOff.years(), errors);
    const title = PARAMETER_WORDS.daysOff.link[context.language];
    return this.pages.render('parameters/days-off', context, { title, section: 'parameters' }, view);
  }

  @Get(':name')
  @Header('Content-Type', 'text/html; charset=utf-8')
  async one(
    @Page() context: PageContext,
    @Param() { name }: ParameterPath,
    @LastActor() actor: string,
  ): Promise<string> {
    const sent = new URLSearchParams({ actor, ...Object.fromEntries(context.query) });
    const done = sent.get('done');
    const errors: Record<string, Bilingual> =
      sent.get('wrong') === 'trial' ? { value: PARAMETER_WORDS.one.trialWrong } : {};
    return this.page(context, name, {
      sent,
      errors,
      done: done === 'entered' || done === 'unchanged' ? done : null,
      asks: null,
    });
  }

  @Post(':name')
  async enter(
    @Page() context: PageContext,
    @Param() { name }: ParameterPath,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const checked = checkedQuery(EntryForm, sent);
    let { errors } = checked;
    let asks: ParameterFormState['asks'] = null;
    if (isRight(checked)) {
      const { from, value, reference, assumed, confirm, actor } = checked.value;
      try {
        const confirmed = confirm === confirmationOf(from, value);
        const entry = { name, from, value, reference: reference ?? '', assumed: assumed === 'yes', actor, confirmed };
        const { entered } = await this.set.run(entry);
        rememberActor(response, actor);
        const done = entered ? 'entered' : 'unchanged';
        response.redirect(HttpStatus.SEE_OTHER, `/parameters/${encodeURIComponent(name)}?done=${done}`);
        return;
      } catch (error) {
        errors = wrongFieldOf(error);
        if ((error as DomainError).code === 'parameter.implausible') asks = { from, value };
      }
    }
    response
      .status(HttpStatus.BAD_REQUEST)
      .type('html')
      .send(await this.page(context, name, { sent, errors, done: null, asks }));
  }

  private async page(context: PageContext, name: string, state: ParameterFormState): Promise<string> {
    const view = parameterPage(context, await this.parameters.one(name), state);
    return this.pages.render('parameters/one', context, { title: name, section: 'parameters' }, view);
  }
}

/** Beside which field the sentence of an error stands. */
function wrongFieldOf(error: unknown): Record<string, Bilingual> {
  if (!(error instanceof DomainError) || error.code === 'parameter.unknown-name') throw error;
  const sentence = { vi: error.sentence('vi'), en: error.sentence('en') };
  if (error.code === 'parameter.no-reference') return { reference: sentence };
  return error.code.startsWith('date.') ? { from: sentence } : { value: sentence };
}
