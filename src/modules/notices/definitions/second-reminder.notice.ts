import { CASE_REMINDER_SAMPLES } from '../documents/reminder-letter/case-reminder-samples';
import { presentCaseReminder, REMINDER_RECIPIENTS } from '../documents/reminder-letter/reminder-letter.presenter';
import type { CaseReminder } from '../domain/case-reminder';
import type { NoticeDefinition } from '../domain/notice-definition';
import { completeLetter } from '../documents/earlier-letters';

/** A further letter to who owes for more months than allowed, 15 days after the last one: the same form as the monthly one. */
export const definition: NoticeDefinition<CaseReminder> = {
  kind: 'second-reminder',
  formCode: '01-ĐĐ',
  title: 'Văn bản đôn đốc lần tiếp theo',
  legalBasis: ['Quyết định số 595/QĐ-BHXH, Điều 36; Quyết định số 505/QĐ-BHXH'],
  asksForMoney: true,
  recipients: REMINDER_RECIPIENTS,
  template: 'notices/01-dd',
  present: presentCaseReminder,
  complete: completeLetter,
  samples: CASE_REMINDER_SAMPLES,
};
