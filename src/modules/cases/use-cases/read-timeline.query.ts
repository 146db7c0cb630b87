import { Injectable } from '@nestjs/common';
import { invariant } from '../../../kernel/invariant';
import { EmployerHistoryQuery } from '../../contributions/contributions.api';
import { timelineOf, type TimelineEntry } from '../domain/timeline';
import { CaseEventRepository } from '../persistence/case-event.repository';
import { CaseRepository } from '../persistence/case.repository';
import { TimelineDocuments } from './timeline-documents';

/** Reads everything that has happened since a case was opened, facts and events together. */
@Injectable()
export class ReadTimeline {
  constructor(
    private readonly cases: CaseRepository,
    private readonly events: CaseEventRepository,
    private readonly history: EmployerHistoryQuery,
    private readonly documents: TimelineDocuments,
  ) {}

  /** In order of day, the oldest first. @throws DomainError `case.not-found` */
  async run(caseId: number): Promise<TimelineEntry[]> {
    const { employerId, openedOn, closedOn } = await this.cases.get(caseId);
    const events = await this.events.wholeLogOf(caseId);
    const [first] = events;
    invariant(first, 'a case has at least the event that opened it', { caseId });
    const life = { openedOn, openedAt: first.recordedAt, closedOn };
    return this.documents.addTo(timelineOf(life, events, await this.history.of(employerId)));
  }
}
