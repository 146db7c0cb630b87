/**
 * The value as JSON text with the keys of every object in UTF-16 order and no blanks (as RFC 8785): equal values give equal bytes, whoever built them.
 * Bounds: only what JSON carries; a number that is not finite, a bigint or undefined inside an array is refused by a TypeError.
 */
export function canonicalJson(value: unknown): string {
  return [...canonicalJsonPieces(value)].join('');
}

/** Letters that a piece has at least, but for the last. */
const PIECE = 1 << 16;

/** The same text in pieces, made as they are asked for: the report of a province is not held as a text beside its data. */
export function* canonicalJsonPieces(value: unknown): Generator<string> {
  let piece = '';
  for (const part of partsOf(value)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** Objects member by member, lists item by item; an item, for example a row of a form, is one text. */
function* partsOf(value: unknown): Generator<string> {
  if (isList(value)) {
    for (const [index, item] of value.entries()) yield (index === 0 ? '[' : ',') + textOf(item);
    yield ']';
  } else if (isObject(value)) {
    yield '{';
    for (const [index, [key, member]] of membersOf(value).entries()) {
      yield `${index === 0 ? '' : ','}${JSON.stringify(key)}:`;
      yield* partsOf(member);
    }
    yield '}';
  } else yield textOf(value);
}

function textOf(value: unknown): string {
  // Long lists of numbers are most of a report: one text each instead of one per number.
  if (isScalar(value) || (Array.isArray(value) && value.every(isScalar))) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(textOf).join(',')}]`;
  if (isObject(value)) {
    return `{${membersOf(value)
      .map(([key, member]) => `${JSON.stringify(key)}:${textOf(member)}`)
      .join(',')}}`;
  }
  throw new TypeError(`JSON cannot carry ${typeof value === 'number' ? String(value) : `a ${typeof value}`}`);
}

function membersOf(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** A list that is worth going through item by item. */
function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && !value.every(isScalar);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
}
