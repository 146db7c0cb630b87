import { Inject } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import type { Period } from '../../../kernel/period';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { formatShortDate } from '../../../platform/documents/vietnamese-format';
import {
  AreaField,
  DayField,
  MonthField,
  ReferenceField,
  TextField,
  YesNoField,
} from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { ExcuseRepository } from '../../contributions/contributions.api';
import { FORCE_MAJEURE_DECIDED } from '../domain/case-events';
import { decidedReasons, decisionReasons, openClaimsOf } from '../domain/excuse-rules';
import { restingOnEvasion } from '../domain/resting-on-evasion';
import { NOTICE_WORDS } from '../words';

/** The decision on a legitimate reason; with the months for whose contributions it is accepted. */
export class ForceMajeureDecisionRequest {
  @ReferenceField({ vi: 'Đề nghị', en: 'Claim' })
  claimId!: number;

  @YesNoField({ vi: 'Chấp nhận lý do chính đáng', en: 'The reason is accepted' })
  accepted!: boolean;

  @MonthField({ vi: 'Từ kỳ', en: 'From period' }, { optional: true, prefill: 'oldest-month' })
  from?: Period;

  @MonthField({ vi: 'Đến hết kỳ', en: 'To period' }, { optional: true, prefill: 'newest-month' })
  to?: Period;

  @TextField({ vi: 'Văn bản quyết định', en: 'Deciding document' })
  document!: string;

  @AreaField({ vi: 'Nhận xét', en: 'Remark' }, { optional: true })
  note?: string;

  @DayField({ vi: 'Ngày quyết định', en: 'Decided on' }, { optional: true, prefill: 'today', hint: NOTICE_WORDS.today })
  decidedOn?: CivilDate;
}

/**
 * Decides on a legitimate reason, by somebody else than who took the papers in. Accepted, it becomes a fact of the employer in the same
 * unit of work: what is owed for those months is late and was never deemed evaded. What rests on evasion is named in the event, to be
 * withdrawn.
 */
@Step({
  name: 'decide-force-majeure',
  group: 'reminding',
  words: {
    title: { vi: 'Quyết định về lý do chính đáng', en: 'Decide on a legitimate reason' },
    happened: { vi: 'Quyết định về lý do chính đáng', en: 'Legitimate reason decided' },
    lines: ({ accepted, from, to, document, note, rests }, { say, period, date }) => [
      accepted && from !== null && to !== null
        ? say(
            {
              vi: 'Chấp nhận: tiền đóng từ kỳ {from} đến kỳ {to} không bị coi là trốn đóng.',
              en: 'Accepted: contributions of {from} to {to} do not count as evaded.',
            },
            { from: period(from), to: period(to) },
          )
        : say({ vi: 'Không chấp nhận.', en: 'Rejected.' }),
      rests.length === 0
        ? null
        : say(
            {
              vi: 'Phải rút lại hoặc sửa những gì dựa trên việc coi số tiền này là trốn đóng: {rests}',
              en: 'To be withdrawn or corrected, since it rests on this money counting as evaded: {rests}',
            },
            {
              rests: rests
                .map(({ what, number, on }) => `${say(NOTICE_WORDS.resting[what])} ${number ?? ''} (${date(on)})`)
                .join('; '),
            },
          ),
      say(NOTICE_WORDS.paper, { document }),
      note,
    ],
  },
  input: ForceMajeureDecisionRequest,
  event: FORCE_MAJEURE_DECIDED,
  day: 'decidedOn',
  restsOn: ['claimId'],
  measure: null,
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: {
    instead: {
      vi: 'Việc chấp nhận đã thành dữ kiện của đơn vị: hủy bằng bước "Hủy việc chấp nhận lý do chính đáng".',
      en: 'An acceptance has become a fact of the employer: take the step "Withdraw the acceptance of a legitimate reason".',
    },
  },
})
export class DecideForceMajeure implements CaseStepRules<
  ForceMajeureDecisionRequest,
  DataOf<typeof FORCE_MAJEURE_DECIDED>
> {
  constructor(
    private readonly excuses: ExcuseRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  already(log: CaseLogEvents, { claimId }: ForceMajeureDecisionRequest): Reason[] {
    return decidedReasons(log, claimId);
  }

  against(view: StepView, decision: ForceMajeureDecisionRequest): Reason[] {
    const claim = openClaimsOf(view.log).find(({ id }) => id === decision.claimId);
    return claim ? decisionReasons(claim, { accepted: decision.accepted, ...monthsOf(decision) }, view) : [];
  }

  async effect(view: StepView, decision: ForceMajeureDecisionRequest): Promise<DataOf<typeof FORCE_MAJEURE_DECIDED>> {
    const { claimId, accepted, document, note } = decision;
    const { from, to } = monthsOf(decision);
    if (from !== null && to !== null) {
      const { employer, caseId, day } = view;
      const excuse = { employerId: employer.id, caseId, from, to, document, decidedOn: day };
      await this.excuses.record(excuse, this.clock.now());
    }
    const rests = accepted ? restingOnEvasion(view.facts) : [];
    return { claimId, accepted, from, to, document, note: note ?? null, rests };
  }

  options({ log }: StepContext): Record<string, StepOption[]> {
    return {
      claimId: openClaimsOf(log).map(({ id, ground, document, claimedOn }) => ({
        value: id,
        label: `${NOTICE_WORDS.grounds[ground].vi}: ${document} (${formatShortDate(claimedOn)})`,
      })),
    };
  }
}

function monthsOf({ accepted, from, to }: ForceMajeureDecisionRequest): { from: Period | null; to: Period | null } {
  return accepted ? { from: from ?? null, to: to ?? null } : { from: null, to: null };
}
