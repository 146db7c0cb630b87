import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { periodOf } from '../../../kernel/period';
import type { Signature } from '../../../law/enforcement/taking-a-measure';
import { DayField, ReferenceField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { PUBLICATION_APPROVED } from '../domain/case-events';
import { decidedReasons, monthOverReasons } from '../domain/proposal-reasons';
import { proposalsOf } from '../domain/proposals';
import { proposalOptions } from '../http/proposal-options';
import { PUBLICITY_WORDS } from '../words';

/** The decision that the employer is to be named. */
export class PublicationApprovalRequest {
  @ReferenceField(PUBLICITY_WORDS.proposal)
  proposalId!: number;

  @DayField({ vi: 'Ngày duyệt', en: 'Decided on' }, { optional: true, prefill: 'today' })
  decidedOn?: CivilDate;
}

/** Decides that an employer is to be named; never the person who proposed it, and only while every condition holds. */
@Step({
  name: 'approve-publication',
  group: 'publicity',
  words: {
    title: { vi: 'Duyệt đề nghị công khai', en: 'Approve the proposal' },
    happened: { vi: 'Duyệt công khai', en: 'Publication approved' },
    lines: ({ month }, { say, period }) => [
      say({ vi: 'Danh sách tháng {month}.', en: 'List of {month}.' }, { month: period(month) }),
    ],
  },
  input: PublicationApprovalRequest,
  event: PUBLICATION_APPROVED,
  day: 'decidedOn',
  restsOn: ['proposalId'],
  measure: 'publication',
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: {
    instead: {
      vi: 'Chưa công khai thì không duyệt đề nghị nữa (bước "Không duyệt đề nghị công khai"); đã công khai thì gỡ tên.',
      en: 'Before the list is published, refuse the proposal; afterwards, take the name off.',
    },
  },
})
export class ApprovePublication implements CaseStepRules<
  PublicationApprovalRequest,
  DataOf<typeof PUBLICATION_APPROVED>
> {
  already(log: CaseLogEvents, { proposalId }: PublicationApprovalRequest): Reason[] {
    return decidedReasons(proposalsOf(log), proposalId, ({ state }) => state === 'open');
  }

  against({ log, day }: StepView, { proposalId }: PublicationApprovalRequest): Reason[] {
    return monthOverReasons(proposalsOf(log), proposalId, day);
  }

  signature({ log, actor }: StepView, { proposalId }: PublicationApprovalRequest): Signature {
    const preparedBy = proposalsOf(log).find(({ id }) => id === proposalId)?.proposedBy ?? '';
    return { preparedBy, signedBy: actor, signerIsSupervisor: false, reason: null };
  }

  effect({ day }: StepView, { proposalId }: PublicationApprovalRequest): DataOf<typeof PUBLICATION_APPROVED> {
    return { proposalId, month: periodOf(day) };
  }

  options({ log }: StepContext): Record<string, StepOption[]> {
    return { proposalId: proposalOptions(log, ({ state }) => state === 'open') };
  }
}
