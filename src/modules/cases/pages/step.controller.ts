import { Controller, Get, Header, Param, Post, Res, UploadedFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { TakesOneFile, type UploadedBytes } from '../../../platform/http/uploaded-file';
import { LARGEST_ATTACHMENT } from '../domain/attachment';
import { StepPagePath } from './case-forms.request';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { LastActor, SentForm } from '../../../platform/pages/sent-form';
import { StepForms } from './step-forms';

/** The form of every step that the catalogue has, in a case. */
@ApiExcludeController()
@Controller('cases')
export class StepPageController {
  constructor(private readonly forms: StepForms) {}

  @Get(':id/steps/:name')
  @Header('Content-Type', 'text/html; charset=utf-8')
  async open(
    @Page() context: PageContext,
    @Param() { id, name }: StepPagePath,
    @LastActor() actor: string,
  ): Promise<string> {
    return this.forms.page({ caseId: id, name, context }, actor);
  }

  @Post(':id/steps/:name')
  @TakesOneFile(LARGEST_ATTACHMENT)
  async take(
    @Page() context: PageContext,
    @Param() { id, name }: StepPagePath,
    @SentForm() sent: URLSearchParams,
    @UploadedFile() file: UploadedBytes | undefined,
    @Res() response: Response,
  ): Promise<void> {
    await this.forms.answer({ caseId: id, name, context, sent, file, response });
  }
}
