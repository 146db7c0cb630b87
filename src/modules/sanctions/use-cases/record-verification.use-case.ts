import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome, Reason } from '../../../kernel/outcome';
import { notInFile } from '../../../law/enforcement/found-words';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { VIOLATION_VERIFIED } from '../domain/violation-events';
import { violationsOf, type NotedViolation } from '../domain/violations';

/** The result of verifying an act. */
export interface NewVerification {
  readonly violationId: number;
  /** Absent: today. */
  readonly verifiedOn?: CivilDate | undefined;
  readonly document: string;
}

/** Puts the result of a verification on record: the three working days for the violation record run from it. */
@Injectable()
export class RecordVerification {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, verification: NewVerification): Promise<Outcome<AppendedEvent>> {
    const { violationId, verifiedOn, document } = verification;
    return this.steps.take(request, {
      ...{ type: VIOLATION_VERIFIED, input: verification, on: verifiedOn, alsoWhenClosed: true },
      reasons: ({ events }) => reasonsAgainst(violationsOf(events).find(({ id }) => id === violationId)),
      event: ({ day }) => ({ occurredOn: day, data: { violationId, verifiedOn: day, document } }),
    });
  }
}

function reasonsAgainst(violation: NotedViolation | undefined): Reason[] {
  if (!violation) return [{ code: 'violation.unknown', sentence: notInFile('hành vi này') }];
  return [
    ...(violation.difficulty === 'verified'
      ? []
      : [{ code: 'violation.needs-no-verification', sentence: 'Hành vi này không thuộc trường hợp phải xác minh.' }]),
    ...(violation.verifiedOn === null
      ? []
      : [{ code: 'violation.verified', sentence: 'Đã có kết quả xác minh.', found: violation.verifiedBy ?? '' }]),
    ...(violation.recordId === null
      ? []
      : [{ code: 'violation.recorded', sentence: 'Hành vi này đã được lập biên bản.' }]),
  ];
}
