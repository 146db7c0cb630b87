import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../../kernel/language';
import { done, type Outcome } from '../../../kernel/outcome';
import { AuthorityTreeQuery, type AuthorityTree } from '../../authorities/authorities.api';
import { DutySources, EventWords, ReviewStep, type StepRequest, type StepReview } from '../../cases/cases.api';
import { ViewStep, type ViewedStep } from './view-step.query';

/** A step that was tried, with the words for what it would bring. */
export interface ReviewedStep extends ViewedStep {
  readonly review: StepReview;
  readonly tree: AuthorityTree;
  readonly words: Pick<EventWords, 'find'>;
  readonly dutyName: (kind: string) => Bilingual | undefined;
}

/** Tries a step and reads what its review page is drawn from. */
@Injectable()
export class ViewReview {
  constructor(
    private readonly steps: ViewStep,
    private readonly reviews: ReviewStep,
    private readonly authorities: AuthorityTreeQuery,
    private readonly duties: DutySources,
    private readonly words: EventWords,
  ) {}

  /** @throws as the step itself does */
  async run(request: StepRequest, name: string, body: object): Promise<Outcome<ReviewedStep>> {
    const reviewed = await this.reviews.run(request, name, body);
    if (!reviewed.ok) return reviewed;
    const viewed = await this.steps.run(request.caseId, name);
    const tree = await this.authorities.load();
    const dutyName: ReviewedStep['dutyName'] = (kind) => this.duties.nameOf(kind);
    return done({ ...viewed, review: reviewed.value, tree, words: this.words, dutyName });
  }
}
