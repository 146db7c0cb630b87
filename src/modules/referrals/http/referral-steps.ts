import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatShortDate } from '../../../platform/documents/vietnamese-format';
import {
  CaseEventTypes,
  CaseFactsSources,
  StepCatalog,
  type StepContext,
  type StepDefinition,
  type StepOption,
} from '../../cases/cases.api';
import { REFERRAL_EVENT_TYPES } from '../domain/case-events';
import { preparedReferrals, referralFacts, referralsOf, type ReferralCourse } from '../domain/referral-course';
import { PrepareReferral } from '../use-cases/prepare-referral.use-case';
import { RecordReferralOutcome } from '../use-cases/record-referral-outcome.use-case';
import { SendReferral } from '../use-cases/send-referral.use-case';
import {
  ProsecutionRequest,
  ReferralPreparationRequest,
  ReferralReasonRequest,
  ReferralReceiptRequest,
  ReferralSendingRequest,
  VerdictRequest,
} from './referral-steps.request';

const GROUP = { group: 'referral', needsVersion: true, measure: null } as const;
/** What others did is recorded as it happened, whatever else has happened to the case. */
const RECORD = { group: 'referral', needsVersion: false, measure: null, alsoWhenClosed: true } as const;

/** Makes the steps of referrals, this module's events and its facts known to the cases. */
@Injectable()
export class ReferralSteps implements OnModuleInit {
  constructor(
    private readonly catalog: StepCatalog,
    private readonly types: CaseEventTypes,
    private readonly sources: CaseFactsSources,
    private readonly prepare: PrepareReferral,
    private readonly send: SendReferral,
    private readonly outcome: RecordReferralOutcome,
  ) {}

  onModuleInit(): void {
    this.types.register(...REFERRAL_EVENT_TYPES);
    this.sources.register(referralFacts);
    this.registerReferral();
    this.registerAnswers();
    this.registerCourt();
  }

  private registerReferral(): void {
    this.catalog.register({
      ...GROUP,
      ...{ name: 'prepare-referral', request: ReferralPreparationRequest },
      title: { vi: 'Lập hồ sơ kiến nghị khởi tố', en: 'Prepare a referral to the police' },
      run: (request, body) => this.prepare.run(request, body),
    });
    this.catalog.register({
      ...GROUP,
      ...{ name: 'send-referral', measure: 'referral', request: ReferralSendingRequest },
      title: { vi: 'Ký, gửi kiến nghị khởi tố', en: 'Sign and send the referral' },
      options: ({ events }) => ({ preparedId: preparedOptions(events) }),
      run: (request, body) => this.send.run(request, body),
    });
  }

  private registerAnswers(): void {
    this.catalog.register({
      ...RECORD,
      ...{ name: 'record-referral-received', request: ReferralReceiptRequest },
      title: { vi: 'Cơ quan điều tra đã nhận hồ sơ', en: 'The police have received the dossier' },
      options: about((each) => each.receivedOn === null),
      run: (request, { referralId, by, on }) => this.outcome.received(request, { referralId, words: by, on }),
    });
    this.catalog.register({
      ...RECORD,
      ...{ name: 'record-referral-returned', request: ReferralReasonRequest },
      title: { vi: 'Cơ quan điều tra trả hồ sơ', en: 'The police have returned the dossier' },
      options: about((each) => each.result === null),
      run: (request, { referralId, reason, on }) => this.outcome.returned(request, { referralId, words: reason, on }),
    });
  }

  private registerCourt(): void {
    this.catalog.register({
      ...RECORD,
      ...{ name: 'record-prosecution-instituted', request: ProsecutionRequest },
      title: { vi: 'Khởi tố vụ án', en: 'A prosecution was instituted' },
      options: about((each) => each.result !== 'prosecuted'),
      run: (request, { referralId, decision, on }) =>
        this.outcome.instituted(request, { referralId, words: decision, on }),
    });
    this.catalog.register({
      ...RECORD,
      ...{ name: 'record-prosecution-declined', request: ReferralReasonRequest },
      title: { vi: 'Không khởi tố vụ án', en: 'The prosecution was declined' },
      options: about((each) => each.result === null),
      run: (request, { referralId, reason, on }) => this.outcome.declined(request, { referralId, words: reason, on }),
    });
    this.catalog.register({
      ...RECORD,
      ...{ name: 'record-tried', request: VerdictRequest },
      title: { vi: 'Kết quả xét xử', en: 'A court has judged' },
      options: about((each) => each.result === 'prosecuted'),
      run: (request, { referralId, verdict, on }) => this.outcome.tried(request, { referralId, words: verdict, on }),
    });
  }
}

function about(which: (referral: ReferralCourse) => boolean): NonNullable<StepDefinition['options']> {
  return ({ events }) => ({ referralId: referralOptions(events, which) });
}

function referralOptions(events: StepContext['events'], which: (referral: ReferralCourse) => boolean): StepOption[] {
  return referralsOf(events)
    .filter(which)
    .map(({ id, number, sentOn, to }) => ({ value: id, label: `${number}, ${formatShortDate(sentOn)}: ${to}` }));
}

function preparedOptions(events: StepContext['events']): StepOption[] {
  return preparedReferrals(events)
    .filter(({ isSent }) => !isSent)
    .map(({ id, preparedBy, preparedOn }) => ({ value: id, label: `${formatShortDate(preparedOn)}, ${preparedBy}` }))
    .toReversed();
}
