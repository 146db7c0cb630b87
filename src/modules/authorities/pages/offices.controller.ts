import { Controller, Get, Header, HttpStatus, Inject, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { parseCivilDate } from '../../../kernel/civil-date';
import { DomainError } from '../../../kernel/domain-error';
import type { Bilingual } from '../../../kernel/language';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { LastActor, rememberActor, SentForm } from '../../../platform/pages/sent-form';
import { enteredDetails, OfficeDetailsForm, OfficePath } from '../http/office-details.request';
import { ListOffices } from '../use-cases/list-offices.query';
import { SetOfficeDetails } from '../use-cases/set-office-details.use-case';
import { OFFICE_WORDS } from '../words';
import { officePage, officesPage, type OfficeFormState } from './offices.view';

/** Beside which field the sentence of a refusal stands. */
const FIELD_OF: Readonly<Record<string, string>> = {
  'office.bank-unknown': 'bank',
  'office.account-malformed': 'accountNumber',
  'office.treasury-half': 'treasuryAccount',
};

/** The offices, and what each prints on its papers, with the form to enter it. */
@ApiExcludeController()
@Controller('offices')
export class OfficesPageController {
  constructor(
    private readonly offices: ListOffices,
    private readonly details: SetOfficeDetails,
    private readonly pages: Pages,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  async list(@Page() context: PageContext): Promise<string> {
    const view = officesPage(context, await this.offices.on(this.clock.today()));
    const title = OFFICE_WORDS.list.title[context.language];
    return this.pages.render('offices/list', context, { title, section: 'offices' }, view);
  }

  @Get(':code')
  @Header('Content-Type', 'text/html; charset=utf-8')
  async one(@Page() context: PageContext, @Param() { code }: OfficePath, @LastActor() actor: string): Promise<string> {
    const done = context.query.get('done');
    return this.page(context, code, {
      sent: new URLSearchParams({ actor }),
      errors: {},
      done: done === 'done' || done === 'unchanged' ? done : null,
    });
  }

  @Post(':code')
  async enter(
    @Page() context: PageContext,
    @Param() { code }: OfficePath,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const checked = checkedQuery(OfficeDetailsForm, sent);
    let { errors } = checked;
    if (isRight(checked)) {
      const { from, actor } = checked.value;
      try {
        const { entered } = await this.details.run(code, parseCivilDate(from), enteredDetails(checked.value), actor);
        rememberActor(response, actor);
        const done = entered ? 'done' : 'unchanged';
        response.redirect(HttpStatus.SEE_OTHER, `/offices/${encodeURIComponent(code)}?done=${done}`);
        return;
      } catch (error) {
        errors = wrongFieldOf(error);
      }
    }
    const page = await this.page(context, code, { sent, errors, done: null });
    response.status(HttpStatus.BAD_REQUEST).type('html').send(page);
  }

  private async page(context: PageContext, code: string, state: OfficeFormState): Promise<string> {
    const office = await this.offices.one(code, this.clock.today());
    const title = office.office.name;
    return this.pages.render('offices/one', context, { title, section: 'offices' }, officePage(context, office, state));
  }
}

function wrongFieldOf(error: unknown): Record<string, Bilingual> {
  const field = error instanceof DomainError ? FIELD_OF[error.code] : undefined;
  if (!(error instanceof DomainError) || field === undefined) throw error;
  return { [field]: { vi: error.sentence('vi'), en: error.sentence('en') } };
}
