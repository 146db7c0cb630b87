/** The words that several steps of this module share. */
export const PUBLICITY_WORDS = {
  proposal: { vi: 'Đề nghị công khai', en: 'Proposal' },
  decidedOn: { vi: 'Ngày quyết định', en: 'Decided on' },
  published: { vi: 'Công khai đơn vị (D15-TS)', en: 'Named publicly (D15-TS)' },
  publishedLine: {
    vi: 'Danh sách tháng {month}, bản lần {version}: {amount} đồng, {workers} lao động.',
    en: 'List of {month}, version {version}: {amount} đồng, {workers} workers.',
  },
  proposeAnew: {
    vi: 'Đề nghị công khai lại cho danh sách của tháng.',
    en: 'Propose the employer anew for the list of the month.',
  },
  causes: {
    correction: { vi: 'Đính chính', en: 'Correction' },
    objection: { vi: 'Theo ý kiến, khiếu nại của đơn vị', en: 'Objection of the employer' },
    paid: { vi: 'Đã nộp đủ', en: 'Paid' },
  },
} as const;
