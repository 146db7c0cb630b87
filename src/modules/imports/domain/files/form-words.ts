import type { ColumnForm, Words } from './file-definition';

const CODE: Words = {
  vi: 'mã, tối đa 100 ký tự; ký tự không nhìn thấy được bỏ qua',
  en: 'a code of at most 100 characters; invisible signs are left out',
};
const AMOUNT: Words = {
  vi: 'số tiền nguyên, đồng: 1234567, hoặc 1.234.567 nếu cả tệp ghi như vậy',
  en: 'whole đồng: 1234567, or 1.234.567 where the whole file is so',
};

/** How a cell of each form is written. */
export const FORM_WORDS: Readonly<Record<ColumnForm, Words>> = {
  text: { vi: 'chữ, tối đa 2000 ký tự', en: 'a text of at most 2000 characters' },
  email: { vi: 'địa chỉ thư điện tử', en: 'an e-mail address' },
  phone: {
    vi: 'số điện thoại (định dạng cột là Text để giữ số 0 ở đầu)',
    en: 'a telephone number (format the column as Text to keep its zero)',
  },
  code: CODE,
  'employer-code': { vi: `${CODE.vi}; không phân biệt chữ hoa, chữ thường`, en: `${CODE.en}; in capitals or not` },
  'receipt-number': { vi: `${CODE.vi}; không phân biệt chữ hoa, chữ thường`, en: `${CODE.en}; in capitals or not` },
  'tax-code': {
    vi: 'mã số thuế: 10 chữ số, 10-3 hoặc 12 chữ số (định dạng cột là Text để giữ số 0 ở đầu)',
    en: 'a tax code: 10 digits, 10-3 or 12 digits (format the column as Text to keep zeros at its beginning)',
  },
  day: {
    vi: 'ngày: 2025-07-31, hoặc 31/07/2025 nếu cả tệp ghi như vậy; trong Excel cũng có thể là ô ngày',
    en: 'a day: 2025-07-31, or 31/07/2025 where the whole file is so; in Excel also a real date',
  },
  month: {
    vi: 'tháng: 2025-07, hoặc 07/2025 nếu cả tệp ghi như vậy; trong Excel cũng có thể là ô ngày',
    en: 'a month: 2025-07, or 07/2025 where the whole file is so; in Excel also a real date',
  },
  moment: {
    vi: 'thời điểm: 2026-04-01T08:30:00+07:00 hoặc chỉ ngày (0 giờ), viết như các ngày khác của tệp',
    en: 'a moment: 2026-04-01T08:30:00+07:00, or a day alone (its beginning) as the other days of the file',
  },
  amount: AMOUNT,
  'signed-amount': { vi: `${AMOUNT.vi}; có thể âm, khác 0`, en: `${AMOUNT.en}; may be negative, not 0` },
  count: { vi: 'số nguyên từ 0', en: 'a whole number from 0' },
  choice: {
    vi: 'tên trong danh mục dưới đây, có dấu hoặc không dấu, hoặc mã',
    en: 'one of the codes, or its name, with or without accents',
  },
};
