import type { CivilDate } from '../../../kernel/civil-date';
import { DomainError } from '../../../kernel/domain-error';
import { withWrongField, type CheckedQuery } from '../../../platform/pages/checked-query';
import { options, type Choice } from '../../../platform/pages/form-view';
import { shortOfficeName, type AuthorityNode, type AuthorityTree } from '../domain/authority-tree';
import { AUTHORITY_WORDS } from '../words';

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
      choices.push([code, `${'\u00a0\u00a0'.repeat(depth)}${shortOfficeName(name)}`]);
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

/** The query with `authority` marked as wrong where there is no such office. */
export function withKnownAuthority<T extends { authority?: string }>(
  checked: CheckedQuery<T>,
  tree: AuthorityTree,
): CheckedQuery<T> {
  const { authority } = checked.value;
  return authority === undefined || isKnown(tree, authority)
    ? checked
    : withWrongField(checked, 'authority', AUTHORITY_WORDS.unknown);
}

function isKnown(tree: AuthorityTree, code: string): boolean {
  try {
    return tree.get(code).code === code;
  } catch (error) {
    if (error instanceof DomainError) return false;
    throw error;
  }
}
