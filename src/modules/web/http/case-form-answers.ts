import { randomUUID } from 'node:crypto';
import { HttpStatus, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { DomainError } from '../../../kernel/domain-error';
import type { Outcome, Reason } from '../../../kernel/outcome';
import type { AppendedEvent, StepRequest } from '../../cases/cases.api';
import { fill } from '../../../kernel/language';
import { ViewCaseFile } from '../use-cases/view-case-file.query';
import type { CaseForm } from './case-forms.request';
import type { CaseFormName, FormAttempt } from './case-form-views';
import { casePage, type CasePageSetting } from './case-page.presenter';
import { checkedQuery, isRight, withWrongField } from '../../../platform/pages/checked-query';
import { formSentence } from './form-sentences';
import type { PageContext } from './page-context';
import { Pages } from '../../../platform/pages/pages';
import { rememberActor } from '../../../platform/pages/sent-form';

/** A form of a case as it was sent. */
export interface SentCaseForm {
  readonly form: CaseFormName;
  readonly pauseId?: number;
  readonly caseId: number;
  readonly context: PageContext;
  readonly sent: URLSearchParams;
  readonly response: Response;
  /** Whether the step rests on the version that the page showed. */
  readonly isVersioned: boolean;
  /** A field that something else than its text is wrong with. */
  readonly wrongField?: 'file';
}

/** Does what a step does with the fields of a form that are as they must be. */
export type FormAct<Form> = (form: Form, request: StepRequest) => Promise<Outcome<AppendedEvent>>;

/** Answers the forms of a case: back to the page where it was done, else the page again with what was typed and what is wrong. */
@Injectable()
export class CaseFormAnswers {
  constructor(
    private readonly files: ViewCaseFile,
    private readonly pages: Pages,
  ) {}

  /** The page of a case. @throws DomainError `case.not-found` */
  async page(context: PageContext, caseId: number, setting: Omit<CasePageSetting, 'key'>): Promise<string> {
    // Also where a form was refused, the page's own address is that of the case.
    const own = { ...context, path: `/cases/${caseId}` };
    const { title, view } = casePage(own, await this.files.run(caseId), { ...setting, key: randomUUID() });
    return this.pages.render('case', own, { title, section: 'cases' }, view);
  }

  /** Checks a form, does what it asks for, and answers. */
  async answer<Form extends CaseForm>(asked: SentCaseForm, type: new () => Form, act: FormAct<Form>): Promise<void> {
    const { sent, wrongField } = asked;
    const typed = checkedQuery<Form>(type, sent);
    const checked = wrongField
      ? withWrongField(typed, wrongField as keyof Form & string, formSentence(wrongField))
      : typed;
    if (!isRight(checked)) {
      await this.again(asked, HttpStatus.BAD_REQUEST, { errors: checked.errors, heading: null, reasons: [] });
      return;
    }
    try {
      const outcome = await act(checked.value, requestOf(asked, checked.value));
      if (outcome.ok) this.done(asked, checked.value.actor);
      else await this.refused(asked, outcome.reasons);
    } catch (error) {
      await this.failed(asked, error);
    }
  }

  private done({ caseId, response }: SentCaseForm, actor: string): void {
    rememberActor(response, actor);
    response.redirect(HttpStatus.SEE_OTHER, `/cases/${caseId}?done=1#timeline`);
  }

  private async refused(asked: SentCaseForm, reasons: readonly Reason[]): Promise<void> {
    const { cases: t } = asked.context.messages;
    const heading = asked.form === 'attachments' ? t.notTaken : t.refused;
    const lines = reasons.map(({ sentence, found }) =>
      found === undefined ? sentence : fill(t.found, { sentence, found }),
    );
    const status = asked.form === 'attachments' ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT;
    await this.again(asked, status, { errors: {}, heading, reasons: lines });
  }

  private async failed(asked: SentCaseForm, error: unknown): Promise<void> {
    const { cases: t } = asked.context.messages;
    const code = error instanceof DomainError ? error.code : '';
    if (code === 'case.stale') {
      await this.again(asked, HttpStatus.PRECONDITION_FAILED, { errors: {}, heading: t.stale, reasons: [] });
    } else if (code === 'idempotency.other-request') {
      await this.again(asked, HttpStatus.CONFLICT, { errors: {}, heading: t.sentBefore, reasons: [] });
    } else throw error;
  }

  private async again(
    { form, pauseId, caseId, context, sent, response }: SentCaseForm,
    status: HttpStatus,
    wrong: Pick<FormAttempt, 'errors' | 'heading' | 'reasons'>,
  ): Promise<void> {
    const attempt = { form, sent, ...wrong, ...(pauseId === undefined ? {} : { pauseId }) };
    const actor = sent.get('actor') ?? '';
    const html = await this.page(context, caseId, { actor, isDone: false, attempt });
    response.status(status).type('text/html; charset=utf-8').send(html);
  }
}

function requestOf({ caseId, isVersioned }: SentCaseForm, { actor, key, version }: CaseForm): StepRequest {
  return { caseId, actor, idempotencyKey: key, ...(isVersioned ? { expectedVersion: version } : {}) };
}
