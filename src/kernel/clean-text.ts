/**
 * What no text of this program may hold: halves of characters, which no database and no document can store; control characters other than
 * tabs and line ends; and signs that turn the direction of writing, with which a text can show something else than it says.
 */
const UNCLEAN = /[\p{Cs}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/u;

/** Whether a text holds only what can be stored, printed and read. @example isCleanText('Quyết định 12') // true */
export function isCleanText(text: string): boolean {
  return !UNCLEAN.test(text);
}

/**
 * The path of the first text in a value that is not clean; undefined where all are.
 * @example uncleanIn({ rows: [{ note: 'a\u0000' }] }) // 'rows[0].note'
 */
export function uncleanIn(value: unknown, path = ''): string | undefined {
  if (typeof value === 'string') return isCleanText(value) ? undefined : path;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return undefined;
  for (const [key, inner] of Object.entries(value)) {
    if (!isCleanText(key)) return path === '' ? '?' : path;
    const found = uncleanIn(inner, Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Said beside a field with such a text. */
export const UNCLEAN_TEXT = {
  vi: 'Có ký tự không đọc được hoặc ký tự điều khiển; hãy gõ lại nội dung này',
  en: 'Holds characters that cannot be read or printed; type this text again',
} as const;
