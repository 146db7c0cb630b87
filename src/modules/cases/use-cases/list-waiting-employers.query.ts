import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { successorsOf } from '../../../law/authority-levels';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery, type AuthorityNode, type AuthorityTree } from '../../authorities/authorities.api';
import { EmployerRegisterQuery } from '../../employers/employers.api';
import type { WaitingEmployer } from '../domain/waiting-employer';

/** Lists the employers that wait to be assigned: their office ended without a successor, or was divided among several. Reads only. */
@Injectable()
export class ListWaitingEmployers {
  constructor(
    private readonly authorities: AuthorityTreeQuery,
    private readonly employers: EmployerRegisterQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param under of the area of this office only; absent: all. @throws DomainError `authority.not-found` */
  async run(under?: string): Promise<WaitingEmployer[]> {
    const today = this.clock.today();
    const tree = await this.authorities.load();
    const scope = under === undefined ? undefined : new Set(tree.scopeOn(under, today));
    const ended = tree.listWaiting(today).filter(({ id }) => scope === undefined || scope.has(id));
    const ids = await this.employers.idsWithin(
      ended.map(({ id }) => id),
      today,
    );
    const register = await this.employers.byIds(ids, today);
    return [...register.values()].flatMap(({ code, name, authorityId }) => {
      const last = tree.waitingOn(authorityId, today);
      if (!last) return [];
      const meanwhile = tree.holderOn(authorityId, today);
      return [{ employerCode: code, name, ended: last, successors: takersOf(tree, last, today), meanwhile }];
    });
  }
}

/** Who may take over from an ended office on a day: those that it was divided into, or whoever followed them; any office where none is named. */
export function takersOf(tree: AuthorityTree, ended: AuthorityNode, day: CivilDate): AuthorityNode[] {
  const named = successorsOf(ended.successorCode).map((code) => tree.holderOn(tree.get(code).id, day));
  return named.length === 0 ? tree.listOn(day) : [...new Set(named)];
}
