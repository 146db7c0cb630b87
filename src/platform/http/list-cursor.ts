import { errorsOf } from '../../kernel/domain-error';

/** What is wrong with a question to a list. */
export const cursorError = errorsOf({
  'cursor.malformed': {
    vi: 'Con trỏ không phải là con trỏ do trang trước đưa ra',
    en: 'The cursor is not one that a page before has given out',
  },
});

/** The place in a list as it travels. */
export function writeCursorParts(parts: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** What a cursor was written from; nothing where it was not written here. */
export function cursorParts(cursor: string): unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
