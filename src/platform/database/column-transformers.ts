import type { ValueTransformer } from 'typeorm';
import { instantOf, type Instant } from '../../kernel/instant';
import { InvariantError, invariant } from '../../kernel/invariant';
import { assertSafe, type Dong } from '../../kernel/money';

/** What an integer of 64 bits arrives as, depending on engine and size. */
export type RawInteger = number | string | bigint;

/**
 * An integer column's value as bigint, exactly.
 * @throws InvariantError where the driver has already rounded it (a number from 2^53 on).
 */
export function toBigInt(raw: RawInteger): bigint {
  // Looked at before anything is put together for an error: millions of numbers come through here.
  if (typeof raw === 'number' && !Number.isSafeInteger(raw)) invariant(false, 'integers arrive exact', { raw });
  return BigInt(raw);
}

/** An amount of money as a column delivers it. @throws as `toBigInt` does. */
export function toDong(raw: RawInteger): Dong {
  return toBigInt(raw);
}

/** An instant column's value (epoch milliseconds) as an `Instant`. */
export function toInstant(raw: RawInteger): Instant {
  return instantOf(Number(toBigInt(raw)));
}

/** An `Instant` as its column stores it. */
export function fromInstant(instant: Instant): number {
  return Date.parse(instant);
}

/** Money: bigint in memory, BIGINT in the database. */
export const dongTransformer = transformer<Dong, bigint>(assertSafe, toDong);

/** Instants: ISO text in memory, epoch milliseconds in the database. */
export const instantTransformer = transformer<Instant, number>(fromInstant, toInstant);

/** JSON: a value in memory, its text in the database, so that both engines keep it byte for byte. */
export const jsonTransformer = transformer<unknown, string>(toJsonText, (raw) => JSON.parse(String(raw)) as unknown);

/** Keys of 64 bits that stay below 2^53: a number in memory on both engines. */
export const bigKeyTransformer = transformer<number, number>(
  (key) => key,
  (raw) => Number(toBigInt(raw)),
);

function toJsonText(value: unknown): string {
  const text = JSON.stringify(value) as string | undefined;
  if (text === undefined) throw new InvariantError('a JSON column holds what JSON can write', { type: typeof value });
  return text;
}

/** Nothing stays nothing: TypeORM also calls transformers with null and, for columns left out, undefined. */
function transformer<Memory, Stored>(
  to: (value: Memory) => Stored,
  from: (raw: RawInteger) => Memory,
): ValueTransformer {
  return {
    to: (value: Memory | null | undefined) => (value === null || value === undefined ? value : to(value)),
    from: (raw: RawInteger | null | undefined) => (raw === null || raw === undefined ? raw : from(raw)),
  };
}
