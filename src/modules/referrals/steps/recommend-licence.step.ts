import { type CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { AreaField, DayField, TextField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepView,
} from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/licence-recommendation.notice';
import { REQUEST_SENT } from '../domain/case-events';
import { licensingBases } from '../domain/legal-bases';
import { requestedReasons } from '../domain/referral-reasons';
import { requestLines } from '../domain/request-lines';
import { lastRecipient } from '../http/referral-choices';
import { debtOfLetter } from '../use-cases/debt-of-letter';
import { REFERRAL_WORDS } from '../words';

/** A recommendation to the business-registration office. */
export class LicenceRecommendationRequest {
  @TextField(REFERRAL_WORDS.recipient)
  recipient!: string;

  @AreaField(REFERRAL_WORDS.about)
  about!: string;

  @DayField(REFERRAL_WORDS.sentOn, { optional: true, prefill: 'today' })
  sentOn?: CivilDate;
}

/** Sends a letter to the business-registration office, where the law of the day lets it. */
@Step({
  name: 'recommend-licence',
  group: 'requests',
  words: {
    title: { vi: 'Kiến nghị cơ quan đăng ký kinh doanh', en: 'Recommend to the business-registration office' },
    happened: REFERRAL_WORDS.requestSent,
    lines: requestLines,
  },
  input: LicenceRecommendationRequest,
  event: REQUEST_SENT,
  day: 'sentOn',
  restsOn: [],
  measure: 'licensing-recommendation',
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: { instead: REFERRAL_WORDS.withdrawOtherwise },
})
export class RecommendLicence implements CaseStepRules<LicenceRecommendationRequest, DataOf<typeof REQUEST_SENT>> {
  constructor(private readonly papers: IssueCasePaper) {}

  already(log: CaseLogEvents, asked: LicenceRecommendationRequest): Reason[] {
    return requestedReasons(log, 'licensing', asked);
  }

  against(): Reason[] {
    return [];
  }

  async effect(
    view: StepView,
    { recipient, about }: LicenceRecommendationRequest,
  ): Promise<DataOf<typeof REQUEST_SENT>> {
    const details = { recipient, about, legalBases: licensingBases(view.day), ...debtOfLetter(view) };
    const paper = await this.papers.issue(view, {
      ...({ definition, symbol: 'BHXH-QLT', series: 'official-letter' } as const),
      details,
    });
    return { to: 'licensing', about, recipient, ...paper };
  }

  known({ log }: StepContext) {
    return { recipient: lastRecipient(log, 'licensing') };
  }
}
