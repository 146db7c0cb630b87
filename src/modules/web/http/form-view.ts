import type { CivilDate } from '../../../kernel/civil-date';
import { DomainError } from '../../../kernel/domain-error';
import type { AuthorityNode, AuthorityTree } from '../../authorities/authorities.api';
import type { Messages } from '../domain/messages/messages';
import { Format } from './format';
import type { PageContext } from './page-context';
import { withWrongField, type CheckedQuery, type FormKey } from './checked-query';

/** One choice of a `<select>`. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly isSelected: boolean;
}

/** Choices from pairs of value and label. */
export function options(pairs: readonly (readonly [string, string])[], selected: string): Choice[] {
  return pairs.map(([value, label]) => ({ value, label, isSelected: value === selected }));
}

/** The offices of a day as a tree: each below the one it answers to, indented by its depth. */
export function authorityOptions(
  tree: AuthorityTree,
  day: CivilDate,
  any: string,
  selected: string | undefined,
): Choice[] {
  const children = new Map<string, AuthorityNode[]>();
  for (const node of tree.listOn(day)) {
    const parent = tree.parentOn(node, day)?.code ?? '';
    children.set(parent, [...(children.get(parent) ?? []), node]);
  }
  const choices: (readonly [string, string])[] = [['', any]];
  const visit = (parent: string, depth: number): void => {
    for (const { code, name } of children.get(parent) ?? []) {
      choices.push([code, `${'\u00a0\u00a0'.repeat(depth)}${name.replace(/^Bảo hiểm xã hội(?= )/i, 'BHXH')}`]);
      visit(code, depth + 1);
    }
  };
  visit('', 0);
  // An office that no longer exists can still be asked for by its address; it must not look as if none were chosen.
  if (selected !== undefined && !choices.some(([code]) => code === selected)) {
    choices.push([selected, tree.get(selected).name]);
  }
  return options(choices, selected ?? '');
}

/** The sentence beside each field of a form; null where the field is right. */
export function fieldErrors(
  { forms }: Messages,
  errors: Readonly<Record<string, FormKey>>,
  fields: readonly string[],
): Record<string, string | null> {
  return Object.fromEntries(
    fields.map((field) => {
      const key = errors[field];
      return [field, key === undefined ? null : forms[key]];
    }),
  );
}

/** What stands above a form with wrong fields: a heading and each sentence; null where all are right. */
export function errorSummary(
  { forms }: Messages,
  errors: Readonly<Record<string, FormKey>>,
): { heading: string; lines: { field: string; sentence: string }[] } | null {
  const lines = Object.entries(errors).map(([field, key]) => ({ field, sentence: forms[key] }));
  return lines.length === 0 ? null : { heading: forms.summary, lines };
}

/** The query with `authority` marked as wrong where there is no such office. */
export function withKnownAuthority<T extends { authority?: string }>(
  checked: CheckedQuery<T>,
  tree: AuthorityTree,
): CheckedQuery<T> {
  const { authority } = checked.value;
  return authority === undefined || isKnown(tree, authority)
    ? checked
    : withWrongField(checked, 'authority', 'authority');
}

function isKnown(tree: AuthorityTree, code: string): boolean {
  try {
    return tree.get(code).code === code;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}

/** What stands in a day's field: the day as the language writes it, or what was typed where that is no day. */
export function dayInField({ language, query }: PageContext, field: string, day: CivilDate, isWrong: boolean): string {
  return isWrong ? (query.get(field) ?? '') : new Format(language).date(day);
}
