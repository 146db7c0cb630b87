import { daysBetween, type CivilDate } from '../../../kernel/civil-date';
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
import { definition } from '../definitions/bank-request.notice';
import { REQUEST_SENT } from '../domain/case-events';
import { bankBases } from '../domain/legal-bases';
import { requestedReasons } from '../domain/referral-reasons';
import { requestLines } from '../domain/request-lines';
import { lastRecipient } from '../http/referral-choices';
import { debtOfLetter } from '../use-cases/debt-of-letter';
import { REFERRAL_WORDS } from '../words';

/** A request to a bank or the treasury. */
export class LetterToBankRequest {
  @TextField(REFERRAL_WORDS.recipient)
  recipient!: string;

  @AreaField(REFERRAL_WORDS.about)
  about!: string;

  @DayField(REFERRAL_WORDS.sentOn, { optional: true, prefill: 'today' })
  sentOn?: CivilDate;

  @TextField({ vi: 'Tài khoản của đơn vị', en: 'Account of the employer' }, { most: 50 })
  account!: string;
}

/** Asks a bank or the treasury to debit the account of the employer, as long as the law of the day lets it. */
@Step({
  name: 'request-bank',
  group: 'requests',
  words: {
    title: { vi: 'Yêu cầu ngân hàng, kho bạc trích tài khoản', en: 'Request a bank to debit the account' },
    happened: REFERRAL_WORDS.requestSent,
    lines: requestLines,
  },
  input: LetterToBankRequest,
  event: REQUEST_SENT,
  day: 'sentOn',
  restsOn: [],
  measure: 'bank-request',
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: { instead: REFERRAL_WORDS.withdrawOtherwise },
})
export class RequestBank implements CaseStepRules<LetterToBankRequest, DataOf<typeof REQUEST_SENT>> {
  constructor(private readonly papers: IssueCasePaper) {}

  already(log: CaseLogEvents, asked: LetterToBankRequest): Reason[] {
    return requestedReasons(log, 'bank', asked);
  }

  against(): Reason[] {
    return [];
  }

  async effect(
    view: StepView,
    { recipient, about, account }: LetterToBankRequest,
  ): Promise<DataOf<typeof REQUEST_SENT>> {
    const debt = debtOfLetter(view);
    const lateDays = debt.lateSince === null ? 0 : daysBetween(debt.lateSince, view.day) + 1;
    const details = { recipient, about, account, lateDays, legalBases: bankBases(view.day), ...debt };
    const paper = await this.papers.issue(view, {
      ...({ definition, symbol: 'BHXH-QLT', series: 'official-letter' } as const),
      details,
    });
    return { to: 'bank', about, recipient, ...paper };
  }

  known({ log }: StepContext) {
    return { recipient: lastRecipient(log, 'bank') };
  }
}
