import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers';
import { RECORD_UPLOAD_TOPIC, type UploadWorkWanted } from '../domain/events';
import { RecordUpload } from '../use-cases/record-upload.use-case';
import { JOB_WORDS } from '../words';

/** Records what was checked, in the background. */
@Injectable()
export class RecordUploadJob implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly work: RecordUpload,
  ) {}

  onModuleInit(): void {
    this.handlers.register<UploadWorkWanted>({ topic: RECORD_UPLOAD_TOPIC, name: JOB_WORDS.record }, ({ payload }) =>
      this.work.run(payload),
    );
  }
}
