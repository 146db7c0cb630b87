import { parseCivilDate } from '../../../kernel/civil-date';
import { parsePeriod } from '../../../kernel/period';
import type { FormField } from '../../../platform/http/form-field';
import type { KnownSingle, KnownValue } from '../../cases/cases.api';
import type { Format } from './format';
import { FIELD_PREFIX, nameInForm } from './step-form-body';

/**
 * A fresh form of a step as if what the case knows had been typed into it, as the reader would type it; what the address of the form names
 * itself (`?f.documentId=5`) goes before.
 */
export function knownInForm(
  fields: readonly FormField[],
  known: Readonly<Record<string, KnownValue>>,
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

function typeRows(form: URLSearchParams, field: FormField, rows: KnownValue, format: Format): void {
  if (typeof rows !== 'object') return;
  form.set(`${FIELD_PREFIX}${field.name}.rows`, String(rows.length));
  rows.forEach((row, index) => {
    for (const inner of field.row?.() ?? []) {
      const value = row[inner.name];
      if (value !== undefined) type(form, nameInForm(inner.name, { of: field.name, row: index }), inner, value, format);
    }
  });
}

function type(form: URLSearchParams, name: string, { kind }: FormField, value: KnownSingle, format: Format): void {
  if (kind === 'yes-no') {
    if (value === true) form.set(name, 'true');
  } else form.set(name, typed(kind, value, format));
}

function typed(kind: FormField['kind'], value: KnownSingle, format: Format): string {
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
