import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Reason } from '../../../kernel/outcome';
import type { OfficerCode } from '../../../law/enforcement/fines/competence';
import type { FineProposal } from '../../../law/enforcement/fines/fine-proposal';
import { proposalFor } from '../../../law/enforcement/policies/open-record';
import type { Signature } from '../../../law/enforcement/taking-a-measure';
import { ChoiceField, DayField, ReferenceField, TextField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/fine-recommendation.notice';
import { chairmanFor, chairmanReasons, recommendedReasons } from '../domain/committee-reasons';
import { FINE_RECOMMENDED } from '../domain/fine-events';
import { answeredReasons, orderReasons } from '../domain/record-reasons';
import { recordsOf, type RecordOfEmployer } from '../domain/records';
import { recommendationDetails } from '../domain/recommendations';
import { answeredDoubts, doubtLines, uncertainLawReasons } from '../domain/uncertain-law';
import { officersOf } from '../http/act-choices';
import { openRecords } from '../http/sanction-choices';
import { SANCTION_WORDS } from '../words';

/** A recommendation to the chairman of a People's Committee. */
export class FineRecommendationRequest {
  @ReferenceField(SANCTION_WORDS.record)
  recordId!: number;

  @TextField({ vi: 'Kính gửi', en: 'Addressed to' })
  committee!: string;

  @ChoiceField({ vi: 'Người có thẩm quyền', en: 'Which chairman' }, officersOf('committee'), {
    optional: true,
    hint: { vi: 'Để trống: cấp thấp nhất đủ thẩm quyền', en: 'Left out: the lowest that may' },
  })
  officer?: OfficerCode;

  @TextField(SANCTION_WORDS.lawConfirmedBy, { optional: true, hint: SANCTION_WORDS.lawConfirmedHint })
  lawConfirmedBy?: string;

  @DayField({ vi: 'Ngày gửi', en: 'Sent on' }, { optional: true, prefill: 'today' })
  sentOn?: CivilDate;
}

/** Hands the file to the competent chairman where the office's own director may not decide, with a letter. */
@Step({
  name: 'recommend-fine',
  group: 'sanctioning',
  words: {
    title: { vi: 'Kiến nghị Chủ tịch Ủy ban nhân dân xử phạt', en: 'Recommend a fine to a People’s Committee' },
    happened: { vi: 'Kiến nghị Ủy ban nhân dân xử phạt', en: 'Sanction recommended to a People’s Committee' },
    lines: ({ number, committee, ...answered }, writing) => [
      writing.say(
        { vi: 'Công văn số {number} gửi {committee}.', en: 'Letter no. {number} to {committee}.' },
        { number, committee },
      ),
      ...doubtLines(answered, writing),
    ],
  },
  input: FineRecommendationRequest,
  event: FINE_RECOMMENDED,
  day: 'sentOn',
  restsOn: ['recordId'],
  measure: 'fine-recommendation',
  kind: 'decision',
  alsoWhenClosed: true,
  annulment: { by: 'another-person' },
})
export class RecommendFine implements CaseStepRules<FineRecommendationRequest, DataOf<typeof FINE_RECOMMENDED>> {
  constructor(private readonly papers: IssueCasePaper) {}

  already(log: CaseLogEvents, { recordId }: FineRecommendationRequest): Reason[] {
    const against = answeredReasons(recordIn(log, recordId));
    return against.length > 0 ? against : recommendedReasons(log, recordId);
  }

  against(view: StepView, { recordId, officer, lawConfirmedBy }: FineRecommendationRequest): Reason[] {
    const record = recordIn(view.log, recordId);
    const first = orderReasons(view.law.book, view.facts, record);
    const proposal = record && proposed(view, record);
    if (first.length > 0 || !proposal) return first;
    return [...chairmanReasons(proposal, officer), ...uncertainLawReasons(proposal, lawConfirmedBy)];
  }

  /** The two people of a recommendation: who drew up the record, and who sends it. */
  signature({ log, actor }: StepView, { recordId }: FineRecommendationRequest): Signature {
    const preparedBy = recordIn(log, recordId)?.preparedBy ?? '';
    return { preparedBy, signedBy: actor, signerIsSupervisor: false, reason: null };
  }

  async effect(view: StepView, given: FineRecommendationRequest): Promise<DataOf<typeof FINE_RECOMMENDED>> {
    const { recordId, committee, lawConfirmedBy } = given;
    const record = recordIn(view.log, recordId);
    const proposal = record && proposed(view, record);
    const officer = proposal && chairmanFor(proposal, given.officer);
    invariant(record && proposal && officer, 'a recommendation without reasons against it has its record');
    const issued = await this.papers.issue(view, {
      ...({ definition, symbol: 'BHXH-KT', series: 'official-letter' } as const),
      details: recommendationDetails(view, record, proposal, committee),
    });
    return { recordId, ...issued, committee, officer, ...answeredDoubts(proposal, lawConfirmedBy) };
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { recordId: openRecords(context) };
  }
}

function recordIn(log: CaseLogEvents, recordId: number): RecordOfEmployer | undefined {
  return recordsOf(log).find(({ id }) => id === recordId);
}

// Where there is no frame the policy says so.
function proposed({ law, facts, day }: StepView, record: RecordOfEmployer): FineProposal | undefined {
  const outcome = proposalFor(law.book, facts, record, day);
  return outcome.ok ? outcome.value : undefined;
}
