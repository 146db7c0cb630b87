import { CASE_REMINDER_SAMPLES } from '../documents/reminder-letter/case-reminder-samples';
import { presentCaseReminder, REMINDER_RECIPIENTS } from '../documents/reminder-letter/reminder-letter.presenter';
import type { CaseReminder } from '../domain/case-reminder';
import type { NoticeDefinition } from '../domain/notice-definition';
import { completeLetter } from '../documents/earlier-letters';

/** The letter for what was found outside the monthly review, within five working days: the same form as the monthly one. */
export const definition: NoticeDefinition<CaseReminder> = {
  kind: 'ad-hoc-reminder',
  formCode: '01-ĐĐ',
  title: 'Văn bản đôn đốc ngoài kỳ rà soát hằng tháng',
  legalBasis: [
    'Điều 35 khoản 1 Luật Bảo hiểm xã hội số 41/2024/QH15',
    'Điều 3 Nghị định số 274/2025/NĐ-CP',
    'Quyết định số 366/QĐ-BHXH ngày 29/4/2026 (Mẫu 01-ĐĐ, Mẫu C12-TS)',
  ],
  asksForMoney: true,
  recipients: REMINDER_RECIPIENTS,
  template: 'notices/01-dd',
  present: presentCaseReminder,
  complete: completeLetter,
  samples: CASE_REMINDER_SAMPLES,
};
