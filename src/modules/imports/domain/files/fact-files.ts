import { ADJUSTMENT_CAUSES, ITEM_CAUSE_NAMES } from '../../../../law/item-cause';
import type { ColumnDefinition, FileDefinition } from './file-definition';
import { EMPLOYER_CODE, FUND, optionalColumn, PERIOD, RECORDED_AT } from './shared-columns';

/** Number of a receipt. */
const RECEIPT_NUMBER: ColumnDefinition = {
  name: 'receiptNo',
  nameVi: 'Số biên lai',
  form: 'receipt-number',
  meaning: {
    vi: 'Số chứng từ nộp tiền, không trùng nhau trong toàn bộ dữ liệu.',
    en: 'Number of the receipt; no two in all data have the same.',
  },
  examples: ['VD-000001', 'VD-000002'],
};

/** What has to be paid. */
export const ASSESSMENTS_FILE: FileDefinition = {
  title: { vi: 'Số phải đóng', en: 'Assessments' },
  holds: {
    vi: 'Mỗi dòng là số phải đóng của một đơn vị, một kỳ, một quỹ. Đã ghi nhận thì không sửa; muốn thay đổi thì nhập điều chỉnh.',
    en: 'Each row is what an employer has to pay for a month into a fund. Once recorded it stays; an adjustment changes it.',
  },
  key: ['employerCode', 'period', 'fund'],
  columns: [
    EMPLOYER_CODE,
    PERIOD,
    FUND,
    {
      name: 'workers',
      nameVi: 'Số lao động',
      form: 'count',
      meaning: { vi: 'Số lao động tham gia trong kỳ.', en: 'How many workers were insured in the month.' },
      examples: ['12', '7'],
    },
    {
      name: 'wageBase',
      nameVi: 'Quỹ lương',
      form: 'amount',
      meaning: { vi: 'Tổng tiền lương làm căn cứ đóng, đồng.', en: 'Wages on which contributions are due, in đồng.' },
      examples: ['96000000', '56000000'],
    },
    {
      name: 'amount',
      nameVi: 'Số phải đóng',
      form: 'amount',
      meaning: { vi: 'Số tiền phải đóng, đồng; 0 nếu không phải đóng.', en: 'What is due, in đồng; 0 for nothing.' },
      examples: ['21120000', '2520000'],
    },
    RECORDED_AT,
  ],
};

/** What has come in. */
export const PAYMENTS_FILE: FileDefinition = {
  title: { vi: 'Số đã nộp', en: 'Payments' },
  holds: {
    vi: 'Mỗi dòng là một chứng từ nộp tiền. Để trống quỹ và kỳ thì tiền được phân bổ theo thứ tự luật định.',
    en: 'Each row is a receipt. Without fund and period the money is allocated in the order that the law lays down.',
  },
  key: ['receiptNo'],
  columns: [
    RECEIPT_NUMBER,
    EMPLOYER_CODE,
    {
      name: 'receivedOn',
      nameVi: 'Ngày nhận',
      form: 'day',
      meaning: { vi: 'Ngày tiền về.', en: 'The day on which the money came in.' },
      examples: ['2025-09-20', '2025-09-25'],
    },
    {
      name: 'amount',
      nameVi: 'Số tiền',
      form: 'amount',
      meaning: { vi: 'Số tiền, đồng; lớn hơn 0.', en: 'The amount in đồng; above 0.' },
      examples: ['21120000', '1000000'],
    },
    optionalColumn(FUND, ['RET', '']),
    optionalColumn(PERIOD, ['2025-08', '']),
    { ...RECORDED_AT, examples: ['2025-09-21', ''] },
    {
      name: 'transferText',
      nameVi: 'Nội dung chuyển khoản',
      form: 'text',
      optional: true,
      meaning: {
        vi: 'Nội dung như trên sao kê. Có nội dung ghi trên văn bản đôn đốc thì được để trống mã đơn vị: đơn vị (và quỹ, khi văn bản chỉ nêu một quỹ) được nhận ra; không đúng từng ký tự thì dòng bị từ chối, không đoán.',
        en: 'The text as on the bank statement. With the text that a reminder asks for the code of the employer may be left empty: employer (and fund, where the letter names one only) are found by it; where a character differs the row is rejected, never guessed.',
      },
      examples: ['', ''],
    },
  ],
};

