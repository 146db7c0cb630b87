import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome, Reason } from '../../../kernel/outcome';
import { onDay } from '../../../law/enforcement/found-words';
import {
  MeasureSteps,
  type AppendedEvent,
  type CaseEventType,
  type StepRequest,
  type StepView,
} from '../../cases/cases.api';
import {
  PROSECUTION_DECLINED,
  PROSECUTION_INSTITUTED,
  REFERRAL_RECEIVED,
  REFERRAL_RETURNED,
  TRIED,
} from '../domain/case-events';
import { referralsOf, type ReferralCourse } from '../domain/referral-course';

/** What the police or the court did with a dossier. */
export interface ReferralOutcome {
  /** Id of the event that sent it. */
  readonly referralId: number;
  /** Who received it, why it came back, which decision, which verdict. */
  readonly words: string;
  /** Absent: today. */
  readonly on?: CivilDate | undefined;
}

/** Puts on record what the police and the court do with a dossier; also in a case that is closed by then. */
@Injectable()
export class RecordReferralOutcome {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does, and so do all below */
  async received(request: StepRequest, { referralId, words, on }: ReferralOutcome): Promise<Outcome<AppendedEvent>> {
    const data = { referralId, by: words };
    return this.take(request, { type: REFERRAL_RECEIVED, data, on }, (referral) =>
      referral.receivedOn ? [reason('referral.received-already', 'Hồ sơ đã được ghi nhận là đã nhận', referral)] : [],
    );
  }

  async returned(request: StepRequest, { referralId, words, on }: ReferralOutcome): Promise<Outcome<AppendedEvent>> {
    return this.take(request, { type: REFERRAL_RETURNED, data: { referralId, reason: words }, on }, undecided);
  }

  async instituted(request: StepRequest, { referralId, words, on }: ReferralOutcome): Promise<Outcome<AppendedEvent>> {
    return this.take(
      request,
      { type: PROSECUTION_INSTITUTED, data: { referralId, decision: words }, on },
      (referral) =>
        referral.result === 'prosecuted' ? [reason('referral.prosecuted', 'Vụ án đã được khởi tố', referral)] : [],
    );
  }

  async declined(request: StepRequest, { referralId, words, on }: ReferralOutcome): Promise<Outcome<AppendedEvent>> {
    return this.take(request, { type: PROSECUTION_DECLINED, data: { referralId, reason: words }, on }, undecided);
  }

  async tried(request: StepRequest, { referralId, words, on }: ReferralOutcome): Promise<Outcome<AppendedEvent>> {
    return this.take(request, { type: TRIED, data: { referralId, verdict: words }, on }, (referral) =>
      referral.result === 'prosecuted' ? [] : [reason('referral.not-prosecuted', 'Vụ án chưa được khởi tố', referral)],
    );
  }

  private async take<Data extends { readonly referralId: number }>(
    request: StepRequest,
    { type, data, on }: { type: CaseEventType<string, Data>; data: NoInfer<Data>; on: CivilDate | undefined },
    against: (referral: ReferralCourse) => readonly Reason[],
  ): Promise<Outcome<AppendedEvent>> {
    return this.steps.take(request, {
      ...{ type, input: { ...data, on }, on, alsoWhenClosed: true },
      reasons: (view) => reasonsAbout(view, data.referralId, against),
      event: ({ day }) => ({ occurredOn: day, data }),
    });
  }
}

function reasonsAbout(
  { events, day, caseId }: StepView,
  referralId: number,
  against: (referral: ReferralCourse) => readonly Reason[],
): readonly Reason[] {
  const referral = referralsOf(events).find((each) => each.id === referralId && each.caseId === caseId);
  if (!referral) return [{ code: 'referral.unknown', sentence: 'Hồ sơ chưa được kiến nghị khởi tố bằng văn bản này' }];
  const early = day < referral.sentOn ? [reason('referral.before-sending', 'Ngày ghi ở trước ngày gửi', referral)] : [];
  return [...early, ...against(referral)];
}

/** Nobody has decided on a prosecution yet. */
function undecided(referral: ReferralCourse): Reason[] {
  return referral.result === null
    ? []
    : [reason('referral.decided', 'Cơ quan điều tra đã trả lời về hồ sơ này', referral)];
}

function reason(code: string, sentence: string, { number, sentOn }: ReferralCourse): Reason {
  return { code, sentence, found: `${number}, ${onDay(sentOn)}` };
}
