import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { EVIDENCE_RECORDED, type EvidenceSign } from '../domain/case-events';

/** A document that points to wrongdoing. */
export interface NewEvidence {
  readonly sign: EvidenceSign;
  readonly document: string;
  readonly note?: string | undefined;
  /** Absent: today. */
  readonly foundOn?: CivilDate | undefined;
}

/** Puts a document that points to wrongdoing on record. What it shows is judged where a measure rests on it. */
@Injectable()
export class RecordEvidence {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, evidence: NewEvidence): Promise<Outcome<AppendedEvent>> {
    const { sign, document, note = null, foundOn } = evidence;
    return this.steps.take(request, {
      ...{ type: EVIDENCE_RECORDED, input: evidence, on: foundOn },
      event: ({ day }) => ({ occurredOn: day, data: { sign, document, note } }),
    });
  }
}
