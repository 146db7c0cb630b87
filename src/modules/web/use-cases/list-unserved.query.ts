import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery, type AuthorityTree } from '../../authorities/authorities.api';
import { cursorIn, ListUnservedPapers, type UnservedPaper } from '../../notices/notices.api';

/** Which papers without proof of service a page asks for. */
export interface UnservedQuestion {
  /** Absent: of all offices. */
  readonly authority?: string;
  /** Where the page before ended. */
  readonly cursor?: string;
  readonly limit: number;
}

/** Papers without proof of service for a page, and the offices that it can be narrowed to. */
@Injectable()
export class ListUnserved {
  constructor(
    private readonly papers: ListUnservedPapers,
    private readonly authorities: AuthorityTreeQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async choices(): Promise<{ readonly tree: AuthorityTree; readonly day: CivilDate }> {
    return { tree: await this.authorities.load(), day: this.clock.today() };
  }

  /** The oldest first. @throws DomainError `authority.not-found` */
  async run({ authority, cursor, limit }: UnservedQuestion): Promise<UnservedPaper[]> {
    return this.papers.run(authority, limit, cursor === undefined ? undefined : cursorIn(cursor));
  }
}
