import { formSentence } from '../../../platform/pages/form-sentences';
import { randomUUID } from 'node:crypto';
import { HttpStatus, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { DomainError } from '../../../kernel/domain-error';
import type { Reason } from '../../../kernel/outcome';
import { checkedBody } from '../../../platform/http/checked-body';
import { ErrorStatuses } from '../../../platform/http/error-statuses';
import { FormError } from '../../../platform/http/form-error';
import { fieldsOf } from '../../../platform/http/form-field';
import type { UploadedBytes } from '../../../platform/http/uploaded-file';
import { fill, spoken } from '../../../kernel/language';
import type { StepRequest } from '../use-cases/case-steps';
import { DutySources } from '../use-cases/duty-sources';
import { EventWords } from '../use-cases/event-words';
import { StepCatalog, isReviewed, type StepDefinition } from '../use-cases/step-catalog';
import { ViewStep } from '../use-cases/view-step.query';
import { ViewReview } from '../use-cases/view-review.query';
import { fingerprintOf, reviewPage } from './review.view';
import { casePageOfStep, type StepFailure } from './step.view';
import { CaseForm } from './case-forms.request';
import { STEP_WORDS } from './case-words';
import { checkedQuery } from '../../../platform/pages/checked-query';
import type { PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { rememberActor } from '../../../platform/pages/sent-form';
import { fieldInForm, typedBody, withRowsChanged } from './step-form-body';

/** Which step's form is shown or was sent. */
export interface AskedStep {
  readonly caseId: number;
  readonly name: string;
  readonly context: PageContext;
}

/** The form of a step as it was sent. */
export interface SentStep extends AskedStep {
  readonly sent: URLSearchParams;
  readonly response: Response;
  /** What came along, for a step with a field for a file. */
  readonly file?: UploadedBytes | undefined;
}

/** What of a sent form can be acted on, or the sentences beside its wrong fields. */
interface CheckedStep {
  readonly form: CaseForm;
  readonly body: object | null;
  readonly errors: Readonly<Record<string, string>>;
}

type Wrong = Partial<{ errors: CheckedStep['errors']; failure: StepFailure }>;

/** Shows the forms of all steps of the catalogue and takes them: the same request class, rules and refusals as over the API. */
@Injectable()
export class StepForms {
  constructor(
    private readonly steps: ViewStep,
    private readonly reviews: ViewReview,
    private readonly catalog: StepCatalog,
    private readonly duties: DutySources,
    private readonly words: EventWords,
    private readonly pages: Pages,
    private readonly statuses: ErrorStatuses,
  ) {}

  /** The page with the form of a step. @throws DomainError `case.not-found`, `step.unknown`, `parameter.unknown` */
  async page(asked: AskedStep, actor: string, sent = new URLSearchParams(), wrong: Wrong = {}): Promise<string> {
    const { caseId, name } = asked;
    // Also where it was sent to an older address, the page's own is that of the step.
    const context = { ...asked.context, path: `/cases/${caseId}/steps/${name}` };
    const { errors = {}, failure = null } = wrong;
    const viewed = await this.steps.run(caseId, name);
    const setting = { actor, key: randomUUID(), sent, errors, failure };
    const { title, view } = casePageOfStep(context, viewed, setting);
    return this.pages.render('cases/step', context, { title, section: 'cases' }, view);
  }

  /** Takes a sent form: does the step, or shows the form again with what was typed and what is wrong. */
  async answer(asked: SentStep): Promise<void> {
    const { name, sent } = asked;
    const step = this.catalog.get(name);
    const changed = sent.has('edit') ? sent : withRowsChanged(fieldsOf(step.request), sent);
    if (changed) {
      await this.again(asked, HttpStatus.OK, {}, changed);
      return;
    }
    const { form, body, errors } = this.checked(asked, step);
    if (body === null) await this.again(asked, HttpStatus.BAD_REQUEST, { errors });
    else await this.take(asked, step, form, body);
  }

  private checked({ context, sent, file }: SentStep, step: StepDefinition): CheckedStep {
    const own = new URLSearchParams([...sent].filter(([name]) => ['actor', 'key', 'version'].includes(name)));
    const { value: form, errors } = checkedQuery(CaseForm, own);
    const wrong = Object.entries(errors).map(([name, each]) => [name, each[context.language]] as const);
    const { body, rowsOf } = typedBody(fieldsOf(step.request), sent);
    try {
      const checked = checkedBody(step.request, body, file?.originalname ? file : undefined);
      return { form, body: wrong.length > 0 ? null : checked, errors: Object.fromEntries(wrong) };
    } catch (error) {
      if (!(error instanceof FormError)) throw error;
      const fields = error.errors.map(({ field, sentence, english }) => {
        const words = context.language === 'en' ? (english ?? sentence) : sentence;
        return [fieldInForm(field, rowsOf), ownSentence(context, step, field) ?? words] as const;
      });
      return { form, body: null, errors: Object.fromEntries([...fields, ...wrong]) };
    }
  }

  private async take(asked: SentStep, step: StepDefinition, form: CaseForm, body: object): Promise<void> {
    const { actor, key, version } = form;
    const request = {
      caseId: asked.caseId,
      actor,
      idempotencyKey: key,
      // What was reviewed rests on the version that the review looked at.
      ...(step.needsVersion || isReviewed(step) ? { expectedVersion: version } : {}),
    };
    try {
      if (isReviewed(step) && asked.sent.get('confirmed') !== fingerprintOf(asked.sent)) {
        await this.review(asked, request, body);
        return;
      }
      const outcome = await step.run(request, body);
      if (outcome.ok) this.done(asked, actor);
      else await this.refused(asked, step, outcome.reasons);
    } catch (error) {
      await this.failed(asked, error);
    }
  }

  /** Shows what would follow; the same form is sent again, confirmed, before it counts. */
  private async review(asked: SentStep, request: StepRequest, body: object): Promise<void> {
    const { context, name, sent, response } = asked;
    const reviewed = await this.reviews.run(request, name, body);
    if (!reviewed.ok) {
      await this.refused(asked, this.catalog.get(name), reviewed.reasons);
      return;
    }
    const nameOf = (kind: string): string => this.duties.nameOf(kind)[context.language];
    const { title, view } = reviewPage(context, reviewed.value, sent, { words: this.words, nameOf });
    const html = this.pages.render('cases/review', context, { title, section: 'cases' }, view);
    response.status(HttpStatus.OK).type('text/html; charset=utf-8').send(html);
  }

  private async refused(asked: SentStep, { request }: StepDefinition, reasons: readonly Reason[]): Promise<void> {
    const t = spoken(STEP_WORDS, asked.context.language);
    const hasFile = fieldsOf(request).some(({ kind }) => kind === 'file');
    const failure = { heading: hasFile ? t.notTaken : t.refused, reasons };
    await this.again(asked, hasFile ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.CONFLICT, { failure });
  }

  private done({ caseId, response }: SentStep, actor: string): void {
    rememberActor(response, actor);
    response.redirect(HttpStatus.SEE_OTHER, `/cases/${caseId}?done=1#timeline`);
  }

  /** What the caller can mend is said above the form, with everything typed still in it; anything else is a page of its own. */
  private async failed(asked: SentStep, error: unknown): Promise<void> {
    const t = spoken(STEP_WORDS, asked.context.language);
    if (!(error instanceof DomainError) || this.statuses.of(error.code) >= 500) throw error;
    if (error.code === 'case.not-found') throw error;
    const known: Readonly<Record<string, string>> = {
      'case.stale': t.stale,
      'idempotency.other-request': t.sentBefore,
    };
    const heading = known[error.code] ?? fill(t.problem, { detail: error.sentence(asked.context.language) });
    await this.again(asked, this.statuses.of(error.code), { failure: { heading, reasons: [] } });
  }

  private async again(asked: SentStep, status: number, wrong: Wrong, sent = asked.sent): Promise<void> {
    const html = await this.page(asked, sent.get('actor') ?? '', sent, wrong);
    asked.response.status(status).type('text/html; charset=utf-8').send(html);
  }
}

/** Where a form takes more than the API does (a day as Vietnamese write it), or offers choices by name, it says so in its own words. */
function ownSentence({ language }: PageContext, { request }: StepDefinition, path: string): string | undefined {
  const [, rows, name] = /^(?:(\w+)\[\d+\]\.)?(\w+)$/.exec(path) ?? [];
  const fields = fieldsOf(request);
  const among = rows === undefined ? fields : (fields.find((field) => field.name === rows)?.row?.() ?? []);
  switch (among.find((field) => field.name === name)?.kind) {
    case 'day':
      return formSentence('date')[language];
    case 'month':
      return formSentence('period')[language];
    case 'choice':
      return formSentence('choice')[language];
    default:
      return undefined;
  }
}
