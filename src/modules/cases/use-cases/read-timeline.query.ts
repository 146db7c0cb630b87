import { Injectable } from '@nestjs/common';
import { invariant } from '../../../kernel/invariant';
import { EmployerHistoryQuery } from '../../contributions/contributions.api';
import type { StoredCaseEvent } from '../domain/case-event-type';
import { timelineOf, type TimelineEntry } from '../domain/timeline';
import { CaseEventRepository } from '../persistence/case-event.repository';
import { CaseRepository, type CaseRow } from '../persistence/case.repository';
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
    return this.of(await this.cases.get(caseId), await this.events.wholeLogOf(caseId));
  }

  /** The same of a case that has been read. @param events all of it, what was annulled too */
  async of(
    { id, employerId, openedOn, closedOn }: CaseRow,
    events: readonly StoredCaseEvent[],
  ): Promise<TimelineEntry[]> {
    const [first] = events;
    invariant(first, 'a case has at least the event that opened it', { caseId: id });
    const life = { openedOn, openedAt: first.recordedAt, closedOn };
    return this.documents.addTo(timelineOf(life, events, await this.history.of(employerId)));
  }
}
