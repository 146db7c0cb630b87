import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { notInFile, onDay } from '../../../law/enforcement/found-words';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { OBJECTION_RAISED, OBJECTION_SETTLED } from './case-events';

/** An objection that has not been answered. */
export interface OpenObjection {
  readonly id: number;
  readonly raisedOn: CivilDate;
  readonly document: string;
}

/** The objections without an answer, the oldest first. */
export function openObjectionsOf(events: readonly StoredCaseEvent[]): OpenObjection[] {
  const settled = new Set(eventsOf(events, OBJECTION_SETTLED).map(({ data }) => data.objectionId));
  return eventsOf(events, OBJECTION_RAISED)
    .filter(({ id }) => !settled.has(id))
    .map(({ id, occurredOn, data }) => ({ id, raisedOn: occurredOn, document: data.document }));
}

/** Why an objection cannot be settled on a day. */
export function settlingReasons(objection: OpenObjection | undefined, day: CivilDate): Reason[] {
  if (!objection) {
    return [{ code: 'objection.not-open', sentence: notInFile('ý kiến phản đối này đang chờ giải quyết') }];
  }
  if (day >= objection.raisedOn) return [];
  const sentence = 'Ngày giải quyết ở trước ngày đơn vị phản đối.';
  return [{ code: 'objection.before-raised', sentence, found: onDay(objection.raisedOn) }];
}
