import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery, type AuthorityTree } from '../../authorities/authorities.api';
import { searchTextOf } from '../../employers/employers.api';
import type { CasePosition, CaseSort, CaseStateCode, ListedCase } from '../domain/listed-case';
import { CaseListQuery } from '../persistence/case-list.query';

/** Which cases are asked for. */
export interface CaseListQuestion {
  readonly authorityCode?: string;
  readonly officer?: string;
  readonly state?: CaseStateCode;
  readonly search?: string;
  readonly dueBy?: CivilDate;
  readonly available?: string;
  readonly sort: CaseSort;
  readonly limit: number;
  readonly after?: CasePosition;
}

/** Lists cases of an office with those below it, of an officer, with something due or a measure open, or of employers that words are found in. */
@Injectable()
export class ListCases {
  constructor(
    private readonly cases: CaseListQuery,
    private readonly authorities: AuthorityTreeQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What a list can be narrowed to, as of today. */
  async choices(): Promise<{ readonly tree: AuthorityTree; readonly day: CivilDate }> {
    return { tree: await this.authorities.load(), day: this.clock.today() };
  }

  /** @throws DomainError `authority.not-found` */
  async run({ authorityCode, search, sort, limit, after, ...plain }: CaseListQuestion): Promise<ListedCase[]> {
    const words = searchTextOf([search ?? ''])
      .split(' ')
      .filter(Boolean);
    const filter = {
      ...plain,
      ...(words.length > 0 ? { words } : {}),
      ...(authorityCode === undefined ? {} : { authorityIds: await this.scopeOf(authorityCode) }),
    };
    return this.cases.list(filter, sort, limit, after);
  }

  private async scopeOf(authorityCode: string): Promise<number[]> {
    return (await this.authorities.load()).scopeOn(authorityCode, this.clock.today());
  }
}
