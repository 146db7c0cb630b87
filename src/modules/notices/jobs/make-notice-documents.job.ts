import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers';
import { MAKE_DOCUMENTS_TOPIC, type DocumentsWanted } from '../domain/events';
import { MakeNoticeDocuments } from '../use-cases/make-notice-documents.use-case';

/** Makes the documents of issued notices in the background. */
@Injectable()
export class MakeNoticeDocumentsJob implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly documents: MakeNoticeDocuments,
  ) {}

  onModuleInit(): void {
    this.handlers.register<DocumentsWanted>(
      { topic: MAKE_DOCUMENTS_TOPIC, name: { vi: 'Lập văn bản đôn đốc (PDF)', en: 'Reminder letters (PDF)' } },
      ({ payload }) => this.documents.ensure(payload.noticeIds),
    );
  }
}
