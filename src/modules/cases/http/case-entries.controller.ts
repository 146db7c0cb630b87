import { Body, Controller, Param, Post, Res, UploadedFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiPayloadTooLargeResponse, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { parseCivilDate } from '../../../kernel/civil-date';
import { FormError } from '../../../platform/http/form-error';
import { valueOf } from '../../../platform/http/refusal';
import { Actor, IdempotencyKey, entityTag } from '../../../platform/http/request-headers';
import { TakesOneFile, type UploadedBytes } from '../../../platform/http/uploaded-file';
import { LARGEST_ATTACHMENT, type FileHandedIn } from '../domain/attachment';
import { AddAttachment } from '../use-cases/add-attachment.use-case';
import { AddNote } from '../use-cases/add-note.use-case';
import type { AppendedEvent } from '../use-cases/case-log';
import type { StepRequest } from '../use-cases/case-steps';
import { RecordContact } from '../use-cases/record-contact.use-case';
import { RecordPromise } from '../use-cases/record-promise.use-case';
import { ATTACHMENT_SCHEMA } from './case-schemas';
import { stepJson } from './case.presenter';
import { AttachmentRequest, CasePath, ContactRequest, NoteRequest, PromiseRequest } from './case.request';
import { Step } from './step-description';

/** Writing into a case what does not rest on a version that was read: notes, files, contacts, promises. */
@ApiTags('cases')
@Controller('api/v1/cases')
export class CaseEntriesController {
  constructor(
    private readonly addNote: AddNote,
    private readonly addAttachment: AddAttachment,
    private readonly recordContact: RecordContact,
    private readonly recordPromise: RecordPromise,
  ) {}

  @Post(':id/notes')
  @Step('Write a note')
  async note(
    @Param() { id }: CasePath,
    @Body() { text }: NoteRequest,
    @Actor() actor: string,
    @IdempotencyKey() key: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const taken = valueOf(await this.addNote.run(requestOf(id, actor, key), { text }));
    return answer(response, taken);
  }

  @Post(':id/attachments')
  @TakesOneFile(LARGEST_ATTACHMENT)
  @Step('Attach a file', {
    description: 'Refused with every reason where it is too large, of a kind not kept, or not what it claims to be.',
  })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: ATTACHMENT_SCHEMA })
  @ApiResponse({ status: 422, description: 'The file is refused: `reasons` holds all of them' })
  @ApiPayloadTooLargeResponse({ description: 'Far too large; not even read to its end' })
  async attachment(
    @Param() { id }: CasePath,
    @Body() { title }: AttachmentRequest,
    @UploadedFile() file: UploadedBytes | undefined,
    @Actor() actor: string,
    @IdempotencyKey() key: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const attachment = { title: title ?? null, ...fileHandedIn(file) };
    const taken = valueOf(await this.addAttachment.run(requestOf(id, actor, key), attachment), 422);
    return answer(response, taken);
  }

  @Post(':id/contacts')
  @Step('Enter a visit, call or message into the contact log')
  async contact(
    @Param() { id }: CasePath,
    @Body() { channel, outcome, person, note, contactedOn }: ContactRequest,
    @Actor() actor: string,
    @IdempotencyKey() key: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const taken = await this.recordContact.run(requestOf(id, actor, key), {
      ...{ channel, outcome, person: person ?? null, note: note ?? null },
      ...(contactedOn === undefined ? {} : { contactedOn: parseCivilDate(contactedOn) }),
    });
    return answer(response, valueOf(taken));
  }

  @Post(':id/promises')
  @Step('Take down a promise to pay', { description: 'The cycle checks it by itself once its day has passed.' })
  async promise(
    @Param() { id }: CasePath,
    @Body() { amount, payBy, promisedBy, note, madeOn }: PromiseRequest,
    @Actor() actor: string,
    @IdempotencyKey() key: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const taken = await this.recordPromise.run(requestOf(id, actor, key), {
      ...{ amount: BigInt(amount), payBy: parseCivilDate(payBy), promisedBy, note: note ?? null },
      ...(madeOn === undefined ? {} : { madeOn: parseCivilDate(madeOn) }),
    });
    return answer(response, valueOf(taken));
  }
}

function requestOf(caseId: number, actor: string, key: string | undefined): StepRequest {
  return { caseId, actor, ...(key === undefined ? {} : { idempotencyKey: key }) };
}

function answer(response: Response, taken: AppendedEvent): object {
  response.setHeader('ETag', entityTag(taken.version));
  return stepJson(taken);
}

function fileHandedIn(file: UploadedBytes | undefined): FileHandedIn {
  if (!file) throw new FormError([{ field: 'file', sentence: 'Chưa chọn tệp' }]);
  return { fileName: file.originalname, mediaType: file.mimetype, bytes: file.buffer };
}
