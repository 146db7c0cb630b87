import { parseCivilDate } from '../../../kernel/civil-date';
import { parsePeriod } from '../../../kernel/period';
import type { FormField } from '../../../platform/http/form-field';
import type { Format } from '../../../platform/pages/format';
import type { PrefillSingle, PrefillValue } from '../domain/prefill';

/** Most rows that a form takes. */
const MOST_ROWS = 200;

/** Fields of a step travel under names of their own, so that none is taken for who acts or for the version. */
const FIELD_PREFIX = 'f.';

/** What was typed into the form of a step, as the JSON that the API would be sent. */
export interface TypedBody {
  readonly body: Readonly<Record<string, unknown>>;
  /** Of each field of rows: which row of the form each row of the body was. */
  readonly rowsOf: Readonly<Record<string, readonly number[]>>;
}

/** How many rows of a field the form had. */
export function rowCount({ name, least = 0 }: FormField, sent: URLSearchParams): number {
  const typed = Number(sent.get(rowsNameInForm(name)) ?? '');
  const count = Number.isInteger(typed) && typed > 0 ? typed : Math.max(1, least);
  return Math.min(count, MOST_ROWS);
}

/** The name of a field in the form. @example nameInForm('amount', { of: 'acts', row: 2 }) // 'f.acts.2.amount' */
export function nameInForm(field: string, row?: { readonly of: string; readonly row: number }): string {
  return row ? `${FIELD_PREFIX}${row.of}.${row.row}.${field}` : `${FIELD_PREFIX}${field}`;
}

/**
 * Reads a form by the fields of its request class. Empty fields are left out, rows with nothing in them too; days may be typed `5/3/2026`,
 * months `3/2026`, amounts and counts with dots. What cannot be understood stays as it was typed, for the rules to refuse.
 */
export function typedBody(fields: readonly FormField[], sent: URLSearchParams): TypedBody {
  const rowsOf: Record<string, readonly number[]> = {};
  const body = filled(
    fields.map((field) => {
      if (field.kind !== 'rows') return [field.name, valueOf(field, sent.get(nameInForm(field.name)))];
      const rows = typedRows(field, sent);
      rowsOf[field.name] = rows.map(({ row }) => row);
      return [field.name, rows.map(({ value }) => value)];
    }),
  );
  return { body, rowsOf };
}

function typedRows(field: FormField, sent: URLSearchParams): { row: number; value: Record<string, unknown> }[] {
  const inner = field.row?.() ?? [];
  const rows = Array.from({ length: rowCount(field, sent) }, (_, row) => ({
    row,
    value: filled(
      inner.map((each) => [each.name, valueOf(each, sent.get(nameInForm(each.name, { of: field.name, row })))]),
    ),
  }));
  return rows.filter(({ value }) => Object.values(value).some((each) => each !== false));
}

function filled(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

function valueOf({ kind }: FormField, typed: string | null): unknown {
  if (kind === 'yes-no') return typed !== null;
  const text = typed?.trim() ?? '';
  if (text === '') return undefined;
  switch (kind) {
    case 'day':
      return asDay(text);
    case 'month':
      return asMonth(text);
    case 'dong':
    case 'count':
    case 'reference':
      return asNumber(text);
    default:
      return typed;
  }
}

function asDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}

function asMonth(text: string): string {
  const [, month, year] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return month && year ? `${year}-${month.padStart(2, '0')}` : text;
}

/** Dots and blanks only between groups of three: `12.5` is no whole number, and must not become 125. */
function asNumber(text: string): number | string {
  const isNumber = /^\d{1,15}$/.test(text) || /^\d{1,3}([.\s]\d{3}){1,4}$/.test(text);
  return isNumber ? Number(text.replace(/[.\s]/g, '')) : text;
}

/** The name in the form of a field that the rules speak of. @example fieldInForm('acts[0].amount', { acts: [2] }) // 'f.acts.2.amount' */
export function fieldInForm(path: string, rowsOf: TypedBody['rowsOf']): string {
  const [, of, index, field] = /^(\w+)\[(\d+)\]\.(\w+)$/.exec(path) ?? [];
  if (of === undefined || index === undefined || field === undefined) return nameInForm(path);
  return nameInForm(field, { of, row: rowsOf[of]?.[Number(index)] ?? Number(index) });
}

/** What was typed, with a row added to a field or taken out of it, as a button of the form asks; undefined where none was pressed. */
export function withRowsChanged(fields: readonly FormField[], sent: URLSearchParams): URLSearchParams | undefined {
  const add = fields.find(({ name, kind }) => kind === 'rows' && name === sent.get('add'));
  const [, of, row] = /^(\w+)\.(\d+)$/.exec(sent.get('remove') ?? '') ?? [];
  const remove = fields.find(({ name, kind }) => kind === 'rows' && name === of);
  const changed = new URLSearchParams(sent);
  if (add) changed.set(rowsNameInForm(add.name), String(rowCount(add, sent) + 1));
  else if (remove) takeOut(remove, Number(row), changed);
  else return undefined;
  return changed;
}

function takeOut(field: FormField, row: number, sent: URLSearchParams): void {
  const count = rowCount(field, sent);
  for (let each = row; each < count; each += 1) {
    for (const { name } of field.row?.() ?? []) {
      const next = sent.get(nameInForm(name, { of: field.name, row: each + 1 }));
      const own = nameInForm(name, { of: field.name, row: each });
      if (next === null || each === count - 1) sent.delete(own);
      else sent.set(own, next);
    }
  }
  sent.set(rowsNameInForm(field.name), String(Math.max(1, count - 1)));
}

/** The name of the hidden field that tells how many rows a field has. */
export function rowsNameInForm(field: string): string {
  return `${FIELD_PREFIX}${field}.rows`;
}

/**
 * A fresh form of a step as if what the case knows had been typed into it, as the reader would type it; what the address of the form names
 * itself (`?f.documentId=5`) goes before.
 */
export function knownInForm(
  fields: readonly FormField[],
  known: Readonly<Record<string, PrefillValue>>,
  asked: URLSearchParams,
  format: Format,
): URLSearchParams {
  const form = new URLSearchParams();
  for (const field of fields) {
    const value = known[field.name];
    if (value === undefined) continue;
    if (field.kind === 'rows') typeRows(form, field, value, format);
    else if (typeof value !== 'object') type(form, nameInForm(field.name), field, value, format);
  }
  for (const [name, value] of asked) if (name.startsWith(FIELD_PREFIX)) form.set(name, value);
  return form;
}

function typeRows(form: URLSearchParams, field: FormField, rows: PrefillValue, format: Format): void {
  if (typeof rows !== 'object') return;
  form.set(rowsNameInForm(field.name), String(rows.length));
  rows.forEach((row, index) => {
    for (const inner of field.row?.() ?? []) {
      const value = row[inner.name];
      if (value !== undefined) type(form, nameInForm(inner.name, { of: field.name, row: index }), inner, value, format);
    }
  });
}

function type(form: URLSearchParams, name: string, { kind }: FormField, value: PrefillSingle, format: Format): void {
  if (kind === 'yes-no') {
    if (value === true) form.set(name, 'true');
  } else form.set(name, typed(kind, value, format));
}

function typed(kind: FormField['kind'], value: PrefillSingle, format: Format): string {
  switch (kind) {
    case 'day':
      return format.date(parseCivilDate(String(value)));
    case 'month':
      return format.period(parsePeriod(String(value)));
    case 'dong':
      return format.dong(BigInt(value));
    default:
      return String(value);
  }
}
