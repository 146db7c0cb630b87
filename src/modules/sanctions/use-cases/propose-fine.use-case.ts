import { Injectable } from '@nestjs/common';
import { invariant } from '../../../kernel/invariant';
import type { Outcome } from '../../../kernel/outcome';
import type { OfficerCode } from '../../../law/enforcement/fines/competence';
import { MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { FINE_PROPOSED } from '../domain/fine-events';
import { proposalOf, type OfficeProposal, type ProvedCircumstance } from '../domain/fine-proposals';
import { finesOf } from '../domain/fines';
import { answeredReasons, orderReasons } from '../domain/record-reasons';
import { recordsOf } from '../domain/records';

/** What a proposal rests on beside the record. */
export interface NewProposal {
  readonly recordId: number;
  /** Absent: the lowest officer of the office's own whose power covers the largest frame. */
  readonly officer?: OfficerCode | undefined;
  readonly circumstances?: readonly (Omit<ProvedCircumstance, 'act'> & Partial<Pick<ProvedCircumstance, 'act'>>)[];
}

/** Computes the fine on a record, each act in its frame, and keeps it with its reasons. Whoever proposes does not sign. */
@Injectable()
export class ProposeFine {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, proposal: NewProposal): Promise<Outcome<AppendedEvent>> {
    return this.steps.take(request, {
      ...{ type: FINE_PROPOSED, input: proposal, alsoWhenClosed: true },
      reasons: (view) => {
        const record = recordsOf(view.events).find(({ id }) => id === proposal.recordId);
        const against = [...answeredReasons(record), ...orderReasons(view.law.book, view.facts, record)];
        if (against.length > 0) return against;
        const computed = computedFor(view, proposal);
        return computed.ok ? [] : computed.reasons;
      },
      event: (view) => {
        const computed = computedFor(view, proposal);
        invariant(computed.ok, 'a proposal without reasons against it has been computed');
        return { occurredOn: view.day, data: dataOf(proposal, computed.value) };
      },
    });
  }
}

function computedFor(view: StepView, { recordId, officer, circumstances = [] }: NewProposal): Outcome<OfficeProposal> {
  const record = recordsOf(view.events).find(({ id }) => id === recordId);
  invariant(record, 'a proposal is about a record that exists', { recordId });
  return proposalOf(view.law.book, {
    record,
    kind: view.facts.employer.kind,
    circumstances: circumstances.map(({ act = null, ...rest }) => ({ ...rest, act })),
    officer: officer ?? null,
    earlier: finesOf(view.events),
    day: view.day,
  });
}

function dataOf({ recordId, circumstances = [] }: NewProposal, computed: OfficeProposal) {
  const { proposal, officer, frameMin, frameMax, remedies, reasoning } = computed;
  return {
    ...{ recordId, form: proposal.form, amount: proposal.total, officer, frameMin, frameMax },
    mitigating: [...new Set(proposal.lines.flatMap((line) => line.circumstances.mitigating))],
    aggravating: [...new Set(proposal.lines.flatMap((line) => line.circumstances.aggravating))],
    proofs: circumstances.map((each) => each.proof),
    lines: proposal.lines.map(({ frame, amount, circumstances: { mitigating, aggravating } }) => ({
      ...{ act: frame.violation.act, min: frame.min, max: frame.max, amount, reference: frame.reference },
      ...{ mitigating: [...mitigating], aggravating: [...aggravating] },
    })),
    remedies: [...remedies],
    reasoning: [...reasoning],
  };
}
