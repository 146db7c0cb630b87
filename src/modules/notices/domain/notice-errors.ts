import { errorsOf } from '../../../kernel/domain-error';

/** What is wrong with a letter or paper that was asked for. */
export const noticeError = errorsOf({
  'notice.not-found': { vi: 'Không có văn bản số {noticeId}', en: 'There is no letter {noticeId}' },
  'notice.not-rendered': {
    vi: 'Văn bản số {noticeId} chưa được lập thành tệp; hãy thử lại sau',
    en: 'Notice {noticeId} has not been rendered yet',
  },
  'notice.unknown-kind': { vi: 'Không có loại văn bản "{kind}"', en: 'There is no notice of the kind "{kind}"' },
  'notice.form-not-in-force': {
    vi: 'Mẫu 01-ĐĐ có hiệu lực từ ngày {from}; văn bản đã gửi trước đó hãy nhập bằng lệnh: import reminders',
    en: 'Form 01-ĐĐ is in force from {from} on; enter letters that were sent before with: import reminders',
  },
  'notice.not-today': {
    vi: 'Văn bản chỉ được phát hành vào hôm nay ({today}), không phải {day}; muốn xem văn bản của ngày khác: notices preview --as-of {day} --out <thư mục>',
    en: 'Letters are issued today only ({today}), not on {day}; to see those of another day: notices preview --as-of {day} --out <dir>',
  },
  'paper.not-found': { vi: 'Không có văn bản này', en: 'There is no such paper' },
  'paper.served': { vi: 'Văn bản đã được giao', en: 'The paper has been served' },
});
