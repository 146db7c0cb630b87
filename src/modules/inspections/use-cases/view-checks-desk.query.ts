import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import { AuthorityTreeQuery, type AuthorityTree } from '../../authorities/authorities.api';
import type { CandidateListing, CheckListing } from '../domain/listed-check';
import { ListCheckCandidates } from './list-check-candidates.query';
import { ListChecks } from './list-checks.query';

/** What an office has before it when it thinks of checks. */
export interface ChecksDesk {
  readonly tree: AuthorityTree;
  readonly checks: CheckListing;
  readonly candidates: CandidateListing;
}

const CANDIDATES = 50;

/** The checks that run, their results of a month, and the first of the employers to look at. */
@Injectable()
export class ViewChecksDesk {
  constructor(
    private readonly authorities: AuthorityTreeQuery,
    private readonly checks: ListChecks,
    private readonly candidates: ListCheckCandidates,
  ) {}

  /** @throws DomainError `authority.not-found` */
  async run(day: CivilDate, authorityCode?: string, month?: Period): Promise<ChecksDesk> {
    const narrowed = authorityCode === undefined ? {} : { authorityCode };
    const [tree, checks, candidates] = await Promise.all([
      this.authorities.load(),
      this.checks.run(authorityCode, month),
      this.candidates.run({ day, limit: CANDIDATES, ...narrowed }),
    ]);
    return { tree, checks, candidates };
  }
}
