import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome, Reason } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { REQUEST_ANSWERED } from '../domain/case-events';
import { requestsOf } from '../domain/referral-course';

/** What another body answered. */
export interface NewAnswer {
  /** Id of the event that asked. */
  readonly requestId: number;
  readonly answer: string;
  /** Absent: today. */
  readonly answeredOn?: CivilDate | undefined;
}

/** Puts the answer of another body on record, also in a case that is closed by then. */
@Injectable()
export class RecordAnswer {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, given: NewAnswer): Promise<Outcome<AppendedEvent>> {
    const { requestId, answer, answeredOn } = given;
    return this.steps.take(request, {
      ...{ type: REQUEST_ANSWERED, input: given, on: answeredOn, alsoWhenClosed: true },
      reasons: (view) => answerReasons(view, requestId),
      event: ({ day }) => ({ occurredOn: day, data: { requestId, answer } }),
    });
  }
}

function answerReasons({ events, caseId, day }: StepView, requestId: number): Reason[] {
  const asked = requestsOf(events).find((each) => each.id === requestId && each.caseId === caseId);
  if (!asked) return [{ code: 'request.unknown', sentence: 'Hồ sơ không có văn bản gửi cơ quan khác này' }];
  const found = `${asked.number}, ${asked.sentOn}`;
  return [
    ...(asked.answeredOn ? [{ code: 'request.answered', sentence: 'Văn bản này đã có trả lời', found }] : []),
    ...(day < asked.sentOn ? [{ code: 'request.before-sending', sentence: 'Ngày ghi ở trước ngày gửi', found }] : []),
  ];
}
