import { createHash, createHmac } from 'node:crypto';

/** How far a trail goes: so many entries, the last one with this hash. */
export interface TrailHead {
  /** Names the trail; another one begins where a database begins anew. */
  readonly trail: string;
  readonly entries: number;
  readonly hash: string;
}

/** A head with what shows that this program wrote it. */
export interface SignedHead extends TrailHead {
  /** The name of the key, not the key. */
  readonly signedWith: string;
  readonly signature: string;
}

/** Signs a head: HMAC-SHA-256 over all that it says. Who has the database but not the key cannot do it. */
export function signHead(head: TrailHead, key: string): SignedHead {
  return { ...head, signedWith: keyName(key), signature: signatureOf(head, key) };
}

/** Whether the head was signed with this key, and says what was signed. */
export function isSignedWith(head: SignedHead, key: string): boolean {
  return head.signature === signatureOf(head, key);
}

/** By what a key is called where it is not told: the first eight digits of its SHA-256. */
export function keyName(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}

/** A head as people compare it on paper. @example "128 · 9f3a0c5d1e77ab02 · 5c0d41fe22b90a13" */
export function headInShort({ entries, hash, signature }: SignedHead): string {
  return [entries, hash.slice(0, 16), signature.slice(0, 16)].join(' · ');
}

function signatureOf({ trail, entries, hash }: TrailHead, key: string): string {
  return createHmac('sha256', key)
    .update(JSON.stringify([trail, entries, hash]))
    .digest('hex');
}
