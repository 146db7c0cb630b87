import { Injectable } from '@nestjs/common';
import { caseError } from '../domain/case-errors';
import { DocumentStore } from '../../../platform/documents/document-store';
import { AttachmentRepository, type KeptFile } from '../persistence/attachment.repository';
import { CaseEventRepository } from '../persistence/case-event.repository';

/** A document of a case with what is known of it. */
export interface OpenedCaseDocument extends KeptFile {
  readonly bytes: Uint8Array;
}

/** Fetches the document that an event of a case carries, under the name that the event gives it. */
@Injectable()
export class OpenCaseDocument {
  constructor(
    private readonly events: CaseEventRepository,
    private readonly attachments: AttachmentRepository,
    private readonly store: DocumentStore,
  ) {}

  /** @throws DomainError `case.document-not-found`, `document.not-found` */
  async run(caseId: number, eventId: number): Promise<OpenedCaseDocument> {
    const event = (await this.events.wholeLogOf(caseId)).find(({ id }) => id === eventId);
    const sha256 = event?.documentSha256 ?? null;
    const kept = sha256 === null ? undefined : await this.attachments.find(sha256);
    if (!event || !kept) {
      throw caseError('case.document-not-found', { caseId, eventId });
    }
    const { fileName } = event.data as { readonly fileName?: string };
    return { ...kept, fileName: fileName ?? kept.fileName, bytes: await this.store.get(kept.sha256) };
  }
}
