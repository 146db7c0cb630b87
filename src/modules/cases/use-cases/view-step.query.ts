import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { PolicyAnswer } from '../../../law/enforcement/policy';
import type { PrefillValue } from '../domain/prefill';
import { AnswerMeasures } from './answer-measures.query';
import { StepCatalog, type StepDefinition } from './step-catalog';
import { ViewCase, viewedIn, type ViewedCase } from './view-case.query';
import { knownOf, offersOf, type StepOffers } from './step-offer';

/** A step of the catalogue in a case: what its form offers, and what the policy before it answers today. */
export interface ViewedStep {
  readonly day: CivilDate;
  readonly viewed: ViewedCase;
  readonly step: StepDefinition;
  /** Null where the case does not take the step any more, or has nothing that it could be taken on. */
  readonly offers: StepOffers | null;
  /** What its fields start with. */
  readonly known: Readonly<Record<string, PrefillValue>>;
  /** Null where no policy stands before the step. */
  readonly answer: PolicyAnswer | null;
  /** What must be known before anything is typed, in Vietnamese. */
  readonly remarks: readonly string[];
}

/** Reads what the form of a step in a case is drawn from. */
@Injectable()
export class ViewStep {
  constructor(
    private readonly cases: ViewCase,
    private readonly measures: AnswerMeasures,
    private readonly catalog: StepCatalog,
  ) {}

  /** @throws DomainError `case.not-found`, `step.unknown`, `parameter.unknown` */
  async run(caseId: number, name: string): Promise<ViewedStep> {
    const step = this.catalog.get(name);
    const ladder = await this.measures.ofCase(caseId);
    const viewed = viewedIn(ladder) ?? (await this.cases.run(caseId));
    const answer = ladder.answers.find(({ measure }) => measure === step.measure) ?? null;
    const offers = offersOf(step, ladder);
    return {
      day: ladder.day,
      viewed,
      step,
      offers,
      known: knownOf(step, offers ?? {}, ladder),
      answer,
      remarks: step.remarks?.(ladder) ?? [],
    };
  }
}
