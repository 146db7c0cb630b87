import { JsonFields } from '../../../kernel/json-fields';
import type { CaseEventType, StoredCaseEvent } from './case-event-type';

/** The events of one kind, their data read, in their order. */
export function eventsOf<Kind extends string, Data>(
  events: readonly StoredCaseEvent[],
  type: CaseEventType<Kind, Data>,
): (Omit<StoredCaseEvent, 'kind' | 'data'> & { readonly kind: Kind; readonly data: Data })[] {
  return events
    .filter(({ kind }) => kind === type.kind)
    .map((event) => ({ ...event, kind: type.kind, data: type.read(event.data) }));
}

/** A kind whose data are read field by field. */
export function caseEventType<Kind extends string, Data>(
  kind: Kind,
  read: (fields: JsonFields) => Data,
): CaseEventType<Kind, Data> {
  return { kind, read: (data) => read(new JsonFields(data, `case event ${kind}`)) };
}
