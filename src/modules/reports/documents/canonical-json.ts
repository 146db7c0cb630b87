/**
 * The value as JSON text with the keys of every object in UTF-16 order and no blanks (as RFC 8785): equal values give equal bytes, whoever built them.
 * Bounds: only what JSON carries; a number that is not finite, a bigint or undefined inside an array is refused by a TypeError.
 */
export function canonicalJson(value: unknown): string {
  const parts: string[] = [];
  write(value, parts);
  return parts.join('');
}

/** Letters after which a text is turned into bytes. */
const PIECE = 1 << 16;

/** The same as bytes (UTF-8), in pieces: as one text, a large value with letters beyond Latin-1 would take twice the room before. */
export function canonicalJsonBytes(value: unknown): Buffer[] {
  const pieces: Buffer[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') pieces.push(Buffer.from(text));
    text = '';
  };
  write(value, {
    push: (...parts) => {
      for (const part of parts) text += part;
      if (text.length >= PIECE) flush();
    },
  });
  flush();
  return pieces;
}

/** What takes the text, part by part. */
interface Parts {
  push(...parts: readonly string[]): unknown;
}

function write(value: unknown, parts: Parts): void {
  if (isScalar(value)) parts.push(JSON.stringify(value));
  else if (Array.isArray(value)) writeArray(value, parts);
  else if (typeof value === 'object' && value !== null) writeObject(value, parts);
  else throw new TypeError(`JSON cannot carry ${typeof value === 'number' ? String(value) : `a ${typeof value}`}`);
}

function writeArray(values: readonly unknown[], parts: Parts): void {
  // Long lists of numbers are most of a report: one text each instead of one per number.
  if (values.every(isScalar)) {
    parts.push(JSON.stringify(values));
    return;
  }
  values.forEach((value, index) => {
    // Each in one piece: a hundred thousand rows in all their small parts would take several times the memory of the text.
    parts.push(index === 0 ? '[' : ',', canonicalJson(value));
  });
  parts.push(']');
}

function writeObject(value: object, parts: Parts): void {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  parts.push('{');
  members.forEach(([key, member], index) => {
    parts.push(`${index === 0 ? '' : ','}${JSON.stringify(key)}:`);
    write(member, parts);
  });
  parts.push('}');
}

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'boolean'].includes(typeof value) || Number.isFinite(value);
}
