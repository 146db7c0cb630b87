/** Signs that nobody sees, and that slip into texts copied from web pages and documents. */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;
const NOT_ASCII = /[^\u0000-\u007f]/;

/**
 * An identifier as it is compared and kept: without invisible signs and blanks around it, its letters composed (NFC).
 * @example identifierOf('LG-01\u200b ') // 'LG-01'
 */
export function identifierOf(text: string): string {
  return NOT_ASCII.test(text) ? text.replace(INVISIBLE, '').normalize('NFC').trim() : text.trim();
}

/**
 * The same in capitals: codes of employers, tax codes and numbers of receipts are compared without regard to case.
 * @example capitalIdentifierOf('ta0001a') // 'TA0001A'
 */
export function capitalIdentifierOf(text: string): string {
  return identifierOf(text).toUpperCase();
}
