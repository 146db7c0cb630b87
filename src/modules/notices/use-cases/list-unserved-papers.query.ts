import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import type { Bilingual } from '../../../kernel/language';
import { AuthorityTreeQuery, type AuthorityTree } from '../../authorities/authorities.api';
import { daysUnserved } from '../domain/service-rules';
import type { PaperCursor } from '../domain/listed-paper';
import { PaperRepository, type PaperOfEmployer } from '../persistence/paper.repository';
import type { TitledPaper } from './list-case-papers.query';
import { PaperTitles } from './paper-titles';

/** A paper that went out and has not been served. */
export interface UnservedPaper extends TitledPaper, PaperOfEmployer {
  readonly authorityCode: string;
  readonly authorityName: string;
  readonly daysUnserved: number;
  /** What does not run until it is served; null where nothing waits. */
  readonly waits: Bilingual | null;
}

/** Lists what an office, with those below it, has sent out and has no proof of service for. */
@Injectable()
export class ListUnservedPapers {
  constructor(
    private readonly papers: PaperRepository,
    private readonly authorities: AuthorityTreeQuery,
    private readonly titles: PaperTitles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The offices that the list can be narrowed to. */
  async offices(): Promise<AuthorityTree> {
    return this.authorities.load();
  }

  /** At most `limit`, the oldest first, after `after`. @param authorityCode absent: of all offices @throws DomainError `authority.not-found` */
  async run(authorityCode: string | undefined, limit: number, after?: PaperCursor): Promise<UnservedPaper[]> {
    const today = this.clock.today();
    const tree = await this.authorities.load();
    const scope = authorityCode === undefined ? null : tree.scopeOn(authorityCode, today);
    const found = await this.papers.unserved(scope, limit, after);
    return found.map((paper) => {
      const { code, name } = tree.holderOn(paper.authorityId, today);
      const days = daysUnserved(paper, today);
      const { kind } = paper;
      return {
        ...paper,
        title: this.titles.of(kind),
        waits: this.titles.waitingFor(kind),
        authorityCode: code,
        authorityName: name,
        daysUnserved: days,
      };
    });
  }
}
