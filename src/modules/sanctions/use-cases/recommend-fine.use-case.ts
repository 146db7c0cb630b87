import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Outcome, Reason } from '../../../kernel/outcome';
import { competentOf, OFFICERS, type OfficerCode } from '../../../law/enforcement/fines/competence';
import type { FineProposal } from '../../../law/enforcement/fines/fine-proposal';
import { proposalFor } from '../../../law/enforcement/policies/open-record';
import type { Signature } from '../../../law/enforcement/taking-a-measure';
import { MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/fine-recommendation.notice';
import { FINE_RECOMMENDED } from '../domain/fine-events';
import { answeredReasons, orderReasons } from '../domain/record-reasons';
import { recordsOf, type RecordOfEmployer } from '../domain/records';
import { recommendationDetails } from '../domain/recommendations';

/** A recommendation to the chairman of a People's Committee. */
export interface NewRecommendation {
  readonly recordId: number;
  /** Absent: today. */
  readonly sentOn?: CivilDate | undefined;
  /** The committee as it is addressed. */
  readonly committee: string;
  /** Which chairman; absent: the lowest whose power covers the largest frame. */
  readonly officer?: OfficerCode | undefined;
}

/** Hands the file to the competent chairman where the office's own director may not decide, with a letter. */
@Injectable()
export class RecommendFine {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly papers: IssueCasePaper,
  ) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, recommendation: NewRecommendation): Promise<Outcome<AppendedEvent>> {
    const { recordId, committee } = recommendation;
    return this.steps.take(request, {
      ...{
        type: FINE_RECOMMENDED,
        input: recommendation,
        on: recommendation.sentOn,
        measure: 'fine-recommendation',
        alsoWhenClosed: true,
      },
      signature: (view) => signedBy(view, recordId),
      reasons: (view) => {
        const record = recordOf(view, recordId);
        const against = [...answeredReasons(record), ...orderReasons(view.law.book, view.facts, record)];
        return against.length > 0 || !record ? against : chairmanReasons(proposed(view, record), recommendation);
      },
      event: async (view) => {
        const record = recordOf(view, recordId);
        const proposal = record && proposed(view, record);
        const officer = proposal && chairmanFor(proposal, recommendation);
        invariant(record && proposal && officer, 'a recommendation without reasons against it has its record');
        const issued = await this.papers.issue(view, {
          ...({ definition, symbol: 'BHXH-KT', series: 'official-letter' } as const),
          details: recommendationDetails(view, record, proposal, committee),
        });
        return { occurredOn: view.day, data: { recordId, ...issued, committee, officer } };
      },
    });
  }
}

function recordOf({ events }: StepView, recordId: number): RecordOfEmployer | undefined {
  return recordsOf(events).find(({ id }) => id === recordId);
}

// Where there is no frame the policy says so.
function proposed({ law, facts, day }: StepView, record: RecordOfEmployer): FineProposal | undefined {
  const outcome = proposalFor(law.book, facts, record, day);
  return outcome.ok ? outcome.value : undefined;
}

function chairmanFor(proposal: FineProposal, { officer }: NewRecommendation): OfficerCode | undefined {
  const chairmen = competentOf(proposal.competences, 'committee').map((each) => each.officer);
  return officer === undefined ? chairmen[0] : chairmen.find((each) => each === officer);
}

function chairmanReasons(proposal: FineProposal | undefined, recommendation: NewRecommendation): Reason[] {
  const { officer } = recommendation;
  if (!proposal || officer === undefined || chairmanFor(proposal, recommendation)) return [];
  const sentence = `${OFFICERS[officer].title} không đủ thẩm quyền theo mức tối đa của khung.`;
  return [{ code: 'fine.officer-not-competent', sentence, article: 'Luật Xử lý vi phạm hành chính, Điều 52' }];
}

/** The two people of a recommendation: who drew up the record, and who sends it. */
function signedBy(view: StepView, recordId: number): Signature {
  const preparedBy = recordOf(view, recordId)?.preparedBy ?? '';
  return { preparedBy, signedBy: view.actor, signerIsSupervisor: false, reason: null };
}
