import { FUND_NAMES, FUNDS } from '../../../../law/fund';
import { codeWords, type ColumnDefinition } from './file-definition';
import { FUND_SPELLINGS } from './other-spellings';

/** The codes of the funds. */
const FUND_CODES = codeWords(FUNDS, FUND_NAMES, FUND_SPELLINGS);

/** The employers and offices of the templates' example rows, which no file may bring in. */
export const EXAMPLE_EMPLOYERS = ['VD0001A', 'VD0002A'] as const;
export const EXAMPLE_AUTHORITIES = ['VD', 'VD01'] as const;

/** Whose the fact is. */
export const EMPLOYER_CODE: ColumnDefinition = {
  name: 'employerCode',
  nameVi: 'Mã đơn vị',
  form: 'employer-code',
  meaning: { vi: 'Đơn vị sử dụng lao động, đã có trong danh sách đơn vị.', en: 'The employer, one of the register.' },
  examples: EXAMPLE_EMPLOYERS,
};

/** The month for which a contribution is due. */
export const PERIOD: ColumnDefinition = {
  name: 'period',
  nameVi: 'Kỳ',
  form: 'month',
  meaning: {
    vi: 'Tháng phải đóng; từ 2007-01 đến tháng hiện tại.',
    en: 'The month for which the contribution is due; from 2007-01 to the current month.',
  },
  examples: ['2025-08', '2025-08'],
};

/** The component fund. */
export const FUND: ColumnDefinition = {
  name: 'fund',
  nameVi: 'Quỹ',
  form: 'choice',
  codes: FUND_CODES,
  meaning: {
    vi: 'Quỹ thành phần; SI dùng cho số liệu trước 07/2025 khi chưa tách RET và SICK.',
    en: 'The component fund; SI is for data of before 2025-07 in which RET and SICK are not told apart.',
  },
  examples: ['RET', 'HI'],
};

/** When the office learned of the fact. */
export const RECORDED_AT: ColumnDefinition = {
  name: 'recordedAt',
  nameVi: 'Ngày ghi nhận',
  form: 'moment',
  optional: true,
  meaning: {
    vi: 'Thời điểm cơ quan ghi nhận số liệu; để trống là lúc nhập tệp.',
    en: 'When the office recorded it; empty means the moment of the import.',
  },
  examples: ['2025-09-05', ''],
};

/** An optional column of a file in which it has to be there. */
export function optionalColumn(column: ColumnDefinition, examples: ColumnDefinition['examples']): ColumnDefinition {
  return { ...column, optional: true, examples };
}
