import { Controller, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { parseCivilDate } from '../../../kernel/civil-date';
import { BeginPause, CloseCase, EndPause, TransferCase } from '../../cases/cases.api';
import { CaseFormAnswers, type SentCaseForm } from './case-form-answers';
import { CloseForm, PauseEndForm, PauseForm, TransferForm } from './case-forms.request';
import { NumberPath } from './notice-list.request';
import { Page, type PageContext } from './page-context';
import { PausePath } from './pause-path.request';
import { SentForm } from '../../../platform/pages/sent-form';

/** What is decided on a case from its page, on the ground of the version that the page showed. */
@ApiExcludeController()
@Controller('cases')
export class CaseDecisionsPageController {
  constructor(
    private readonly answers: CaseFormAnswers,
    private readonly beginPause: BeginPause,
    private readonly endPause: EndPause,
    private readonly transferCase: TransferCase,
    private readonly closeCase: CloseCase,
  ) {}

  @Post(':id/pauses')
  async begin(
    @Page() context: PageContext,
    @Param() { id }: NumberPath,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const asked: SentCaseForm = { form: 'pauses', caseId: id, context, sent, response, isVersioned: true };
    await this.answers.answer(asked, PauseForm, ({ pauseReason, basis, from, until }, request) =>
      this.beginPause.run(request, {
        ...{ reason: pauseReason, document: basis, note: null },
        until: until === undefined ? null : parseCivilDate(until),
        ...(from === undefined ? {} : { from: parseCivilDate(from) }),
      }),
    );
  }

  @Post(':id/pauses/:pauseId/end')
  async end(
    @Page() context: PageContext,
    @Param() { id, pauseId }: PausePath,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const asked: SentCaseForm = { form: 'end', pauseId, caseId: id, context, sent, response, isVersioned: true };
    await this.answers.answer(asked, PauseEndForm, ({ until, why }, request) =>
      this.endPause.run(request, {
        ...{ pauseId, reason: why },
        ...(until === undefined ? {} : { until: parseCivilDate(until) }),
      }),
    );
  }

  @Post(':id/transfer')
  async transfer(
    @Page() context: PageContext,
    @Param() { id }: NumberPath,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const asked: SentCaseForm = { form: 'transfer', caseId: id, context, sent, response, isVersioned: true };
    await this.answers.answer(asked, TransferForm, ({ office, officer, why }, request) =>
      this.transferCase.run(request, { authorityCode: office, officer: officer ?? null, reason: why }),
    );
  }

  @Post(':id/close')
  async close(
    @Page() context: PageContext,
    @Param() { id }: NumberPath,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const asked: SentCaseForm = { form: 'close', caseId: id, context, sent, response, isVersioned: true };
    await this.answers.answer(asked, CloseForm, ({ why, signedBy, decision }, request) =>
      this.closeCase.run(request, { reason: why, signedBy, document: decision ?? null }),
    );
  }
}
