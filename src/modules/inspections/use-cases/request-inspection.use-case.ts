import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/inspection-request.notice';
import { INSPECTION_REQUESTED } from '../domain/check-events';

/** A request to an inspectorate. */
export interface NewInspectionRequest {
  readonly to: string;
  /** What should be inspected. */
  readonly about: string;
  /** Absent: today. */
  readonly requestedOn?: CivilDate | undefined;
}

/** Asks an inspectorate to inspect where a check reaches the end of its means. */
@Injectable()
export class RequestInspection {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly papers: IssueCasePaper,
  ) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, asked: NewInspectionRequest): Promise<Outcome<AppendedEvent>> {
    const { to, about, requestedOn } = asked;
    return this.steps.take(request, {
      ...{ type: INSPECTION_REQUESTED, input: asked, on: requestedOn, measure: 'inspection-request' },
      event: async (view) => {
        const details = { to, about, ...situationOf(view) };
        const issue = { definition, symbol: 'BHXH-KT', series: 'official-letter', details } as const;
        const paper = await this.papers.issue(view, issue);
        return { occurredOn: view.day, data: { to, about, ...paper } };
      },
    });
  }
}

function situationOf({ facts, statement }: StepView) {
  const { arrears, evaded, charges } = statement.totals;
  return {
    ...{ arrears, evaded, charges, workers: facts.employer.workers },
    checks: facts.checks.map(({ number, decidedOn, outcome }) => ({ number, decidedOn, outcome })),
    obstructions: facts.evidence.filter(({ sign }) => sign === 'obstruction').map(({ document }) => document),
  };
}
