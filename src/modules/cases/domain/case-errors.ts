import { errorsOf } from '../../../kernel/domain-error';

/** What is wrong with what is asked of a case. */
export const caseError = errorsOf({
  'case.not-found': { vi: 'Không có hồ sơ số {caseId}', en: 'There is no case {caseId}' },
  'case.stale': {
    vi: 'Hồ sơ số {caseId} đã thay đổi từ khi được đọc; hãy mở lại',
    en: 'Case {caseId} has changed since it was read',
  },
  'case.document-not-found': {
    vi: 'Hồ sơ số {caseId} không có tài liệu {eventId}',
    en: 'Case {caseId} has no document {eventId}',
  },
  'step.unknown': { vi: 'Không có bước "{name}"', en: 'There is no step "{name}"' },
  'duty.not-found': { vi: 'Không có việc phải làm số {dutyId}', en: 'There is no duty {dutyId}' },
  'pause.not-found': { vi: 'Hồ sơ không có lần tạm dừng số {pauseId}', en: 'The case has no pause {pauseId}' },
});
