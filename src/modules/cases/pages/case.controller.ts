import { randomUUID } from 'node:crypto';
import { Controller, Get, Header, Param, Post, Req, Res, UploadedFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { TakesOneFile, type UploadedBytes } from '../../../platform/http/uploaded-file';
import { NumberPath } from '../../../platform/pages/number-path.request';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { LastActor, SentForm } from '../../../platform/pages/sent-form';
import { LARGEST_ATTACHMENT } from '../domain/attachment';
import { STEP_ALIASES, type StepAlias } from '../domain/step-aliases';
import { CaseSections } from '../use-cases/case-sections';
import { DutySources } from '../use-cases/duty-sources';
import { EventWords } from '../use-cases/event-words';
import { ViewCaseFile } from '../use-cases/view-case-file.query';
import { PausePath } from './case-forms.request';
import { casePage } from './case.view';
import { nameInForm } from './step-form-body';
import { StepForms } from './step-forms';

/** The page of a case file, and the addresses to which its forms were sent before every act was a step. */
@ApiExcludeController()
@Controller('cases')
export class CasePageController {
  constructor(
    private readonly files: ViewCaseFile,
    private readonly sections: CaseSections,
    private readonly duties: DutySources,
    private readonly words: EventWords,
    private readonly pages: Pages,
    private readonly forms: StepForms,
  ) {}

  @Get(':id')
  @Header('Content-Type', 'text/html; charset=utf-8')
  async open(@Page() context: PageContext, @Param() { id }: NumberPath, @LastActor() actor: string): Promise<string> {
    const isDone = context.query.has('done');
    context.query.delete('done');
    const { language } = context;
    const file = await this.files.run(id);
    const { title, view } = casePage(context, file, {
      actor,
      isDone,
      key: randomUUID(),
      words: this.words,
      sections: file.ladder ? await this.sections.of(file.ladder, language) : [],
      nameOf: (kind) => this.duties.nameOf(kind)[language],
      isOfEmployer: (kind) => this.duties.isOfEmployer(kind),
    });
    return this.pages.render('cases/case', context, { title, section: 'cases' }, view);
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

/** Fields of the forms of before every act was a step, by the names that the step has for them; others kept their names. */
const RENAMED: Readonly<Record<string, string>> = {
  fileTitle: 'title',
  details: 'note',
  pauseReason: 'reason',
  basis: 'document',
  why: 'reason',
  office: 'authorityCode',
  decision: 'document',
};
const OF_THE_FORM = ['actor', 'key', 'version', 'confirmed', 'edit'];

/** The step that an old address of a form stands for. @example stepOfForm('/cases/7/notes') // 'add-note' */
function stepOfForm(path: string): string {
  return STEP_ALIASES[path.split('/').at(-1) as StepAlias];
}

/** A form as it used to be sent, as the form of its step is. */
function asStepForm(sent: URLSearchParams, more: Readonly<Record<string, string>> = {}): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of sent) {
    const isOwn = OF_THE_FORM.includes(name) || name.includes('.');
    form.set(isOwn ? name : nameInForm(RENAMED[name] ?? name), value);
  }
  for (const [name, value] of Object.entries(more)) form.set(nameInForm(name), value);
  return form;
}
