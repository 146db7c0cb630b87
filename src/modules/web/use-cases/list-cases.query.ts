import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { searchTextOf } from '../../employers/employers.api';
import type { CaseStateCode, ListedCase } from '../domain/listed-case';
import { CaseListQuery } from '../persistence/case-list.query';

/** Which cases are asked for. */
export interface CaseListQuestion {
  readonly authorityCode?: string;
  readonly officer?: string;
  readonly state?: CaseStateCode;
  readonly search?: string;
  readonly limit: number;
  /** Only cases below this id. */
  readonly beforeId?: number;
}

/** Lists cases of an office with those below it, of an officer, or of employers that words are found in. */
@Injectable()
export class ListCases {
  constructor(
    private readonly cases: CaseListQuery,
    private readonly authorities: AuthorityTreeQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The newest first. @throws DomainError `authority.not-found` */
  async run({ authorityCode, officer, state, search, limit, beforeId }: CaseListQuestion): Promise<ListedCase[]> {
    const words = searchTextOf([search ?? ''])
      .split(' ')
      .filter(Boolean);
    const filter = {
      ...(officer === undefined ? {} : { officer }),
      ...(state === undefined ? {} : { state }),
      ...(words.length > 0 ? { words } : {}),
      ...(authorityCode === undefined ? {} : { authorityIds: await this.scopeOf(authorityCode) }),
    };
    return this.cases.list(filter, limit, beforeId);
  }

  private async scopeOf(authorityCode: string): Promise<number[]> {
    return (await this.authorities.load()).scopeOn(authorityCode, this.clock.today());
  }
}
