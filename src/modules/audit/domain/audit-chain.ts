import { createHash } from 'node:crypto';
import type { Instant } from '../../../kernel/instant';

/** What an entry of the audit trail says: who did what to what, when, and how it was before and after. */
export interface AuditRecord {
  readonly at: Instant;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** The hash that stands before the first entry. */
export const FIRST_HASH = '0'.repeat(64);

/** SHA-256 over an entry and the hash before it: changing, removing or inserting any earlier entry changes every later hash. */
export function chainHash(record: AuditRecord, previousHash: string): string {
  const content = canonical([
    previousHash,
    record.at,
    record.actor,
    record.action,
    record.subject,
    record.before ?? null,
    record.after ?? null,
  ]);
  return createHash('sha256').update(content).digest('hex');
}

/** JSON with keys in order, so that equal content gives equal text on every engine. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}