/** What changes an assessment, or takes a payment back. */
export const ADJUSTMENTS_FILE: FileDefinition = {
  title: { vi: 'Điều chỉnh', en: 'Adjustments' },
  holds: {
    vi: 'Mỗi dòng hoặc thay đổi số phải đóng (kỳ, quỹ, số tiền tăng hoặc giảm), hoặc hủy một chứng từ (số biên lai bị hủy).',
    en: 'Each row either changes what is due (period, fund and a signed amount), or takes a receipt back (reversesReceiptNo).',
  },
  key: ['adjustmentNo'],
  columns: [
    {
      name: 'adjustmentNo',
      nameVi: 'Số điều chỉnh',
      form: 'receipt-number',
      meaning: { vi: 'Số của điều chỉnh, không trùng nhau.', en: 'Number of the adjustment; no two have the same.' },
      examples: ['DC-0001', 'DC-0002'],
    },
    EMPLOYER_CODE,
    optionalColumn(PERIOD, ['2025-08', '']),
    optionalColumn(FUND, ['RET', '']),
    {
      name: 'amount',
      nameVi: 'Số tiền',
      form: 'signed-amount',
      optional: true,
      meaning: {
        vi: 'Số tăng (dương) hoặc giảm (âm), đồng; số phải đóng không được xuống dưới 0.',
        en: 'What is added (positive) or taken off (negative), in đồng; what is due must not fall below 0.',
      },
      examples: ['-120000', ''],
    },
    {
      ...RECEIPT_NUMBER,
      name: 'reversesReceiptNo',
      nameVi: 'Số biên lai bị hủy',
      optional: true,
      meaning: { vi: 'Chứng từ của chính đơn vị này bị hủy.', en: 'The receipt of this employer that is taken back.' },
      examples: ['', 'VD-000002'],
    },
    {
      name: 'reason',
      nameVi: 'Lý do',
      form: 'text',
      meaning: { vi: 'Lý do điều chỉnh.', en: 'Why.' },
      examples: ['Kê khai lại', 'Nộp nhầm'],
    },
    { ...RECORDED_AT, examples: ['2025-10-01', ''] },
    {
      name: 'cause',
      nameVi: 'Nguyên nhân',
      form: 'choice',
      optional: true,
      codes: ADJUSTMENT_CAUSES.map((code) => ({ code, words: ITEM_CAUSE_NAMES[code] })),
      meaning: {
        vi: 'Vì sao số tăng có hạn đóng riêng, bên cạnh số đã đăng ký; để trống: như đã có từ đầu.',
        en: 'Why an increase has a due date of its own beside what was registered; empty: as if so from the start.',
      },
      examples: ['', ''],
    },
    {
      name: 'causeOn',
      nameVi: 'Ngày của nguyên nhân',
      form: 'day',
      optional: true,
      meaning: {
        vi: 'Ngày quyết định tăng lương, ngày hết tạm dừng đóng, hoặc ngày kết luận truy thu.',
        en: 'The day of the decision on wages, of the end of the suspension, or of the conclusion.',
      },
      examples: ['', ''],
    },
  ],
};

/** Credit that was paid back. */
export const REFUNDS_FILE: FileDefinition = {
  title: { vi: 'Hoàn trả tiền đóng thừa', en: 'Refunds' },
  holds: {
    vi: 'Mỗi dòng là một lần hoàn trả tiền đóng thừa cho đơn vị; không được nhiều hơn số đóng thừa của ngày đó.',
    en: 'Each row is credit that was paid back to an employer; it must not be more than the credit of that day.',
  },
  key: ['refundNo'],
  columns: [
    {
      name: 'refundNo',
      nameVi: 'Số chứng từ hoàn trả',
      form: 'receipt-number',
      meaning: { vi: 'Số chứng từ hoàn trả, không trùng nhau.', en: 'Number of the refund; no two have the same.' },
      examples: ['HT-0001', 'HT-0002'],
    },
    // Of the employer whose contribution the example of adjustments lowers: there must be credit.
    { ...EMPLOYER_CODE, examples: [EMPLOYER_CODE.examples[0], EMPLOYER_CODE.examples[0]] },
    {
      name: 'paidOn',
      nameVi: 'Ngày hoàn trả',
      form: 'day',
      meaning: { vi: 'Ngày chuyển trả tiền.', en: 'The day on which the money was paid back.' },
      examples: ['2025-10-15', '2025-10-16'],
    },
    {
      name: 'amount',
      nameVi: 'Số tiền',
      form: 'amount',
      meaning: { vi: 'Số tiền, đồng; lớn hơn 0.', en: 'The amount in đồng; above 0.' },
      examples: ['100000', '20000'],
    },
    {
      name: 'reason',
      nameVi: 'Lý do',
      form: 'text',
      meaning: { vi: 'Lý do hoàn trả.', en: 'Why.' },
      examples: ['Nộp trùng', 'Giảm lao động'],
    },
    { ...RECORDED_AT, examples: ['2025-10-15', ''] },
  ],
};

/** Letters of reminder that were sent before this program was used. */
export const REMINDERS_FILE: FileDefinition = {
  title: { vi: 'Văn bản đôn đốc đã gửi', en: 'Reminders' },
  holds: {
    vi: 'Mỗi dòng là một văn bản đôn đốc đã gửi trước khi dùng chương trình này.',
    en: 'Each row is a reminder that was sent before this program was used.',
  },
  key: ['reminderNo'],
  columns: [
    {
      name: 'reminderNo',
      nameVi: 'Số văn bản',
      form: 'code',
      meaning: { vi: 'Số của văn bản, không trùng nhau.', en: 'Number of the letter; no two have the same.' },
      examples: ['01/TB-VD', '02/TB-VD'],
    },
    EMPLOYER_CODE,
    {
      name: 'sentOn',
      nameVi: 'Ngày gửi',
      form: 'day',
      meaning: { vi: 'Ngày gửi.', en: 'The day on which it was sent.' },
      examples: ['2025-10-10', '2025-10-10'],
    },
    {
      name: 'servedOn',
      nameVi: 'Ngày giao',
      form: 'day',
      optional: true,
      meaning: { vi: 'Ngày đơn vị nhận được, nếu biết.', en: 'The day on which the employer got it, where known.' },
      examples: ['2025-10-13', ''],
    },
  ],
};
