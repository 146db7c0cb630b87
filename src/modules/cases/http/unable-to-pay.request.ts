import type { CivilDate } from '../../../kernel/civil-date';
import { STATUS_NAMES_VI } from '../../../law/enforcement/status-names';
import { AreaField, ChoiceField, DayField, TextField } from '../../../platform/http/form-fields';
import type { CheckResult, RecordableStatus } from '../domain/unable-to-pay-events';

const STATUS_NAMES_EN: Readonly<Record<RecordableStatus, string>> = {
  active: 'Operating',
  suspended: 'Business suspended',
  'retirement-suspended': 'Retirement contributions suspended',
  bankrupt: 'Bankrupt',
  'bankruptcy-pending': 'Bankruptcy pending',
  dissolving: 'Being dissolved',
  dissolved: 'Dissolved',
  'not-at-address': 'Not at its registered address',
  'licence-revoked': 'Licence revoked',
  'no-representative': 'Without a legal representative',
  'owner-fled': 'Owner fled',
};

const STATUSES = Object.fromEntries(
  Object.entries(STATUS_NAMES_EN).map(([code, en]) => [code, { vi: STATUS_NAMES_VI[code as RecordableStatus], en }]),
);

const RESULTS: Readonly<Record<CheckResult, { vi: string; en: string }>> = {
  still: { vi: 'Vẫn không còn khả năng đóng', en: 'Still unable to pay' },
  stirs: { vi: 'Đã hoạt động, có khả năng đóng trở lại', en: 'Stirs again' },
};

/** The state that an employer is in, and what shows it. */
export class StatusRequest {
  @ChoiceField({ vi: 'Tình trạng', en: 'Status' }, STATUSES)
  status!: RecordableStatus;

  @DayField({ vi: 'Từ ngày', en: 'Since' })
  since!: CivilDate;

  @TextField(
    { vi: 'Giấy tờ chứng minh', en: 'Paper that shows it' },
    {
      hint: { vi: 'tên giấy tờ như pháp luật gọi, số, ngày, nơi cấp', en: 'named as in the law, number, day, issuer' },
    },
  )
  document!: string;
}

/** That an employer is unable to pay, by the paper in the register. */
export class UnableToPayRequest {
  @DayField({ vi: 'Ngày xác định', en: 'Classed on' }, { optional: true, fill: 'today' })
  classedOn?: CivilDate;

  @AreaField({ vi: 'Ghi chú', en: 'Note' }, { optional: true })
  note?: string;
}

/** What a later look at an employer unable to pay found. */
export class UnableToPayCheckRequest {
  @ChoiceField({ vi: 'Kết quả', en: 'Result' }, RESULTS)
  result!: CheckResult;

  @AreaField({ vi: 'Đã xem xét', en: 'What was looked at' })
  note!: string;

  @DayField({ vi: 'Ngày rà soát', en: 'Checked on' }, { optional: true, fill: 'today' })
  checkedOn?: CivilDate;
}
