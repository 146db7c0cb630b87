import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Reason } from '../../../kernel/outcome';
import { samePerson } from '../../../law/enforcement/same-person';
import type { Signature } from '../../../law/enforcement/taking-a-measure';
import { DayField, ReferenceField, TextField } from '../../../platform/http/form-fields';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/fine-decision.notice';
import { decisionDetails, decisionView } from '../domain/decision-view';
import { changedReasons, paymentDayReasons, proposalReasons } from '../domain/decision-reasons';
import { FINE_DECIDED, FINE_PROPOSED } from '../domain/fine-events';
import { officeOf } from '../domain/offices-of-officers';
import { answeredReasons, orderReasons } from '../domain/record-reasons';
import { recordsOf } from '../domain/records';
import { delegationReasons } from '../domain/signatures';
import { answeredDoubts, doubtLines, uncertainLawReasons } from '../domain/uncertain-law';
import { proposals } from '../http/sanction-choices';
import { officerName, SANCTION_WORDS } from '../words';

/** A decision on a proposal. */
export class FineDecisionRequest {
  @ReferenceField({ vi: 'Đề xuất xử phạt', en: 'Proposal' })
  proposalId!: number;

  @TextField(SANCTION_WORDS.signer)
  signer!: string;

  @TextField(SANCTION_WORDS.delegation, { optional: true })
  delegation?: string;

  @TextField({ vi: 'Nơi nộp tiền phạt (Kho bạc)', en: 'Where the fine is paid' }, { optional: true })
  treasury?: string;

  @TextField(SANCTION_WORDS.treasuryAccount, { optional: true })
  treasuryAccount?: string;

  @TextField(SANCTION_WORDS.lawConfirmedBy, { optional: true, hint: SANCTION_WORDS.lawConfirmedHint })
  lawConfirmedBy?: string;

  @DayField({ vi: 'Hạn nộp phạt dài hơn 10 ngày', en: 'Later last day for paying' }, { optional: true })
  payBy?: CivilDate;

  @DayField(SANCTION_WORDS.decidedOn, { optional: true, prefill: 'today' })
  decidedOn?: CivilDate;
}

/** Issues the decision on a proposal (form 02): by somebody else than who prepared it, for an officer whose power covers the frame. */
@Step({
  name: 'decide-fine',
  group: 'sanctioning',
  words: {
    title: { vi: 'Ra quyết định xử phạt', en: 'Decide on the sanction' },
    happened: { vi: 'Quyết định xử phạt', en: 'Sanction decided' },
    lines: ({ form, number, amount, officer, signer, payBy, ...answered }, { say, dong, date, ...writing }) => [
      form === 'warning'
        ? say(
            {
              vi: 'Quyết định số {number}: phạt cảnh cáo. {officer}; người ký: {signer}.',
              en: 'Decision no. {number}: a warning. {officer}; signed by {signer}.',
            },
            { number, officer: say(officerName(officer)), signer },
          )
        : say(
            {
              vi: 'Quyết định số {number}: phạt {amount} đồng. {officer}; người ký: {signer}.',
              en: 'Decision no. {number}: {amount} đồng. {officer}; signed by {signer}.',
            },
            { number, amount: dong(amount), officer: say(officerName(officer)), signer },
          ),
      payBy === null
        ? null
        : say(
            { vi: 'Hạn nộp ghi trong quyết định: {day}.', en: 'Last day for paying in the decision: {day}.' },
            { day: date(payBy) },
          ),
      ...doubtLines(answered, { say, dong, date, ...writing }),
    ],
  },
  input: FineDecisionRequest,
  event: FINE_DECIDED,
  day: 'decidedOn',
  restsOn: ['proposalId'],
  measure: 'fine',
  kind: 'decision',
  alsoWhenClosed: true,
  annulment: { by: 'another-person' },
})
export class DecideFine implements CaseStepRules<FineDecisionRequest, DataOf<typeof FINE_DECIDED>> {
  constructor(
    private readonly papers: IssueCasePaper,
    private readonly authorities: AuthorityTreeQuery,
  ) {}

  already(log: CaseLogEvents, { proposalId }: FineDecisionRequest): Reason[] {
    const all = eventsOf(log, FINE_PROPOSED);
    const missing = proposalReasons(all, proposalId);
    const about = all.find(({ id }) => id === proposalId)?.data.recordId;
    return missing.length > 0 ? missing : answeredReasons(recordsOf(log).find(({ id }) => id === about));
  }

  against(view: StepView, decision: FineDecisionRequest): Reason[] {
    const found = decisionView(view, decision.proposalId);
    // Where the acts have no frame any more, the policy says so.
    if (!found) return [];
    const { record, proposed, proposal } = found;
    const first = orderReasons(view.law.book, view.facts, record);
    if (first.length > 0) return first;
    const { officer } = proposed.data;
    return [
      ...changedReasons(proposed, proposal, officer),
      ...delegationReasons(officer, decision),
      ...paymentDayReasons(view.law.book, proposal.form, view.day, decision),
      ...uncertainLawReasons(proposal, decision.lawConfirmedBy),
    ];
  }

  /** Neither who enters the decision nor who signs the paper may have prepared it. */
  signature({ log, actor }: StepView, { proposalId, signer }: FineDecisionRequest): Signature {
    const preparedBy = eventsOf(log, FINE_PROPOSED).find(({ id }) => id === proposalId)?.actor ?? '';
    const signs = samePerson(signer, preparedBy) ? signer : actor;
    return { preparedBy, signedBy: signs, signerIsSupervisor: false, reason: null };
  }

  async effect(view: StepView, decision: FineDecisionRequest): Promise<DataOf<typeof FINE_DECIDED>> {
    const found = decisionView(view, decision.proposalId);
    invariant(found, 'a decision without reasons against it has its proposal and record');
    const { recordId, officer } = found.proposed.data;
    const from = view.state.authorityId ?? view.employer.authorityId;
    const office = officeOf(officer, await this.authorities.load(), from, view.day);
    const issued = await this.papers.issue(view, {
      ...({ definition, symbol: 'QĐ-XPHC', series: 'decision' } as const),
      details: decisionDetails(found, decision, office),
      ...(office ? { authorityId: office.id } : {}),
    });
    const { form, total, lines } = found.proposal;
    return {
      proposalId: decision.proposalId,
      recordId,
      ...issued,
      officer,
      signer: decision.signer,
      form,
      acts: lines.map(({ frame }) => frame.violation.act),
      amount: total,
      payBy: decision.payBy ?? null,
      ...answeredDoubts(found.proposal, decision.lawConfirmedBy),
    };
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { proposalId: proposals(context) };
  }
}
