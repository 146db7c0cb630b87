import { Inject } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Reason } from '../../../kernel/outcome';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { formatShortPeriod } from '../../../platform/documents/vietnamese-format';
import { AreaField, DayField, ReferenceField, TextField } from '../../../platform/http/form-fields';
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
import { FORCE_MAJEURE_WITHDRAWN } from '../domain/case-events';
import { standingAcceptances, withdrawalReasons } from '../domain/withdrawal-rules';
import { NOTICE_WORDS } from '../words';

/** That an accepted reason no longer holds. */
export class ForceMajeureWithdrawalRequest {
  @ReferenceField({ vi: 'Quyết định chấp nhận', en: 'Acceptance' })
  decisionId!: number;

  @AreaField({ vi: 'Lý do hủy', en: 'Reason' })
  reason!: string;

  @TextField({ vi: 'Văn bản hủy', en: 'Withdrawing document' })
  document!: string;

  @DayField({ vi: 'Ngày hủy', en: 'Withdrawn on' }, { optional: true, prefill: 'today', hint: NOTICE_WORDS.today })
  withdrawnOn?: CivilDate;
}

/**
 * Withdraws the acceptance of a legitimate reason: another fact of the employer, written in the same unit of work. From that day on what is
 * owed is late or evaded as if there were no reason; earlier days, and what was known before, stay as they were.
 */
@Step({
  name: 'withdraw-force-majeure',
  group: 'reminding',
  words: {
    title: { vi: 'Hủy việc chấp nhận lý do chính đáng', en: 'Withdraw the acceptance of a legitimate reason' },
    happened: { vi: 'Hủy việc chấp nhận lý do chính đáng', en: 'Acceptance of a legitimate reason withdrawn' },
    lines: ({ reason, document }, { say }) => [
      say(
        {
          vi: 'Từ ngày này không còn được coi là có lý do chính đáng: {reason}',
          en: 'From this day on the reason no longer holds: {reason}',
        },
        { reason },
      ),
      say(NOTICE_WORDS.paper, { document }),
    ],
  },
  input: ForceMajeureWithdrawalRequest,
  event: FORCE_MAJEURE_WITHDRAWN,
  day: 'withdrawnOn',
  restsOn: ['decisionId'],
  measure: null,
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: {
    instead: {
      vi: 'Việc hủy đã thành dữ kiện của đơn vị: tiếp nhận và quyết định lại về lý do chính đáng.',
      en: 'A withdrawal has become a fact of the employer: take the papers in and decide anew.',
    },
  },
})
export class WithdrawForceMajeure implements CaseStepRules<
  ForceMajeureWithdrawalRequest,
  DataOf<typeof FORCE_MAJEURE_WITHDRAWN>
> {
  constructor(
    private readonly excuses: ExcuseRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  already(log: CaseLogEvents, { decisionId }: ForceMajeureWithdrawalRequest): Reason[] {
    return standingAcceptances(log).some(({ id }) => id === decisionId)
      ? []
      : withdrawalReasons(undefined, { actor: '' });
  }

  against(view: StepView, { decisionId }: ForceMajeureWithdrawalRequest): Reason[] {
    const standing = standingAcceptances(view.log).find(({ id }) => id === decisionId);
    return standing ? withdrawalReasons(standing, view) : [];
  }

  async effect(
    { log, employer, caseId, day }: StepView,
    { decisionId, reason, document }: ForceMajeureWithdrawalRequest,
  ): Promise<DataOf<typeof FORCE_MAJEURE_WITHDRAWN>> {
    const accepted = standingAcceptances(log).find(({ id }) => id === decisionId);
    invariant(accepted, 'what is withdrawn was accepted before', { decisionId });
    const excuse = { ...accepted, employerId: employer.id };
    await this.excuses.withdraw(excuse, { caseId, reason, document, on: day }, this.clock.now());
    return { decisionId, reason, document };
  }

  options({ log }: StepContext): Record<string, StepOption[]> {
    return {
      decisionId: standingAcceptances(log).map(({ id, document, from, to }) => ({
        value: id,
        label: `${document} (${formatShortPeriod(from)} – ${formatShortPeriod(to)})`,
      })),
    };
  }
}
