/** The words that several steps of this module share. */
export const NOTICE_WORDS = {
  paper: { vi: 'Văn bản: {document}.', en: 'Paper: {document}.' },
  letter: { vi: 'Văn bản {number}.', en: 'Letter {number}.' },
  note: { vi: 'Ghi chú', en: 'Note' },
  content: { vi: 'Nội dung', en: 'Content' },
  today: { vi: 'để trống: hôm nay', en: 'empty: today' },
  issued: { vi: 'Phát hành văn bản đôn đốc', en: 'Reminder issued' },
  dispatched: { vi: 'Gửi văn bản đôn đốc', en: 'Reminder sent' },
  voided: { vi: 'Hủy văn bản đôn đốc', en: 'Reminder taken back' },
  takeLetterBack: {
    vi: 'Văn bản chưa gửi thì hủy trong danh sách phát hành; văn bản đã gửi thì gửi văn bản đính chính.',
    en: 'A letter that has not gone out is taken back in the run; one that has is corrected by another letter.',
  },
  channels: {
    electronic: { vi: 'Giao dịch điện tử', en: 'Electronically' },
    post: { vi: 'Qua bưu chính', en: 'By post' },
    direct: { vi: 'Trực tiếp', en: 'By hand' },
    'posted-up': { vi: 'Niêm yết công khai', en: 'Posted up' },
  },
  results: {
    served: { vi: 'Đơn vị đã nhận', en: 'Served' },
    failed: { vi: 'Không tống đạt được', en: 'Not served' },
  },
  resting: {
    publication: { vi: 'danh sách công khai', en: 'the public list' },
    record: { vi: 'biên bản', en: 'the record' },
    fine: { vi: 'quyết định xử phạt', en: 'the decision on a fine' },
    referral: { vi: 'kiến nghị khởi tố', en: 'the referral' },
  },
  subjects: {
    figures: { vi: 'Số liệu', en: 'Figures' },
    reminder: { vi: 'Văn bản đôn đốc', en: 'Reminder' },
    publication: { vi: 'Việc công khai', en: 'Being named in public' },
    measure: { vi: 'Biện pháp xử lý', en: 'A measure' },
    other: { vi: 'Nội dung khác', en: 'Something else' },
  },
  outcomes: {
    upheld: { vi: 'Chấp nhận', en: 'Upheld' },
    rejected: { vi: 'Không chấp nhận', en: 'Rejected' },
    corrected: { vi: 'Đã điều chỉnh số liệu', en: 'Figures corrected' },
  },
  grounds: {
    'natural-disaster': { vi: 'Thiên tai', en: 'Natural disaster' },
    epidemic: { vi: 'Dịch bệnh nguy hiểm', en: 'Dangerous epidemic' },
    emergency: { vi: 'Tình trạng khẩn cấp', en: 'State of emergency' },
    other: { vi: 'Sự kiện bất khả kháng khác theo pháp luật dân sự', en: 'Other force majeure under civil law' },
  },
} as const;
