import type { CivilDate } from '../../../kernel/civil-date';
import { OFFICERS, type OfficerCode } from '../../../law/enforcement/fines/competence';
import type { AuthorityNode, AuthorityTree } from '../../authorities/authorities.api';

/**
 * The office whose officer decides: the province for its director, the head office for those of the whole country; going up from the
 * office that answers for the case. Undefined where the tree has none above it, so that the paper is issued by that office itself.
 */
export function officeOf(
  officer: OfficerCode,
  tree: AuthorityTree,
  from: number,
  day: CivilDate,
): AuthorityNode | undefined {
  const level = OFFICERS[officer].level === 'national' ? 'national' : 'province';
  return tree.pathOn(tree.holderOn(from, day), day).find((node) => node.level === level);
}

/** How an officer is named at the head of a decision: `Giám đốc Bảo hiểm xã hội tỉnh Giả Định`. */
export function titleIn(officer: OfficerCode, office: AuthorityNode | undefined): string {
  if (officer === 'provincial-vss-director' && office) return `Giám đốc ${office.name}`;
  return OFFICERS[officer].title;
}
