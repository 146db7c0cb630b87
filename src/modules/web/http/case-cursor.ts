import { webError } from '../domain/web-errors';
import { CASE_SORTS, type CasePosition, type CaseSort } from '../domain/listed-case';

/** A cursor as it travels: for the newest first the number of the last case, else order, value and number. */
export function caseCursor(sort: CaseSort, { id, value }: CasePosition): string {
  if (sort === 'newest') return String(id);
  return Buffer.from(JSON.stringify([sort, value ?? '', id])).toString('base64url');
}

/** @throws DomainError `cursor.malformed` */
export function readCaseCursor(cursor: string): { readonly sort: CaseSort; readonly after: CasePosition } {
  if (/^\d{1,9}$/.test(cursor)) return { sort: 'newest', after: { id: Number(cursor) } };
  const [sort, value, id] = partsOf(cursor);
  const known = CASE_SORTS.find((each) => each === sort);
  const isValue = typeof value === 'string' && /^(-?\d{1,18}|\d{4}-\d\d-\d\d)$/.test(value);
  const fits = known === 'amount' ? !String(value).includes('-', 1) : String(value).includes('-', 1);
  if (!known || known === 'newest' || !isValue || !fits || typeof id !== 'number' || !Number.isSafeInteger(id)) {
    throw webError('cursor.malformed', {});
  }
  return { sort: known, after: { id, value } };
}

function partsOf(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
