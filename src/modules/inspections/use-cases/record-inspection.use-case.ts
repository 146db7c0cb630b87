import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import type { Period } from '../../../kernel/period';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { CHECK_DECIDED } from '../domain/check-events';
import { limitsOf, scopeReasons, termReasons } from '../domain/check-rules';
import { reasonIf } from '../domain/reason';

/** An inspection that an inspectorate has decided. */
export interface InspectionOfOthers {
  /** Of the inspectorate's decision. */
  readonly number: string;
  readonly decidedBy: string;
  readonly head: string;
  readonly grounds: string;
  readonly scopeFrom: Period;
  readonly scopeTo: Period;
  readonly days: number;
  readonly decidedOn: CivilDate;
}

/** Records that an inspectorate has decided to inspect, so that its findings come into the file like those of our own checks. */
@Injectable()
export class RecordInspection {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, inspection: InspectionOfOthers): Promise<Outcome<AppendedEvent>> {
    const { head, decidedOn, ...decided } = inspection;
    const form = 'provincial-inspection' as const;
    return this.steps.take(request, {
      ...{ type: CHECK_DECIDED, input: inspection, on: decidedOn },
      reasons: ({ law, day, facts }) => {
        const running = facts.checks.find((check) => check.endedOn === null);
        const possible = law.book.get('provincial-inspection.duration').find(day) !== undefined;
        return [
          ...reasonIf(running !== undefined, 'check.running', 'Một cuộc kiểm tra, thanh tra khác chưa kết thúc.', {
            found: running?.number ?? '',
          }),
          ...(possible
            ? termReasons(limitsOf(law.book, form, day), decided.days)
            : reasonIf(true, 'inspection.before-law', 'Trước 01/7/2025 cơ quan BHXH tự thanh tra chuyên ngành.')),
          ...scopeReasons(decided.scopeFrom, decided.scopeTo, day),
        ];
      },
      event: ({ day }) => ({
        occurredOn: day,
        data: { ...decided, form, documentId: null, team: [{ name: head, role: 'head' as const }] },
      }),
    });
  }
}
