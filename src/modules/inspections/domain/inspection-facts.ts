import type { FactsSource } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { EVIDENCE_RECORDED, SESSION_HELD } from './case-events';

/** What sessions, evidence and checks tell the policies. */
export const inspectionFacts: FactsSource = (events) => ({
  sessions: eventsOf(events, SESSION_HELD).map(({ occurredOn, data }) => ({ number: data.number, heldOn: occurredOn })),
  evidence: eventsOf(events, EVIDENCE_RECORDED).map(({ occurredOn, data }) => ({
    sign: data.sign,
    foundOn: occurredOn,
    document: data.document,
  })),
});
