/** The words that several steps and pages of this module share. */
export const SANCTION_WORDS = {
  record: { vi: 'Biên bản vi phạm hành chính', en: 'Violation record' },
  paper: { vi: 'Văn bản: {document}.', en: 'Paper: {document}.' },
  explanationForms: {
    oral: { vi: 'Yêu cầu giải trình trực tiếp', en: 'Asks to explain in person' },
    written: { vi: 'Gửi văn bản giải trình', en: 'Explains in writing' },
  },
  grounds: {
    'no-violation': { vi: 'Không có vi phạm hành chính, không xác định được đối tượng', en: 'No violation' },
    'time-over': { vi: 'Hết thời hiệu, thời hạn ra quyết định', en: 'The time is over' },
    replaced: { vi: 'Thay bằng biên bản khác theo quy định mới', en: 'Replaced by another record under new law' },
    'employer-gone': { vi: 'Đơn vị đã giải thể, phá sản', en: 'The employer is dissolved or bankrupt' },
    criminal: { vi: 'Đã chuyển truy cứu trách nhiệm hình sự', en: 'Handed to criminal procedure' },
  },
} as const;
