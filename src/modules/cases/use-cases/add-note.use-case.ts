import { Injectable } from '@nestjs/common';
import type { Outcome } from '../../../kernel/outcome';
import { NOTE_ADDED } from '../domain/case-events';
import type { AppendedEvent } from './case-log';
import { CaseSteps, type StepRequest } from './case-steps';

/** Writes a note into a case, open or closed. */
@Injectable()
export class AddNote {
  constructor(private readonly steps: CaseSteps) {}

  /** @throws as `CaseSteps.take` does */
  async run(request: StepRequest, note: { readonly text: string }): Promise<Outcome<AppendedEvent>> {
    const { text } = note;
    return this.steps.take(request, {
      type: NOTE_ADDED,
      input: note,
      reasons: () => [],
      event: (_, today) => ({ occurredOn: today, data: { text } }),
    });
  }
}
