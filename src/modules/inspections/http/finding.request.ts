import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import { FUND_NAMES_EN, FUND_NAMES_VI, FUNDS, type Fund } from '../../../law/fund';
import {
  AreaField,
  ChoiceField,
  CountField,
  DayField,
  DongField,
  MonthField,
  ReferenceField,
  RowsField,
} from '../../../platform/http/form-fields';
import type { Finding } from '../domain/check-events';

const KINDS: Readonly<Record<Finding, { vi: string; en: string }>> = {
  unregistered: { vi: 'Không đăng ký cho người lao động', en: 'Workers not registered' },
  'wages-too-low': { vi: 'Đăng ký tiền lương thấp', en: 'Wages declared too low' },
  unpaid: { vi: 'Đã đăng ký, chưa đóng', en: 'Registered, not paid' },
};

const FUND_CHOICES = Object.fromEntries([
  ['all', { vi: 'Các quỹ, tính từ tiền lương', en: 'All funds, from the wages' }],
  ...FUNDS.map((fund) => [fund, { vi: FUND_NAMES_VI[fund], en: FUND_NAMES_EN[fund] }] as const),
]) as Readonly<Record<string, { vi: string; en: string }>>;

/** A line of a finding: the same in every month from one to another. */
export class FoundLineRow {
  @ChoiceField({ vi: 'Quỹ', en: 'Fund' }, FUND_CHOICES)
  fund!: Fund | 'all';

  @MonthField({ vi: 'Từ tháng', en: 'From month' })
  from!: Period;

  @MonthField({ vi: 'Đến tháng', en: 'To month' })
  to!: Period;

  @CountField({ vi: 'Số lao động', en: 'Workers' }, { least: 1 })
  workers!: number;

  @DongField({ vi: 'Số tiền một tháng', en: 'Contribution of one month' }, { optional: true, least: 1 })
  monthlyAmount?: Dong;

  @DongField(
    { vi: 'Tiền lương một tháng', en: 'Wages of one month' },
    { optional: true, least: 1, hint: { vi: 'Phần chưa đăng ký đóng', en: 'Of which nothing was declared' } },
  )
  monthlyWages?: Dong;
}

/** What a check found, line by line. */
export class FindingRequest {
  @ReferenceField({ vi: 'Cuộc kiểm tra, thanh tra', en: 'Check' })
  checkId!: number;

  @ChoiceField({ vi: 'Phát hiện', en: 'Finding' }, KINDS)
  finding!: Finding;

  @RowsField({ vi: 'Các dòng', en: 'Lines' }, () => FoundLineRow)
  lines!: FoundLineRow[];

  @DayField(
    { vi: 'Ngày phải tham gia', en: 'To be covered from' },
    {
      optional: true,
      hint: {
        vi: 'Của lao động chưa đăng ký; để trống: đầu kỳ',
        en: 'Of unregistered workers; empty: first of the month',
      },
    },
  )
  coveredFrom?: CivilDate;

  @AreaField({ vi: 'Tài liệu chứng minh', en: 'What shows it' })
  evidence!: string;

  @DayField({ vi: 'Ngày phát hiện', en: 'Found on' }, { optional: true, fill: 'today' })
  foundOn?: CivilDate;
}
