/** Every word of statements once. */
export const ARREARS_WORDS = {
  charges: {
    title: { vi: 'Lãi chậm đóng và số tiền 0,03%/ngày', en: 'Late charges' },
    intro: {
      vi: 'Mỗi dòng được làm tròn một lần đến đồng; tổng các dòng là số phát sinh.',
      en: 'Every line is rounded once, to whole đồng; the lines add up to what has accrued.',
    },
    daily: { vi: 'Số tiền 0,03%/ngày (từ 01/07/2025)', en: '0.03 % a day (since 2025-07-01)' },
    monthly: { vi: 'Lãi chậm đóng theo tháng (đến hết 30/06/2025)', en: 'Monthly late interest (to 2025-06-30)' },
    caption: { vi: '{regime}: {fund}', en: '{regime}: {fund}' },
    basis: { vi: 'Căn cứ: {basis}', en: 'Legal basis: {basis}' },
    period: { vi: 'Kỳ', en: 'Period' },
    month: { vi: 'Tính ngày', en: 'Computed on' },
    from: { vi: 'Từ ngày', en: 'From' },
    to: { vi: 'Đến ngày', en: 'To' },
    days: { vi: 'Số ngày', en: 'Days' },
    base: { vi: 'Số tiền chưa đóng', en: 'Unpaid principal' },
    rate: { vi: 'Mức', en: 'Rate' },
    amount: { vi: 'Thành tiền', en: 'Amount' },
    explanation: { vi: 'Diễn giải', en: 'In words' },
    sum: { vi: 'Cộng', en: 'Sum' },
    accrued: { vi: 'Phát sinh', en: 'Accrued' },
    paid: { vi: 'Đã nộp', en: 'Paid' },
    open: { vi: 'Chưa nộp', en: 'Unpaid' },
    none: { vi: 'Không phát sinh lãi hay số tiền 0,03%/ngày.', en: 'No charge has accrued.' },
  },
  allocations: {
    title: { vi: 'Phân bổ tiền nộp', en: 'Allocation of payments' },
    caption: {
      vi: 'Mỗi chứng từ đã nộp cho khoản nào; số tiền bằng đồng',
      en: 'What each receipt paid; amounts in đồng',
    },
    intro: {
      vi: 'Phân bổ được tính lại từ chứng từ theo thứ tự luật định, không ghi tay.',
      en: 'The allocation is computed from the receipts in the order laid down by law, never entered by hand.',
    },
    receipt: { vi: 'Chứng từ {no}, nhận ngày {day}', en: 'Receipt {no}, received on {day}' },
    settledOn: { vi: 'Ngày hạch toán', en: 'Settled on' },
    fund: { vi: 'Quỹ thành phần', en: 'Fund' },
    period: { vi: 'Kỳ', en: 'Period' },
    principal: { vi: 'Tiền đóng', en: 'Principal' },
    charge: { vi: 'Lãi, tiền xử lý', en: 'Charges' },
    sum: { vi: 'Cộng chứng từ', en: 'Sum of the receipt' },
    credit: { vi: 'Chưa phân bổ (nộp thừa)', en: 'Not allocated (credit)' },
    none: { vi: 'Chưa có khoản tiền nộp nào được phân bổ.', en: 'No payment has been allocated.' },
  },
  qualities: {
    'not-due': { vi: 'Chưa đến hạn xử lý', en: 'Not yet due' },
    late: { vi: 'Chậm đóng', en: 'Late' },
    evaded: { vi: 'Trốn đóng', en: 'Evaded' },
    'late-not-evaded': { vi: 'Chậm đóng, không bị coi là trốn đóng', en: 'Late, not deemed evaded' },
    settled: { vi: 'Đã đóng đủ', en: 'Settled' },
  },
  /** Why an amount has its legal quality. */
  reasons: {
    'before-due-date': {
      vi: 'Chưa quá hạn đóng chậm nhất (Điều 34 Luật 41/2024/QH15).',
      en: 'The due date has not passed (Law 41/2024/QH15 art. 34).',
    },
    'past-due-date': {
      vi: 'Quá hạn đóng, đã được đôn đốc, chưa đủ ngày để coi là trốn đóng (Điều 38 Luật 41/2024/QH15).',
      en: 'Past its due date and urged, but not long enough to be evaded (Law 41/2024/QH15 art. 38).',
    },
    'past-due-date-no-reminder': {
      vi: 'Quá hạn đóng nhưng chưa có văn bản đôn đốc nào sau hạn đóng nêu khoản này (Điều 38 Luật 41/2024/QH15).',
      en: 'Past its due date, but no reminder sent since names it (Law 41/2024/QH15 art. 38).',
    },
    'reminded-before-decree': {
      vi: 'Chưa đóng sau 60 ngày kể từ hạn đóng và đã được đôn đốc trước khi Nghị định 274/2025/NĐ-CP quy định thêm thời hạn (điểm đ, e khoản 1 Điều 39 Luật 41/2024/QH15).',
      en: 'Unpaid for more than 60 days after the due date and urged before Decree 274/2025/NĐ-CP set further times (Law 41/2024/QH15 art. 39 (1) (đ), (e)).',
    },
    'reminded-in-time': {
      vi: 'Chưa đóng sau 60 ngày kể từ hạn đóng và đã được đôn đốc trong 45 ngày (điểm đ, e khoản 1 Điều 39 Luật 41/2024/QH15; Điều 6 Nghị định 274/2025/NĐ-CP).',
      en: 'Unpaid for more than 60 days after the due date, urged within 45 days (Law 41/2024/QH15 art. 39 (1) (đ), (e); Decree 274/2025/NĐ-CP art. 6).',
    },
    'reminded-late': {
      vi: 'Chưa đóng sau 60 ngày kể từ hạn đóng và sau ngày thứ 15 kể từ ngày đôn đốc (điểm đ, e khoản 1 Điều 39 Luật 41/2024/QH15; Điều 6 Nghị định 274/2025/NĐ-CP).',
      en: 'Unpaid for more than 60 days after the due date and from the 15th day after the reminder (Law 41/2024/QH15 art. 39 (1) (đ), (e); Decree 274/2025/NĐ-CP art. 6).',
    },
    'found-by-check': {
      vi: 'Phát hiện qua thanh tra, kiểm tra: thời điểm chậm đóng, trốn đóng tính theo hạn đăng ký, hạn đóng (Điều 38, điểm a đến d khoản 1 Điều 39 Luật 41/2024/QH15; Điều 6 Nghị định 274/2025/NĐ-CP).',
      en: 'Found by a check or inspection: late and evaded from the deadlines for registering and paying (Law 41/2024/QH15 art. 38, art. 39 (1) (a) to (d); Decree 274/2025/NĐ-CP art. 6).',
    },
    'force-majeure': {
      vi: 'Có lý do bất khả kháng được chấp nhận (Điều 4 Nghị định 274/2025/NĐ-CP).',
      en: 'Force majeure has been accepted (Decree 274/2025/NĐ-CP art. 4).',
    },
    settled: { vi: 'Không còn tiền đóng chưa nộp.', en: 'No principal is left unpaid.' },
  },
  noQuality: {
    vi: 'Trạng thái nợ là late (chậm đóng) hoặc evaded (trốn đóng).',
    en: 'The quality is late or evaded.',
  },
  /** What the assumed parameters that a statement names are about. */
  assumed: {
    'monthly-charge-rate.HI': {
      vi: 'Mức lãi chậm đóng BHYT một tháng',
      en: 'Monthly late-charge rate, health insurance',
    },
    'monthly-charge-rate.SI': {
      vi: 'Mức lãi chậm đóng BHXH, BHTN, BHTNLĐ, BNN một tháng',
      en: 'Monthly late-charge rate, social and unemployment insurance',
    },
    'allocation.overdue-before-not-due': {
      vi: 'Khoản quá hạn được trừ trước khoản chưa đến hạn của quỹ đứng trước',
      en: 'What is overdue comes before what is not yet due of a fund earlier in the order',
    },
    'daily-charge.payment-day-counts': {
      vi: 'Ngày nộp tiền có tính là ngày chậm đóng',
      en: 'The day of payment counts as a day late',
    },
    true: { vi: 'có', en: 'yes' },
    false: { vi: 'không', en: 'no' },
  },
} as const;
