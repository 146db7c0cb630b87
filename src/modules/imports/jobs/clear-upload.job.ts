import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers';
import { CLEAR_UPLOAD_TOPIC, type UploadKeptLongEnough } from '../domain/events';
import { DiscardUpload } from '../use-cases/discard-upload.use-case';
import { JOB_WORDS } from '../words';

/** Removes files that have been kept long enough. */
@Injectable()
export class ClearUploadJob implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly uploads: DiscardUpload,
  ) {}

  onModuleInit(): void {
    this.handlers.register<UploadKeptLongEnough>({ topic: CLEAR_UPLOAD_TOPIC, name: JOB_WORDS.clear }, ({ payload }) =>
      this.uploads.clear(payload.uploadId),
    );
  }
}
