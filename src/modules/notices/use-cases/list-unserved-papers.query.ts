import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { daysUnserved } from '../domain/service-rules';
import type { PaperCursor } from '../domain/listed-paper';
import { PaperRepository, type PaperOfEmployer } from '../persistence/paper.repository';
import type { TitledPaper } from './list-case-papers.query';
import { PaperTitles } from './paper-titles';

/** A paper that went out and has not been served. */
export interface UnservedPaper extends TitledPaper, PaperOfEmployer {
  readonly authorityCode: string;
  readonly daysUnserved: number;
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

  /** At most `limit`, the oldest first, after `after`. @throws DomainError `authority.not-found` */
  async run(authorityCode: string, limit: number, after?: PaperCursor): Promise<UnservedPaper[]> {
    const today = this.clock.today();
    const tree = await this.authorities.load();
    const found = await this.papers.unserved(tree.scopeOn(authorityCode, today), limit, after);
    return found.map((paper) => ({
      ...paper,
      title: this.titles.of(paper.kind),
      authorityCode: tree.holderOn(paper.authorityId, today).code,
      daysUnserved: daysUnserved(paper, today),
    }));
  }
}
