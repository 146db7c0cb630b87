import type { BulkRow } from './bulk-writer';
import type { SqlValue } from './sql';

const NEEDS_ESCAPE = /[\\\t\n\r]/;
const TO_ESCAPE = /[\\\t\n\r]/g;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Rows in the text form that PostgreSQL's COPY reads: a line each, tabs between values, `\\N` for nothing. */
export function copyText(rows: readonly BulkRow[]): string {
  let text = '';
  for (const row of rows) {
    let separator = '';
    for (const value of row) {
      text += separator + cell(value);
      separator = '\t';
    }
    text += '\n';
  }
  return text;
}

function cell(value: SqlValue): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return String(value);
  return NEEDS_ESCAPE.test(value) ? value.replace(TO_ESCAPE, (letter) => ESCAPED[letter] ?? letter) : value;
}
