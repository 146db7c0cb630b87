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

/**
 * What a file or paper of the case is called, by the event that brought it into the file: an attached file by its title, a paper that the
 * office issued by its number. Null where there is no such event, or it brought none.
 */
export function fileTitle(events: readonly StoredCaseEvent[], eventId: number | null): string | null {
  const event = events.find(({ id }) => id === eventId);
  return event ? titleOf(event) : null;
}

/** The first file of the case whose title or name holds some words, such as the number of a decision; null where none does. */
export function fileNaming(events: readonly StoredCaseEvent[], words: string): string | null {
  const wanted = plainWords(words);
  if (wanted === '') return null;
  const titles = events.filter(isAttached).map(titleOf);
  return titles.find((title) => title !== null && plainWords(title).includes(wanted)) ?? null;
}

/** The events that brought a file or a paper into the case, with what each is called. */
export function filesOf(
  events: readonly StoredCaseEvent[],
): { readonly event: StoredCaseEvent; readonly title: string }[] {
  return events.flatMap((event) => {
    const title = titleOf(event);
    return title === null ? [] : { event, title };
  });
}

function titleOf(event: StoredCaseEvent): string | null {
  const { title, fileName, documentId, number } = event.data as Readonly<Record<string, unknown>>;
  if (isAttached(event)) return typeof title === 'string' ? `${title} (${String(fileName)})` : String(fileName);
  return typeof documentId === 'number' && typeof number === 'string' ? number : null;
}

function isAttached({ kind }: StoredCaseEvent): boolean {
  return kind === 'document-attached';
}

function plainWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('vi');
}
