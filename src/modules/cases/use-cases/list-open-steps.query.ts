import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { PrefillValue } from '../domain/prefill';
import { AnswerMeasures } from './answer-measures.query';
import { StepCatalog, type StepDefinition } from './step-catalog';
import { ViewCase, viewedIn, type ViewedCase } from './view-case.query';
import { knownOf, laterCaseOf, offersOf, type StepOffers } from './step-offer';

/** A step that a case takes, with what each reference field of it may refer to. */
export interface OpenStep {
  readonly step: StepDefinition;
  readonly offers: StepOffers;
  /** What its fields start with. */
  readonly known: Readonly<Record<string, PrefillValue>>;
}

/** The steps that a case takes on a day. */
export interface OpenSteps {
  readonly day: CivilDate;
  readonly viewed: ViewedCase;
  /** The case that was opened for the employer after this one; null where there is none. */
  readonly laterCaseId: number | null;
  /** In the order of the work. Policies are not asked here: each step names its measure. */
  readonly steps: readonly OpenStep[];
}

/** Lists the steps that a case takes today and has something for; of a closed one, those that end what was begun before. Reads only. */
@Injectable()
export class ListOpenSteps {
  constructor(
    private readonly cases: ViewCase,
    private readonly measures: AnswerMeasures,
    private readonly catalog: StepCatalog,
  ) {}

  /** @throws DomainError `case.not-found`, `parameter.unknown` */
  async run(caseId: number): Promise<OpenSteps> {
    const ladder = await this.measures.ofCase(caseId);
    const viewed = viewedIn(ladder) ?? (await this.cases.run(caseId));
    const steps = this.catalog.list().flatMap((step) => {
      const offers = offersOf(step, ladder);
      return offers === null ? [] : [{ step, offers, known: knownOf(step, offers, ladder) }];
    });
    return { day: ladder.day, viewed, laterCaseId: laterCaseOf(caseId, ladder), steps };
  }
}
