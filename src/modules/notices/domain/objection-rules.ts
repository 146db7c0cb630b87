import type { CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { dayFound, notInFile } from '../../../law/enforcement/found-words';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { OBJECTION_RAISED, OBJECTION_SETTLED, type ObjectionSubject } from './case-events';

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

/** Why an objection cannot be taken in once more: the same document is there. */
export function raisedReasons(
  log: readonly StoredCaseEvent[],
  { about, document }: { readonly about: ObjectionSubject; readonly document: string },
): Reason[] {
  const same = eventsOf(log, OBJECTION_RAISED).find(({ data }) => data.about === about && data.document === document);
  const said = { vi: 'Ý kiến phản đối này đã được tiếp nhận.', en: 'This objection has been taken in already.' };
  return same ? [reasonOf('objection.raised', said, dayFound(same.occurredOn))] : [];
}

/** Why an objection cannot be settled, whatever the day: there is none that waits. */
export function settledReasons(log: readonly StoredCaseEvent[], objectionId: number): Reason[] {
  if (openObjectionsOf(log).some(({ id }) => id === objectionId)) return [];
  const what = { vi: 'ý kiến phản đối này đang chờ giải quyết', en: 'such objection that waits for an answer' };
  return [reasonOf('objection.not-open', notInFile(what))];
}
