import { Injectable } from '@nestjs/common';
import { CaseRepository } from '../../cases/cases.api';
import type { ListedPaper } from '../domain/listed-paper';
import { PaperRepository } from '../persistence/paper.repository';
import { PaperTitles } from './paper-titles';

/** A paper with what it is. */
export interface TitledPaper extends ListedPaper {
  readonly title: string;
}

/** Lists the letters and papers of a case. */
@Injectable()
export class ListCasePapers {
  constructor(
    private readonly cases: CaseRepository,
    private readonly papers: PaperRepository,
    private readonly titles: PaperTitles,
  ) {}

  /** The oldest first. @throws DomainError `case.not-found` */
  async run(caseId: number): Promise<TitledPaper[]> {
    await this.cases.get(caseId);
    return (await this.papers.ofCase(caseId)).map((paper) => ({ ...paper, title: this.titles.of(paper.kind) }));
  }
}
