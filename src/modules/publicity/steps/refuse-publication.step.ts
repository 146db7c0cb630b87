import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { AreaField, DayField, ReferenceField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { PUBLICATION_REFUSED } from '../domain/case-events';
import { decidedReasons } from '../domain/proposal-reasons';
import { isPending, proposalsOf } from '../domain/proposals';
import { proposalOptions } from '../http/proposal-options';
import { PUBLICITY_WORDS } from '../words';

/** The decision that the employer is not to be named. */
export class PublicationRefusalRequest {
  @ReferenceField(PUBLICITY_WORDS.proposal)
  proposalId!: number;

  @AreaField({ vi: 'Lý do', en: 'Reason' })
  reason!: string;

  @DayField(PUBLICITY_WORDS.decidedOn, { optional: true, prefill: 'today' })
  decidedOn?: CivilDate;
}

/** Turns a proposal down, also one that was approved but has not been published yet. */
@Step({
  name: 'refuse-publication',
  group: 'publicity',
  words: {
    title: { vi: 'Không duyệt đề nghị công khai', en: 'Refuse the proposal' },
    happened: { vi: 'Không công khai', en: 'Not published' },
    lines: ({ reason }) => [reason],
  },
  input: PublicationRefusalRequest,
  event: PUBLICATION_REFUSED,
  day: 'decidedOn',
  restsOn: ['proposalId'],
  measure: null,
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: { instead: PUBLICITY_WORDS.proposeAnew },
})
export class RefusePublication implements CaseStepRules<PublicationRefusalRequest, DataOf<typeof PUBLICATION_REFUSED>> {
  already(log: CaseLogEvents, { proposalId }: PublicationRefusalRequest): Reason[] {
    return decidedReasons(proposalsOf(log), proposalId, isPending);
  }

  against(): Reason[] {
    return [];
  }

  effect(_: StepView, { proposalId, reason }: PublicationRefusalRequest): DataOf<typeof PUBLICATION_REFUSED> {
    return { proposalId, reason };
  }

  options({ log }: StepContext): Record<string, StepOption[]> {
    return { proposalId: proposalOptions(log, isPending) };
  }
}
