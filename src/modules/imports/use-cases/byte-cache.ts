/** A power of two. */
const SLOTS = 1024;
/** Longer texts are asked for each time. */
const LONGEST = 64;

/**
 * Remembers what short texts mean, found by their bytes. A text may drive out another one, which then is asked for anew: memory stays
 * constant, and what comes again and again in a file mostly is there.
 */
export class ByteCache<V> {
  private readonly texts: (Buffer | undefined)[] = Array.from({ length: SLOTS }, () => undefined);
  private readonly values: (V | undefined)[] = Array.from({ length: SLOTS }, () => undefined);

  /** @param ask what a text means; undefined is not remembered */
  constructor(private readonly ask: (text: string) => V | undefined) {}

  /** What the bytes `from` up to `until` (ASCII) mean. */
  valueOf(bytes: Buffer, from: number, until: number): V | undefined {
    const slot = slotOf(bytes, from, until);
    const known = this.texts[slot];
    if (known !== undefined && isSame(known, bytes, from, until)) return this.values[slot];
    const value = this.ask(bytes.toString('latin1', from, until));
    if (value !== undefined && until - from <= LONGEST) {
      this.texts[slot] = Buffer.from(bytes.subarray(from, until));
      this.values[slot] = value;
    }
    return value;
  }
}

function slotOf(bytes: Buffer, from: number, until: number): number {
  let hash = until - from;
  for (let at = from; at < until; at += 1) hash = (Math.imul(hash, 31) + bytes[at]!) | 0;
  return (hash ^ (hash >>> 10)) & (SLOTS - 1);
}

function isSame(known: Buffer, bytes: Buffer, from: number, until: number): boolean {
  if (known.length !== until - from) return false;
  for (let i = 0; i < known.length; i += 1) if (known[i] !== bytes[from + i]) return false;
  return true;
}
