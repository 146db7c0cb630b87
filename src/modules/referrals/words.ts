/** The words that several steps of this module share. */
export const REFERRAL_WORDS = {
  referral: { vi: 'Kiến nghị khởi tố', en: 'Referral' },
  on: { vi: 'Ngày', en: 'Day' },
  sentOn: { vi: 'Ngày gửi', en: 'Sent on' },
  reason: { vi: 'Lý do', en: 'Reason' },
  recipient: { vi: 'Gửi đến', en: 'Recipient' },
  about: { vi: 'Nội dung đề nghị', en: 'What is asked for' },
  sent: { vi: 'Văn bản {number} gửi {to}.', en: 'Letter {number} to {to}.' },
  requestSent: { vi: 'Gửi văn bản cho cơ quan khác', en: 'Letter to another body' },
  withdrawOtherwise: {
    vi: 'Văn bản đã gửi cơ quan khác thì không tự mất hiệu lực: gửi văn bản rút lại và ghi trả lời của cơ quan đó.',
    en: 'A letter that went out does not end by itself: send one that takes it back, and record what that body answers.',
  },
} as const;

/** Referrals on the page of a case. */
export const REFERRAL_SECTION_WORDS = {
  title: { vi: 'Kiến nghị khởi tố', en: 'Referral to the police' },
  table: {
    vi: 'Các văn bản kiến nghị khởi tố, số tiền chốt ngày gửi và phần đã nộp từ đó',
    en: 'Referrals, the arrears frozen on the day of sending, and what of them was paid since',
  },
  number: { vi: 'Văn bản', en: 'Letter' },
  sentOn: { vi: 'Ngày gửi', en: 'Sent on' },
  stage: { vi: 'Kết quả', en: 'Stage' },
  frozen: { vi: 'Chậm đóng, trốn đóng ngày gửi', en: 'Arrears when sent' },
  settled: { vi: 'Đã nộp từ đó', en: 'Paid since' },
  left: { vi: 'Còn lại', en: 'Left' },
  decisionBy: { vi: 'cơ quan điều tra phải trả lời đến ngày {day}', en: 'the police answer by {day}' },
  stages: {
    sent: { vi: 'đã gửi, chưa có xác nhận', en: 'sent, receipt not confirmed' },
    received: { vi: 'đã nhận hồ sơ', en: 'received' },
    returned: { vi: 'trả hồ sơ', en: 'returned' },
    declined: { vi: 'không khởi tố', en: 'not prosecuted' },
    instituted: { vi: 'đã khởi tố vụ án', en: 'prosecution instituted' },
    tried: { vi: 'đã xét xử', en: 'tried' },
  },
} as const;

/** What the page of a case says of its dossiers. */
export const DOSSIER_WORDS = {
  title: { vi: 'Hồ sơ đã lập', en: 'Dossiers' },
  intro: {
    vi: 'Số liệu được chốt khi yêu cầu; tệp được lập ở phần việc chạy nền và lưu lại.',
    en: 'What a dossier says is frozen when it is ordered; its files are made in the background and kept.',
  },
  order: { vi: 'Lập hồ sơ đến hôm nay', en: 'Order the dossier of today' },
  table: { vi: 'Các bản hồ sơ đã lập của vụ việc', en: 'Dossiers of the case that are kept' },
  asOf: { vi: 'Số liệu đến ngày', en: 'As of' },
  orderedAt: { vi: 'Yêu cầu lúc', en: 'Ordered at' },
  documents: { vi: 'Tài liệu', en: 'Papers' },
  files: { vi: 'Tệp, mã kiểm', en: 'Files, hash' },
  waiting: { vi: 'đang lập', en: 'being made' },
} as const;
