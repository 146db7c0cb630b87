import { cursorError, cursorParts, writeCursorParts } from '../../../platform/http/list-cursor';
import { CASE_SORTS, type CasePosition, type CaseSort } from '../domain/listed-case';

/** A cursor as it travels: for the newest first the number of the last case, else order, value and number. */
export function caseCursor(sort: CaseSort, { id, value }: CasePosition): string {
  if (sort === 'newest') return String(id);
  return writeCursorParts([sort, value ?? '', id]);
}

/** @throws DomainError `cursor.malformed` */
export function readCaseCursor(cursor: string): { readonly sort: CaseSort; readonly after: CasePosition } {
  if (/^\d{1,9}$/.test(cursor)) return { sort: 'newest', after: { id: Number(cursor) } };
  const [sort, value, id] = cursorParts(cursor);
  const known = CASE_SORTS.find((each) => each === sort);
  const isValue = typeof value === 'string' && /^(-?\d{1,18}|\d{4}-\d\d-\d\d)$/.test(value);
  const fits = known === 'amount' ? !String(value).includes('-', 1) : String(value).includes('-', 1);
  if (!known || known === 'newest' || !isValue || !fits || typeof id !== 'number' || !Number.isSafeInteger(id)) {
    throw cursorError('cursor.malformed', {});
  }
  return { sort: known, after: { id, value } };
}
