import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Outcome } from '../../../kernel/outcome';
import type { OfficerCode } from '../../../law/enforcement/fines/competence';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { answerReasons } from '../domain/committee-reasons';
import { COMMITTEE_ANSWERED, type CommitteeAnswer } from '../domain/fine-events';

/** What a People's Committee answered. */
export interface NewCommitteeAnswer {
  readonly recommendationId: number;
  /** Day on which the answer arrived; absent: today. */
  readonly answeredOn?: CivilDate | undefined;
  readonly answer: CommitteeAnswer;
  /** Of its decision: number, who decided, amount (0 for a warning), day, and when the employer received it. */
  readonly number?: string | undefined;
  readonly officer?: OfficerCode | undefined;
  readonly amount?: Dong | undefined;
  readonly decidedOn?: CivilDate | undefined;
  readonly servedOn?: CivilDate | undefined;
  readonly note?: string | undefined;
}

/** Takes down what a committee answered. Its fine has an account like one of the office; what it gave back may be handed over again. */
@Injectable()
export class RecordCommitteeAnswer {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, input: NewCommitteeAnswer): Promise<Outcome<AppendedEvent>> {
    const { recommendationId, answer, number, officer, amount, decidedOn, servedOn, note } = input;
    return this.steps.take(request, {
      ...{ type: COMMITTEE_ANSWERED, input, on: input.answeredOn, alsoWhenClosed: true },
      reasons: ({ events, day }) => answerReasons(events, input, day),
      event: ({ day }) => ({
        occurredOn: day,
        data: {
          ...{ recommendationId, answer, number: number ?? null, officer: officer ?? null, amount: amount ?? null },
          ...{ decidedOn: decidedOn ?? null, servedOn: servedOn ?? null, note: note ?? null },
        },
      }),
    });
  }
}
