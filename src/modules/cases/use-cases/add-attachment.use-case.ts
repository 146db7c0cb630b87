import { Inject, Injectable } from '@nestjs/common';
import type { Outcome } from '../../../kernel/outcome';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { DocumentStore } from '../../../platform/documents/document-store';
import { checkAttachment, type FileHandedIn } from '../domain/attachment';
import { DOCUMENT_ATTACHED } from '../domain/case-events';
import { AttachmentRepository } from '../persistence/attachment.repository';
import { CaseRepository } from '../persistence/case.repository';
import type { AppendedEvent } from './case-log';
import { CaseSteps, type StepRequest } from './case-steps';

/** A file that is to be put into a case. */
export interface NewAttachment extends FileHandedIn {
  readonly title: string | null;
}

/**
 * Puts a file into a case, open or closed: only of a kind that is kept, not too large, and only if it is what it claims to be. The bytes
 * go to the document store before the unit of work; where that is refused they lie there unnamed and harm nobody.
 */
@Injectable()
export class AddAttachment {
  constructor(
    private readonly steps: CaseSteps,
    private readonly cases: CaseRepository,
    private readonly attachments: AttachmentRepository,
    private readonly store: DocumentStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws as `CaseSteps.take` does */
  async run(request: StepRequest, { title, ...handedIn }: NewAttachment): Promise<Outcome<AppendedEvent>> {
    const checked = checkAttachment(handedIn);
    if (!checked.ok) return checked;
    await this.cases.get(request.caseId);
    const { bytes } = handedIn;
    const sha256 = await this.store.put(bytes);
    const file = { ...checked.value, size: bytes.length };
    return this.steps.take(request, {
      type: DOCUMENT_ATTACHED,
      input: { title, fileName: handedIn.fileName, sha256 },
      reasons: () => [],
      event: (_, today) => ({ occurredOn: today, data: { title, ...file }, documentSha256: sha256 }),
      alongside: () => this.attachments.register({ ...file, sha256 }, this.clock.now()),
    });
  }
}
