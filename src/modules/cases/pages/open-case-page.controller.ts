import { Controller, Get, Header, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsIn, IsOptional, MaxLength } from 'class-validator';
import type { Response } from 'express';
import { fill, spoken, type Bilingual } from '../../../kernel/language';
import { reasonIn, type Reason } from '../../../kernel/outcome';
import { IsFilledText } from '../../../platform/http/field-rules';
import { checkedQuery, isRight, says } from '../../../platform/pages/checked-query';
import { errorSummary, fieldErrors, options } from '../../../platform/pages/form-view';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { LastActor, SentForm, rememberActor } from '../../../platform/pages/sent-form';
import { VIOLATION_SIGNS, type ViolationSign } from '../domain/case-events';
import { OpenOnSign } from '../use-cases/open-on-sign.use-case';
import { CASE_WORDS, OPENING_WORDS } from '../words';

const FIELDS = ['sign', 'document', 'note', 'actor'] as const;

/** The form by which a case is opened on a sign of violation. */
class OpenCaseForm {
  @IsIn(VIOLATION_SIGNS, says(OPENING_WORDS.signMissing))
  sign!: ViolationSign;

  @IsFilledText(200, says(OPENING_WORDS.documentMissing))
  document!: string;

  @IsOptional()
  @MaxLength(2000, says(OPENING_WORDS.noteTooLong))
  note?: string;

  @IsFilledText(100, says(OPENING_WORDS.actorMissing))
  actor!: string;
}

/** Opens a case by hand, from the page of an employer. */
@ApiExcludeController()
@Controller('employers/:code/open-case')
export class OpenCasePageController {
  constructor(
    private readonly opening: OpenOnSign,
    private readonly pages: Pages,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  form(@Page() context: PageContext, @Param('code') code: string, @LastActor() actor: string): string {
    return this.page(context, code, new URLSearchParams({ actor }), {}, []);
  }

  @Post()
  async open(
    @Page() context: PageContext,
    @Param('code') employerCode: string,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const { value, errors } = checkedQuery(OpenCaseForm, sent);
    let reasons: readonly Reason[] = [];
    if (isRight({ value, errors })) {
      const { sign, document, note, actor } = value;
      const opened = await this.opening.run(actor, { employerCode, sign, document, note: note ?? null });
      if (opened.ok) {
        rememberActor(response, actor);
        response.redirect(HttpStatus.SEE_OTHER, `/cases/${opened.value.caseId}`);
        return;
      }
      reasons = opened.reasons;
    }
    const status = reasons.length > 0 ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
    response
      .status(status)
      .type('html')
      .send(this.page(context, employerCode, sent, errors, reasons));
  }

  private page(
    context: PageContext,
    code: string,
    sent: URLSearchParams,
    errors: Readonly<Record<string, Bilingual>>,
    reasons: readonly Reason[],
  ): string {
    const { language } = context;
    const t = spoken(OPENING_WORDS, language);
    const choices: (readonly [string, string])[] = [
      ['', t.choose],
      ...VIOLATION_SIGNS.map((each) => [each, CASE_WORDS.signs[each][language]] as const),
    ];
    const typed = Object.fromEntries(FIELDS.map((field) => [field, sent.get(field) ?? '']));
    const title = fill(t.title, { code });
    return this.pages.render(
      'cases/opening',
      context,
      { title, section: 'employers' },
      {
        t,
        title,
        code,
        typed,
        summary: errorSummary(context, errors),
        labels: {
          sign: CASE_WORDS.sign[language],
          document: CASE_WORDS.signDocument[language],
          note: CASE_WORDS.signNote[language],
        },
        employerHref: `/employers/${encodeURIComponent(code)}`,
        action: `/employers/${encodeURIComponent(code)}/open-case`,
        errors: fieldErrors(context, errors, FIELDS),
        signs: options(choices, typed['sign'] ?? ''),
        reasons: reasons.map((reason) => ({ found: null, ...reasonIn(reason, language) })),
        hasReasons: reasons.length > 0,
      },
    );
  }
}
