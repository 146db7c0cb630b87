import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest } from '../../cases/cases.api';
import { CHECK_EXTENDED } from '../domain/check-events';
import { extendReasons } from '../domain/check-rules';
import { findCheck } from './check-in-file';

/** An extension of a check. */
export interface Extension {
  readonly checkId: number;
  /** Number of the decision that extends it. */
  readonly document: string;
  readonly days: number;
  /** Complex, or hard to reach. */
  readonly reason: string;
  /** Absent: today. */
  readonly extendedOn?: CivilDate | undefined;
}

/** Extends a running check once, by no more than the law under which it was decided allows. */
@Injectable()
export class ExtendCheck {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, extension: Extension): Promise<Outcome<AppendedEvent>> {
    const { extendedOn, ...data } = extension;
    return this.steps.take(request, {
      ...{ type: CHECK_EXTENDED, input: extension, on: extendedOn, alsoWhenClosed: true },
      reasons: (view) => extendReasons(view.law.book, findCheck(view, data.checkId), data.days, view.day),
      event: ({ day }) => ({ occurredOn: day, data }),
    });
  }
}
