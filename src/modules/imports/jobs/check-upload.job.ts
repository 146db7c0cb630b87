import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers';
import { CHECK_UPLOAD_TOPIC, type UploadWorkWanted } from '../domain/events';
import { CheckUpload } from '../use-cases/check-upload.use-case';
import { JOB_WORDS } from '../words';

/** Checks files that were sent in, in the background. */
@Injectable()
export class CheckUploadJob implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly work: CheckUpload,
  ) {}

  onModuleInit(): void {
    this.handlers.register<UploadWorkWanted>({ topic: CHECK_UPLOAD_TOPIC, name: JOB_WORDS.check }, ({ payload }) =>
      this.work.run(payload),
    );
  }
}
