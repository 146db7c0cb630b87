import { reasonOf, type Reason } from '../../../kernel/outcome';
import { samePerson } from '../../../law/enforcement/same-person';
import { AreaField, ReferenceField, TextField } from '../../../platform/http/form-fields';
import { CLOSED, CLOSING_PROPOSED } from '../domain/case-events';
import { openProposal } from '../domain/closing';
import { eventsOf } from '../domain/events';
import { pendingMatters } from '../domain/pending-matters';
import { LONGEST_REASON } from '../domain/text-limits';
import type { StepView } from '../use-cases/measure-steps';
import type { StepContext, StepOption } from '../use-cases/step-catalog';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf } from '../use-cases/step';
import { CASE_WORDS } from '../words';

/** The decision on a proposal to close. */
export class ClosedCaseRequest {
  @ReferenceField({ vi: 'Đề xuất', en: 'Proposal' })
  proposalId!: number;

  @TextField({ vi: 'Người có thẩm quyền ký', en: 'Authorised person who signs' })
  signedBy!: string;

  @TextField({ vi: 'Số quyết định', en: 'Number of the decision' }, { optional: true })
  document?: string;

  @AreaField(
    { vi: 'Lý do', en: 'Reason' },
    { optional: true, most: LONGEST_REASON, hint: { vi: 'để trống: như đề xuất', en: 'empty: as proposed' } },
  )
  reason?: string;
}

/**
 * Closes a case by decision, on the proposal of another person. What is owed stays owed; detection opens a new case only for what falls due
 * afterwards, and the case can be taken up again.
 */
@Step({
  name: 'close-case',
  group: 'file',
  words: {
    title: { vi: 'Quyết định đóng hồ sơ', en: 'Decide to close the case' },
    happened: { vi: 'Đóng hồ sơ', en: 'Case closed' },
    lines: ({ cause, reason, signedBy, document }, { say }) => [
      reason === null
        ? say(CASE_WORDS.closings[cause])
        : say(
            { vi: '{reason} Người ký: {signedBy}.', en: '{reason} Signed by {signedBy}.' },
            { reason, signedBy: signedBy ?? '' },
          ),
      document === null ? null : say(CASE_WORDS.paper, { document }),
    ],
  },
  input: ClosedCaseRequest,
  event: CLOSED,
  day: null,
  restsOn: ['proposalId'],
  measure: null,
  kind: 'decision',
  alsoWhenClosed: false,
  secondPerson: 'proposalId',
  annulment: { instead: { vi: 'Mở lại hồ sơ.', en: 'Take the case up again.' } },
})
export class CloseCase implements CaseStepRules<ClosedCaseRequest, DataOf<typeof CLOSED>> {
  already(log: CaseLogEvents, { proposalId }: ClosedCaseRequest): Reason[] {
    if (openProposal(log)?.id === proposalId) return [];
    const said = {
      vi: 'Chưa có đề xuất đóng hồ sơ, hoặc đề xuất này đã được quyết định hay hủy bỏ.',
      en: 'Nobody has proposed to close the case, or the proposal was decided on or annulled.',
    };
    return [reasonOf('closing.not-proposed', said)];
  }

  against({ log, caseId }: StepView, { proposalId, signedBy }: ClosedCaseRequest): Reason[] {
    const proposal = eventsOf(log, CLOSING_PROPOSED).find(({ id }) => id === proposalId);
    if (!proposal) return [];
    const reasons: Reason[] = [];
    if (proposal.caseId !== caseId)
      reasons.push(
        reasonOf('closing.not-proposed', { vi: 'Đề xuất thuộc hồ sơ khác.', en: 'The proposal is of another case.' }),
      );
    if (samePerson(proposal.actor, signedBy)) {
      const said = {
        vi: 'Người đề xuất đóng hồ sơ không ký quyết định đóng.',
        en: 'Who proposes to close a case does not sign the decision.',
      };
      reasons.push(reasonOf('closing.proposer-signs', said, proposal.actor));
    }
    return reasons;
  }

  effect({ log }: StepView, input: ClosedCaseRequest): DataOf<typeof CLOSED> {
    const proposal = eventsOf(log, CLOSING_PROPOSED).find(({ id }) => id === input.proposalId);
    const { proposalId, signedBy, document } = input;
    const reason = input.reason ?? proposal?.data.reason ?? null;
    return {
      cause: 'by-decision',
      reason,
      document: document ?? proposal?.data.document ?? null,
      signedBy,
      proposalId,
    };
  }

  options({ log, caseId }: StepContext): Record<string, StepOption[]> {
    const proposal = openProposal(log);
    if (proposal?.caseId !== caseId) return { proposalId: [] };
    return { proposalId: [{ value: proposal.id, label: `${proposal.actor}: ${proposal.data.reason.slice(0, 120)}` }] };
  }

  remarks(context: StepContext): string[] {
    return pendingMatters(context);
  }
}
