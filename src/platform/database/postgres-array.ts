import type { SqlValue } from './sql';

const NEEDS_ESCAPE = /["\\]/g;

/** A PostgreSQL array in its text form, `{1,"a",NULL}`: what a whole column of a bulk statement travels as. */
export function arrayLiteral(values: readonly SqlValue[]): string {
  return `{${values.map(element).join(',')}}`;
}

function element(value: SqlValue): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `"${value.replace(NEEDS_ESCAPE, '\\$&')}"`;
  return String(value);
}
