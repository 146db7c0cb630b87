import type { FormField } from '../../../platform/http/form-field';
import { fill, spoken } from '../../../kernel/language';
import type { StepOffers } from '../use-cases/step-offer';
import { STEP_WORDS } from './case-words';
import type { PageContext } from '../../../platform/pages/page-context';
import { nameInForm, rowCount, rowsNameInForm } from './step-form-body';

/** What the fields of a step are printed with. */
export interface FieldSetting {
  readonly context: PageContext;
  readonly offers: StepOffers;
  /** What was typed; empty where the form is fresh. */
  readonly sent: URLSearchParams;
  /** Sentences beside wrong fields, by name in the form. */
  readonly errors: Readonly<Record<string, string>>;
  /** Tells the fields of one form from those of another on the page. */
  readonly idPrefix?: string;
}

type Row = { readonly of: string; readonly row: number };

/** A field as the page prints it: one field, or the rows of one that has several. */
export function fieldView(setting: FieldSetting, field: FormField): object {
  const isRows = field.kind === 'rows';
  return { rows: isRows ? rowsView(setting, field) : null, single: isRows ? null : singleView(setting, field) };
}

function rowsView(setting: FieldSetting, field: FormField): object {
  const { context, sent, errors } = setting;
  const t = spoken(STEP_WORDS, context.language);
  const count = rowCount(field, sent);
  const name = nameInForm(field.name);
  return {
    id: idOf(name),
    legend: field.label[context.language],
    hint: field.hint?.[context.language] ?? null,
    error: errors[name] ?? null,
    countName: rowsNameInForm(field.name),
    count: String(count),
    addName: field.name,
    addLabel: t.addRow,
    rows: Array.from({ length: count }, (_, row) => ({
      label: fill(t.row, { n: row + 1 }),
      removeValue: `${field.name}.${row}`,
      removeLabel: fill(t.removeRow, { n: row + 1 }),
      fields: (field.row?.() ?? []).map((each) => singleView(setting, each, { of: field.name, row })),
    })),
  };
}

function singleView(setting: FieldSetting, field: FormField, row?: Row): object {
  const { context, sent, errors } = setting;
  const name = nameInForm(field.name, row);
  const value = sent.get(name);
  const choices = choicesOf(setting, field);
  return {
    name,
    id: setting.idPrefix === undefined ? idOf(name) : `${setting.idPrefix}-${idOf(name)}`,
    label: field.label[context.language],
    value: value ?? '',
    isArea: field.kind === 'area',
    isSelect: choices !== null,
    isFile: field.kind === 'file',
    isCheck: field.kind === 'yes-no',
    isChecked: value !== null,
    isNumber: field.kind === 'dong' || field.kind === 'count',
    choices: (choices ?? []).map((choice) => ({ ...choice, isSelected: choice.value === (value ?? '') })),
    hint: hintOf(context, field),
    error: errors[name] ?? null,
  };
}

/** The id of a field's element by its name in the form. */
export function idOf(name: string): string {
  return name.replaceAll('.', '-');
}

function choicesOf({ context, offers }: FieldSetting, field: FormField): { value: string; label: string }[] | null {
  const t = spoken(STEP_WORDS, context.language);
  const empty = { value: '', label: field.optional ? t.none : t.choose };
  if (field.kind === 'choice') {
    const own = (field.choices ?? []).map(({ value, label }) => ({ value, label: label[context.language] }));
    return [empty, ...own];
  }
  const offered = field.kind === 'reference' || field.kind === 'text' ? offers[field.name] : undefined;
  return offered ? [empty, ...offered.map(({ value, label }) => ({ value: String(value), label }))] : null;
}

function hintOf({ language }: PageContext, field: FormField): string | null {
  const t = spoken(STEP_WORDS, language);
  const how = field.hint?.[language] ?? { day: t.dayHint, month: t.monthHint, dong: t.dongHint }[field.kind as 'day'];
  const parts = [how, field.optional && field.kind !== 'yes-no' ? t.optional : undefined];
  return parts.filter((part) => part !== undefined).join('; ') || null;
}
