import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Outcome } from '../../../kernel/outcome';
import { MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { IssueCasePaper, type IssuedPaper } from '../../notices/notices.api';
import { definition } from '../definitions/check-conclusion.notice';
import { establishedBy, workersOf, type Check } from '../domain/check';
import { CHECK_CONCLUDED, type CheckOutcome } from '../domain/check-events';
import { concludeReasons } from '../domain/check-rules';
import { outcomeByFigures, outcomeReasons } from '../domain/conclusion';
import { isInspection, legalBasesOf } from '../domain/legal-bases';
import { decidedOf, findCheck, getCheck } from './check-in-file';

/** The end of a check. */
export interface NewConclusion {
  readonly checkId: number;
  /** Absent: by the figures. */
  readonly outcome?: CheckOutcome | undefined;
  readonly signedBy: string;
  /** Number of an inspectorate's own conclusion. */
  readonly theirNumber?: string | undefined;
  /** Absent: today. */
  readonly concludedOn?: CivilDate | undefined;
}

/** Concludes a check: what was established, and what of it is unpaid; the employer is told to put it right. */
@Injectable()
export class ConcludeCheck {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly papers: IssueCasePaper,
  ) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, conclusion: NewConclusion): Promise<Outcome<AppendedEvent>> {
    const { checkId, outcome: stated, concludedOn } = conclusion;
    return this.steps.take(request, {
      ...{ type: CHECK_CONCLUDED, input: conclusion, on: concludedOn, alsoWhenClosed: true },
      reasons: (view) => {
        const check = findCheck(view, checkId);
        const reasons = concludeReasons(check, stated === 'obstructed', view.day);
        return check ? [...reasons, ...outcomeReasons(check, openOf(view, check), stated)] : reasons;
      },
      event: async (view) => {
        const check = getCheck(view, checkId);
        const outcome = stated ?? outcomeByFigures(check, openOf(view, check));
        const paper = await this.paperOf(view, check, outcome, conclusion);
        const figures = { established: establishedBy(check), workers: workersOf(check) };
        return { occurredOn: view.day, data: { checkId, outcome, ...figures, ...paper } };
      },
    });
  }

  private async paperOf(
    view: StepView,
    check: Check,
    outcome: CheckOutcome,
    { signedBy, theirNumber }: NewConclusion,
  ): Promise<IssuedPaper | { readonly documentId: null; readonly number: string }> {
    if (check.form === 'provincial-inspection') return { documentId: null, number: theirNumber ?? check.number };
    const inspects = isInspection(check.form);
    const details = {
      ...{ ...decidedOf(check), outcome, signedBy, findings: check.findings, open: openOf(view, check) },
      ...{ established: establishedBy(check), workers: workersOf(check) },
      minutesNumber: check.minutes?.number ?? null,
      legalBases: legalBasesOf(inspects ? 'inspection' : 'check', view.day),
    };
    const symbol = inspects ? 'KL-BHXH' : 'BHXH-KT';
    return this.papers.issue(view, { definition, symbol, series: 'official-letter', details });
  }
}

/** Of what a check has established, unpaid on the day of the step. */
function openOf({ facts }: StepView, check: Check): Dong {
  const made = facts.checks.find(({ form, number }) => form === check.form && number === check.number);
  return made ? made.established - made.recovered : 0n;
}
