import type { CivilDate } from '../../../kernel/civil-date';
import type { AuthorityTree } from '../domain/authority-tree';
import type { AuthoritiesAnswer } from './authorities.answer';

/** The offices of a day as JSON. */
export function authoritiesJson(tree: AuthorityTree, day: CivilDate): AuthoritiesAnswer {
  return {
    asOf: day,
    authorities: tree.listOn(day).map((node) => ({
      code: node.code,
      name: node.name,
      level: node.level,
      parentCode: tree.parentOn(node, day)?.code ?? null,
      validFrom: node.validFrom,
      validTo: node.validTo,
    })),
  };
}
