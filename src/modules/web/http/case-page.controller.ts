import { Controller, Get, Header, Param, Post, Res, UploadedFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { parseCivilDate } from '../../../kernel/civil-date';
import { TakesOneFile, type UploadedBytes } from '../../../platform/http/uploaded-file';
import { AddAttachment, AddNote, LARGEST_ATTACHMENT, RecordContact, RecordPromise } from '../../cases/cases.api';
import { CaseFormAnswers, type SentCaseForm } from './case-form-answers';
import { AttachmentForm, ContactForm, NoteForm, PromiseForm } from './case-forms.request';
import { NumberPath } from './notice-list.request';
import { Page, type PageContext } from './page-context';
import { LastActor, SentForm } from '../../../platform/pages/sent-form';

/** The page of a case file, and what is written into a case from it. */
@ApiExcludeController()
@Controller('cases')
export class CasePageController {
  constructor(
    private readonly answers: CaseFormAnswers,
    private readonly addNote: AddNote,
    private readonly addAttachment: AddAttachment,
    private readonly recordContact: RecordContact,
    private readonly recordPromise: RecordPromise,
  ) {}

  @Get(':id')
  @Header('Content-Type', 'text/html; charset=utf-8')
  async open(@Page() context: PageContext, @Param() { id }: NumberPath, @LastActor() actor: string): Promise<string> {
    const isDone = context.query.has('done');
    context.query.delete('done');
    return this.answers.page(context, id, { actor, isDone, attempt: undefined });
  }

  @Post(':id/notes')
  async note(
    @Page() context: PageContext,
    @Param() { id }: NumberPath,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const asked: SentCaseForm = { form: 'notes', caseId: id, context, sent, response, isVersioned: false };
    await this.answers.answer(asked, NoteForm, ({ text }, request) => this.addNote.run(request, { text }));
  }

  @Post(':id/attachments')
  @TakesOneFile(LARGEST_ATTACHMENT)
  async attachment(
    @Page() context: PageContext,
    @Param() { id }: NumberPath,
    @SentForm() sent: URLSearchParams,
    @UploadedFile() file: UploadedBytes | undefined,
    @Res() response: Response,
  ): Promise<void> {
    const asked: SentCaseForm = { form: 'attachments', caseId: id, context, sent, response, isVersioned: false };
    // A browser sends an empty part without a name where nothing was chosen.
    const chosen = file?.originalname ? file : undefined;
    await this.answers.answer(
      { ...asked, ...(chosen ? {} : { wrongField: 'file' as const }) },
      AttachmentForm,
      ({ fileTitle }, request) =>
        this.addAttachment.run(request, {
          title: fileTitle ?? null,
          fileName: chosen?.originalname ?? '',
          mediaType: chosen?.mimetype ?? '',
          bytes: chosen?.buffer ?? new Uint8Array(),
        }),
    );
  }

  @Post(':id/contacts')
  async contact(
    @Page() context: PageContext,
    @Param() { id }: NumberPath,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const asked: SentCaseForm = { form: 'contacts', caseId: id, context, sent, response, isVersioned: false };
    await this.answers.answer(asked, ContactForm, ({ channel, outcome, person, details, contactedOn }, request) =>
      this.recordContact.run(request, {
        ...{ channel, outcome, person: person ?? null, note: details ?? null },
        ...(contactedOn === undefined ? {} : { contactedOn: parseCivilDate(contactedOn) }),
      }),
    );
  }

  @Post(':id/promises')
  async promise(
    @Page() context: PageContext,
    @Param() { id }: NumberPath,
    @SentForm() sent: URLSearchParams,
    @Res() response: Response,
  ): Promise<void> {
    const asked: SentCaseForm = { form: 'promises', caseId: id, context, sent, response, isVersioned: false };
    await this.answers.answer(asked, PromiseForm, ({ amount, payBy, promisedBy, madeOn }, request) =>
      this.recordPromise.run(request, {
        ...{ amount: BigInt(amount), payBy: parseCivilDate(payBy), promisedBy, note: null },
        ...(madeOn === undefined ? {} : { madeOn: parseCivilDate(madeOn) }),
      }),
    );
  }
}
