import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome } from '../../../kernel/outcome';
import type { Period } from '../../../kernel/period';
import { answerOf, MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/check-decision.notice';
import { CHECK_DECIDED, type CheckForm } from '../domain/check-events';
import { proposedGrounds, proposedScope } from '../domain/check-proposal';
import { limitsOf, scopeReasons, termReasons } from '../domain/check-rules';
import { isInspection, legalBasesOf } from '../domain/legal-bases';
import { teamReasons, type ProposedMember } from '../domain/team-rules';

/** A check or inspection of our own that is to be decided. */
export interface NewCheck {
  readonly form: Exclude<CheckForm, 'provincial-inspection'>;
  readonly team: readonly ProposedMember[];
  readonly decidedBy: string;
  /** Absent: what the collection side has found. */
  readonly grounds?: string | undefined;
  /** Absent: the oldest unpaid month. */
  readonly scopeFrom?: Period | undefined;
  /** Absent: the last month that has ended. */
  readonly scopeTo?: Period | undefined;
  /** Absent: as many as the law allows. */
  readonly days?: number | undefined;
  /** Absent: today. */
  readonly decidedOn?: CivilDate | undefined;
}

/** Decides a check or inspection: its form by the policy, its team without conflicts, its days within the law of the day. */
@Injectable()
export class DecideCheck {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly papers: IssueCasePaper,
  ) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, check: NewCheck): Promise<Outcome<AppendedEvent>> {
    return this.steps.take(request, {
      ...{ type: CHECK_DECIDED, input: check, on: check.decidedOn, measure: check.form },
      reasons: (view) => {
        const { scopeFrom, scopeTo, days } = completed(check, view);
        return [
          ...teamReasons(check.team, check.decidedBy),
          ...termReasons(limitsOf(view.law.book, check.form, view.day), days),
          ...scopeReasons(scopeFrom, scopeTo, view.day),
        ];
      },
      event: async (view) => {
        const details = { ...completed(check, view), legalBases: basesOn(check.form, view.day) };
        const paper = await this.papers.issue(view, { definition, symbol: 'QĐ-BHXH', series: 'decision', details });
        const { legalBases: _, ...decided } = details;
        return { occurredOn: view.day, data: { ...decided, ...paper } };
      },
    });
  }
}

/** The decision with everything that the caller has left to the file. */
function completed({ form, team, decidedBy, ...given }: NewCheck, view: StepView) {
  const scope = proposedScope(view.facts, view.day);
  return {
    ...{ form, decidedBy },
    grounds: given.grounds ?? proposedGrounds(answerOf(view, form)),
    scopeFrom: given.scopeFrom ?? scope.from,
    scopeTo: given.scopeTo ?? scope.to,
    team: team.map(({ name, role }) => ({ name, role })),
    days: given.days ?? daysAllowed(view, form),
  };
}

function daysAllowed({ law, day }: StepView, form: CheckForm): number {
  return limitsOf(law.book, form, day).days;
}

function basesOn(form: CheckForm, day: CivilDate): readonly string[] {
  return legalBasesOf(isInspection(form) ? 'inspection' : 'check', day);
}
