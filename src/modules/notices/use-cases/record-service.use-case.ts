import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { refused, type Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { ReminderRepository } from '../../contributions/contributions.api';
import { SERVICE_RECORDED, type ServiceChannel, type ServiceResult } from '../domain/events';
import type { ListedPaper } from '../domain/listed-paper';
import { serviceReasons } from '../domain/service-rules';
import { PaperRepository } from '../persistence/paper.repository';

/** An attempt to serve a letter of the monthly run (`noticeId`) or a paper that a step issued (`documentId`). */
export interface NewService {
  readonly noticeId?: number | undefined;
  readonly documentId?: number | undefined;
  readonly channel: ServiceChannel;
  readonly result: ServiceResult;
  /** When it was served, or tried; absent: today. */
  readonly servedOn?: CivilDate | undefined;
  readonly note?: string | undefined;
}

const ONE_PAPER = {
  code: 'service.one-paper',
  sentence: 'Chọn đúng một văn bản: văn bản đôn đốc hoặc văn bản khác của hồ sơ.',
};

/**
 * Writes down an attempt to serve a paper, and whether it reached the employer. What was served is served: from that day deadlines run.
 * A letter keeps it with its fact as well.
 */
@Injectable()
export class RecordService {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly papers: PaperRepository,
    private readonly reminders: ReminderRepository,
  ) {}

  /** @throws DomainError `paper.not-found`, and as `MeasureSteps.take` does */
  async run(request: StepRequest, service: NewService): Promise<Outcome<AppendedEvent>> {
    const { noticeId = null, documentId = null, channel, result, servedOn, note = null } = service;
    if ((noticeId === null) === (documentId === null)) return refused([ONE_PAPER]);
    const paper = await this.papers.get({ noticeId, documentId });
    return this.steps.take(request, {
      ...{ type: SERVICE_RECORDED, input: service, on: servedOn, alsoWhenClosed: true },
      reasons: ({ employer, day }) => serviceReasons(paper, employer.id, day),
      event: async ({ day }) => {
        const attempt = await this.write(paper, result === 'served' ? day : null);
        const { number } = paper;
        return { occurredOn: day, data: { noticeId, documentId, number, channel, attempt, result, note } };
      },
    });
  }

  private async write(paper: ListedPaper, servedOn: CivilDate | null): Promise<number> {
    const attempt = await this.papers.attempted(paper, servedOn);
    if (servedOn !== null) await this.reminders.served(paper, servedOn);
    return attempt;
  }
}
