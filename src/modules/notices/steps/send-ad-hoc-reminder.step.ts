import type { Reason } from '../../../kernel/outcome';
import { AreaField } from '../../../platform/http/form-fields';
import { Step, type CaseStepRules, type StepView } from '../../cases/cases.api';
import { NOTICE_ISSUED, type NoticeIssued } from '../domain/case-events';
import { issuedLines } from '../domain/notice-lines';
import { CaseLetters } from '../use-cases/case-letters';
import { NOTICE_WORDS } from '../words';

/** A reminder for what was found outside the monthly review; what it says comes from the facts of the day. */
export class AdHocReminderRequest {
  @AreaField(NOTICE_WORDS.note, { optional: true })
  note?: string;
}

/** Sends a reminder for what was found outside the monthly review (Decree 274/2025/NĐ-CP art. 3). */
@Step({
  name: 'send-ad-hoc-reminder',
  group: 'reminding',
  words: {
    title: { vi: 'Đôn đốc ngoài kỳ rà soát (Mẫu 01-ĐĐ)', en: 'Send a reminder outside the monthly review' },
    happened: NOTICE_WORDS.issued,
    lines: issuedLines,
  },
  input: AdHocReminderRequest,
  event: NOTICE_ISSUED,
  day: null,
  restsOn: [],
  measure: 'ad-hoc-reminder',
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: { instead: NOTICE_WORDS.takeLetterBack },
})
export class SendAdHocReminder implements CaseStepRules<AdHocReminderRequest, NoticeIssued> {
  constructor(private readonly letters: CaseLetters) {}

  /** It is sent today; that one was sent already the policy says. */
  already(): Reason[] {
    return [];
  }

  against(): Reason[] {
    return [];
  }

  effect(view: StepView, { note }: AdHocReminderRequest): Promise<NoticeIssued> {
    return this.letters.send(view, 'ad-hoc', note);
  }
}
