import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers';
import { MAKE_CASE_PAPERS_TOPIC, type PapersWanted } from '../domain/events';
import { MakeCasePapers } from '../use-cases/make-case-papers.use-case';

/** Makes the documents of papers of cases in the background. */
@Injectable()
export class MakeCasePapersJob implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly papers: MakeCasePapers,
  ) {}

  onModuleInit(): void {
    this.handlers.register<PapersWanted>(
      { topic: MAKE_CASE_PAPERS_TOPIC, name: { vi: 'Lập văn bản của hồ sơ (PDF)', en: 'Papers of cases (PDF)' } },
      ({ payload }) => this.papers.ensure(payload.documentIds),
    );
  }
}
