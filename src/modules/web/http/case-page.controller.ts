import { Controller, Get, Header, Param, Post, Req, Res, UploadedFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { TakesOneFile, type UploadedBytes } from '../../../platform/http/uploaded-file';
import { LastActor, SentForm } from '../../../platform/pages/sent-form';
import { LARGEST_ATTACHMENT, STEP_ALIASES } from '../../cases/cases.api';
import { CasePages } from './case-pages';
import { NumberPath } from '../../../platform/pages/number-path.request';
import { asStepForm, stepOfForm } from './old-case-forms';
import { Page, type PageContext } from './page-context';
import { PausePath } from './pause-path.request';
import { StepForms } from './step-forms';

/** The page of a case file, and the addresses to which its forms were sent before every act was a step. */
@ApiExcludeController()
@Controller('cases')
export class CasePageController {
  constructor(
    private readonly cases: CasePages,
    private readonly forms: StepForms,
  ) {}

  @Get(':id')
  @Header('Content-Type', 'text/html; charset=utf-8')
  async open(@Page() context: PageContext, @Param() { id }: NumberPath, @LastActor() actor: string): Promise<string> {
    const isDone = context.query.has('done');
    context.query.delete('done');
    return this.cases.page(context, id, { actor, isDone });
  }

  @Post(Object.keys(STEP_ALIASES).map((alias) => `:id/${alias}`))
  @TakesOneFile(LARGEST_ATTACHMENT)
  async take(
    @Page() context: PageContext,
    @Param() { id }: NumberPath,
    @Req() { path }: Request,
    @SentForm() sent: URLSearchParams,
    @UploadedFile() file: UploadedBytes | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const asked = { caseId: id, name: stepOfForm(path), context, response };
    await this.forms.answer({ ...asked, sent: asStepForm(sent), file });
  }

  @Post(':id/pauses/:pauseId/end')
  async endPause(
    @Page() context: PageContext,
    @Param() { id, pauseId }: PausePath,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const asked = { caseId: id, name: 'end-pause', context, response };
    await this.forms.answer({ ...asked, sent: asStepForm(sent, { pauseId: String(pauseId) }) });
  }
}
