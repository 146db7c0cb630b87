import type { Reason } from '../../../kernel/outcome';
import { AreaField } from '../../../platform/http/form-fields';
import { Step, type CaseStepRules, type StepView } from '../../cases/cases.api';
import { NOTICE_ISSUED, type NoticeIssued } from '../domain/case-events';
import { issuedLines } from '../domain/notice-lines';
import { CaseLetters } from '../use-cases/case-letters';
import { NOTICE_WORDS } from '../words';

/** A further reminder; what it says comes from the facts of the day. */
export class SecondReminderRequest {
  @AreaField(NOTICE_WORDS.note, { optional: true })
  note?: string;
}

/** Sends a further reminder, as the decisions of before 2025-11-30 asked for. */
@Step({
  name: 'send-second-reminder',
  group: 'reminding',
  words: {
    title: { vi: 'Đôn đốc lần tiếp theo (Mẫu 01-ĐĐ)', en: 'Send a further reminder' },
    happened: NOTICE_WORDS.issued,
    lines: issuedLines,
  },
  input: SecondReminderRequest,
  event: NOTICE_ISSUED,
  day: null,
  restsOn: [],
  measure: 'second-reminder',
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: { instead: NOTICE_WORDS.takeLetterBack },
})
export class SendSecondReminder implements CaseStepRules<SecondReminderRequest, NoticeIssued> {
  constructor(private readonly letters: CaseLetters) {}

  /** It is sent today; that one was sent already the policy says. */
  already(): Reason[] {
    return [];
  }

  against(): Reason[] {
    return [];
  }

  effect(view: StepView, { note }: SecondReminderRequest): Promise<NoticeIssued> {
    return this.letters.send(view, 'second', note);
  }
}
