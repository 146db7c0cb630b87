import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { DocumentStore } from '../../../platform/documents/document-store';
import type { AcceptedFile } from '../domain/attachment';
import { AttachmentRepository } from '../persistence/attachment.repository';

/** Keeps files that are put into cases. */
@Injectable()
export class KeepAttachment {
  constructor(
    private readonly attachments: AttachmentRepository,
    private readonly store: DocumentStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Puts bytes into the store, before the unit of work: where the step is refused they lie there unnamed and harm nobody. */
  async put(bytes: Uint8Array): Promise<void> {
    await this.store.put(bytes);
  }

  /** Writes a file down, in the unit of work of its step. */
  async register(file: AcceptedFile & { readonly size: number; readonly sha256: string }): Promise<void> {
    await this.attachments.register(file, this.clock.now());
  }
}
