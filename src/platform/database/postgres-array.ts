import type { SqlValue } from './sql';

const NEEDS_ESCAPE = /["\\]/;
const TO_ESCAPE = /["\\]/g;

/** A PostgreSQL array in its text form, `{1,"a",NULL}`: what a whole column of a bulk statement travels as. */
export function arrayLiteral(values: readonly SqlValue[]): string {
  return columnLiteral(values, (value) => value);
}

/** One column of many rows as a PostgreSQL array; `read` takes the column's value out of a row. */
export function columnLiteral<Row>(rows: readonly Row[], read: (row: Row) => SqlValue): string {
  let literal = '{';
  let separator = '';
  for (const row of rows) {
    literal += separator + element(read(row));
    separator = ',';
  }
  return `${literal}}`;
}

function element(value: SqlValue): string {
  if (value === null) return 'NULL';
  if (typeof value !== 'string') return String(value);
  return `"${NEEDS_ESCAPE.test(value) ? value.replace(TO_ESCAPE, '\\$&') : value}"`;
}
