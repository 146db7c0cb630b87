import type { CivilDate } from '../../../kernel/civil-date';
import type { ViolationToRecord } from '../../../law/enforcement/case-facts';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { VIOLATION_NOTED, VIOLATION_RECORD_MADE, VIOLATION_VERIFIED, type NotedItem } from './violation-events';

/** An act that was found, with what became of it. */
export interface NotedViolation extends ViolationToRecord {
  /** Id of the event that noted it. */
  readonly id: number;
  readonly caseId: number;
  readonly periods: number;
  readonly items: readonly NotedItem[];
  readonly document: string;
  readonly verifiedBy: string | null;
  /** Id of the event of the record that has it, or null. */
  readonly recordId: number | null;
  readonly recordedOn: CivilDate | null;
}

/** Every act that was found, in the order in which it was written down. */
export function violationsOf(events: readonly StoredCaseEvent[]): NotedViolation[] {
  const verified = new Map(eventsOf(events, VIOLATION_VERIFIED).map((event) => [event.data.violationId, event]));
  const recorded = new Map(
    eventsOf(events, VIOLATION_RECORD_MADE).flatMap((event) => event.data.violationIds.map((id) => [id, event])),
  );
  return eventsOf(events, VIOLATION_NOTED).map(({ id, caseId, data }) => {
    const { act, foundOn, endedOn, workers, amount, periods, items, difficulty, document } = data;
    const record = recorded.get(id);
    const result = verified.get(id);
    return {
      id,
      caseId,
      act,
      foundOn,
      endedOn,
      workers,
      amount,
      periods,
      items,
      difficulty,
      document,
      verifiedOn: result?.data.verifiedOn ?? null,
      verifiedBy: result?.data.document ?? null,
      recordId: record?.id ?? null,
      recordNumber: record?.data.number ?? null,
      recordedOn: record?.occurredOn ?? null,
    };
  });
}
