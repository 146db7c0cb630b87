import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers';
import { MAKE_LIST_FILES_TOPIC, type ListFilesWanted } from '../domain/events';
import { MakeListFiles } from '../use-cases/make-list-files.use-case';

/** Makes the files of published lists in the background. */
@Injectable()
export class MakeListFilesJob implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly files: MakeListFiles,
  ) {}

  onModuleInit(): void {
    this.handlers.register<ListFilesWanted>(
      { topic: MAKE_LIST_FILES_TOPIC, name: { vi: 'Lập tệp danh sách công khai', en: 'Files of public lists' } },
      ({ payload }) => this.files.ensure(payload.listIds),
    );
  }
}
