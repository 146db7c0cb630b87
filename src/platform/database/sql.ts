import type { Engine } from './engine';

/** A value that can be bound to a statement on both engines; bytes only where the statement makes text of them. */
export type SqlValue = string | number | bigint | boolean | Uint8Array | null;

/** A statement as its engine wants it. */
export interface BoundSql {
  readonly text: string;
  readonly values: SqlValue[];
}

/**
 * Turns house SQL into the engine's. House SQL is written once for both engines with PostgreSQL's numbered parameters `$1 … $n`;
 * for SQLite they become `?` in order of appearance, and true and false become 1 and 0.
 */
export function bindSql(engine: Engine, sql: string, parameters: readonly SqlValue[]): BoundSql {
  if (engine === 'postgres') return { text: sql, values: [...parameters] };
  const { text, order } = translated(sql);
  return { text, values: order.map((index) => bindable(parameters[index] ?? null)) };
}

/** Row ids as they stand inside `IN (…)`; `NULL`, which nothing equals, where there are none. */
export function idList(ids: readonly number[]): string {
  return ids.map((id) => Math.trunc(id)).join(',') || 'NULL';
}

/**
 * SQL that makes text of a parameter bound as its bytes (UTF-8). Tens of megabytes of Vietnamese are better handed over like this: as a
 * string they would take two bytes for every letter, and once more what they take as bytes.
 */
export function textOfBytes(engine: Engine, parameter: string): string {
  return engine === 'postgres' ? `convert_from(${parameter}, 'UTF8')` : `CAST(${parameter} AS TEXT)`;
}

interface Translation {
  readonly text: string;
  readonly order: readonly number[];
}

const translations = new Map<string, Translation>();

function translated(sql: string): Translation {
  const known = translations.get(sql);
  if (known) return known;
  const order: number[] = [];
  const text = sql.replace(/\$(\d+)/g, (_, number: string) => {
    order.push(Number(number) - 1);
    return '?';
  });
  // Statements are written by hand and few; only those built with lists of varying length could fill the memory.
  if (translations.size > 1000) translations.clear();
  translations.set(sql, { text, order });
  return { text, order };
}

function bindable(value: SqlValue): SqlValue {
  return typeof value === 'boolean' ? Number(value) : value;
}
