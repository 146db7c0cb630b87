import { Injectable } from '@nestjs/common';
import { done, type Outcome } from '../../../kernel/outcome';
import { AuthorityTreeQuery, type AuthorityTree } from '../../authorities/authorities.api';
import type { StepRequest } from './case-steps';
import { ReviewStep, type StepReview } from './review-step.use-case';
import { ViewStep, type ViewedStep } from './view-step.query';

/** A step that was tried. */
export interface ReviewedStep extends ViewedStep {
  readonly review: StepReview;
  readonly tree: AuthorityTree;
}

/** Tries a step and reads what its review page is drawn from. */
@Injectable()
export class ViewReview {
  constructor(
    private readonly steps: ViewStep,
    private readonly reviews: ReviewStep,
    private readonly authorities: AuthorityTreeQuery,
  ) {}

  /** @throws as the step itself does */
  async run(request: StepRequest, name: string, body: object): Promise<Outcome<ReviewedStep>> {
    const reviewed = await this.reviews.run(request, name, body);
    if (!reviewed.ok) return reviewed;
    const viewed = await this.steps.run(request.caseId, name);
    const tree = await this.authorities.load();
    return done({ ...viewed, review: reviewed.value, tree });
  }
}
