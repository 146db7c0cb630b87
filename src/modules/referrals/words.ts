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
