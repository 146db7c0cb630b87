import type { NoticeDefinition } from '../domain/notice-definition';
import type { ReminderLetter } from '../domain/reminder-letter';
import { OLD_DEBT_SAMPLE } from '../documents/reminder-letter/old-debt-sample';
import { PARTLY_PAID_SAMPLE } from '../documents/reminder-letter/partly-paid-sample';
import { presentReminderLetter, REMINDER_RECIPIENTS } from '../documents/reminder-letter/reminder-letter.presenter';
import { completeLetter } from '../documents/earlier-letters';

/** The monthly reminder: form 01-ĐĐ with the notice of results C12-TS and the item-by-item annex. */
export const definition: NoticeDefinition<ReminderLetter> = {
  kind: 'reminder',
  formCode: '01-ĐĐ',
  title: 'Văn bản đôn đốc đóng BHXH, BHTN, BHYT',
  legalBasis: [
    'Điều 35, 38, 39, 40, 41 Luật Bảo hiểm xã hội số 41/2024/QH15',
    'Điều 48a, 48b, 49 Luật Bảo hiểm y tế (sửa đổi bởi Luật số 51/2024/QH15)',
    'Điều 3 đến Điều 7 Nghị định số 274/2025/NĐ-CP',
    'Quyết định số 366/QĐ-BHXH ngày 29/4/2026 (Mẫu 01-ĐĐ, Mẫu C12-TS)',
  ],
  asksForMoney: true,
  recipients: REMINDER_RECIPIENTS,
  template: 'notices/01-dd',
  present: presentReminderLetter,
  complete: completeLetter,
  samples: [PARTLY_PAID_SAMPLE, OLD_DEBT_SAMPLE],
};
