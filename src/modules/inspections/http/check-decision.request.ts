import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import {
  AreaField,
  ChoiceField,
  CountField,
  DayField,
  MonthField,
  RowsField,
  TextField,
  YesNoField,
} from '../../../platform/http/form-fields';
import type { CheckForm, TeamRole } from '../domain/check-events';

type OwnForm = Exclude<CheckForm, 'provincial-inspection'>;

const FORMS: Readonly<Record<OwnForm, { vi: string; en: string }>> = {
  'unscheduled-check': { vi: 'Kiểm tra đột xuất', en: 'Unscheduled check' },
  'planned-check': { vi: 'Kiểm tra theo kế hoạch', en: 'Planned check' },
  'vss-inspection': { vi: 'Thanh tra chuyên ngành (đến 30/6/2025)', en: 'Inspection (until 2025-06-30)' },
};

/** The forms of check that the office decides on itself. */
export const OWN_FORMS = Object.keys(FORMS) as OwnForm[];

const ROLES: Readonly<Record<TeamRole, { vi: string; en: string }>> = {
  head: { vi: 'Trưởng đoàn', en: 'Head' },
  deputy: { vi: 'Phó Trưởng đoàn', en: 'Deputy' },
  member: { vi: 'Thành viên', en: 'Member' },
};

/** A person for the team of a check. */
export class TeamMemberRow {
  @TextField({ vi: 'Họ tên', en: 'Name' })
  name!: string;

  @ChoiceField({ vi: 'Vai trò', en: 'Role' }, ROLES)
  role!: TeamRole;

  @YesNoField({ vi: 'Có xung đột lợi ích với đơn vị', en: 'Declares a conflict of interest' })
  conflict!: boolean;
}

/** A check or inspection that is to be decided. */
export class CheckDecisionRequest {
  @ChoiceField({ vi: 'Hình thức', en: 'Form' }, FORMS)
  form!: OwnForm;

  @RowsField({ vi: 'Đoàn kiểm tra', en: 'Team' }, () => TeamMemberRow, { least: 1 })
  team!: TeamMemberRow[];

  @TextField({ vi: 'Người ký quyết định', en: 'Signed by' })
  decidedBy!: string;

  @AreaField(
    { vi: 'Căn cứ', en: 'Grounds' },
    {
      optional: true,
      hint: { vi: 'Để trống: lấy từ hồ sơ thu hồi nợ', en: 'Empty: what the collection side has found' },
    },
  )
  grounds?: string;

  @MonthField(
    { vi: 'Thời kỳ từ tháng', en: 'Looks at months from' },
    {
      optional: true,
      fill: 'oldest-month',
      hint: { vi: 'Để trống: kỳ nợ cũ nhất', en: 'Empty: the oldest unpaid month' },
    },
  )
  scopeFrom?: Period;

  @MonthField(
    { vi: 'Đến tháng', en: 'To month' },
    { optional: true, fill: 'last-month', hint: { vi: 'Để trống: tháng trước', en: 'Empty: last month' } },
  )
  scopeTo?: Period;

  @CountField(
    { vi: 'Số ngày', en: 'Days' },
    {
      ...{ optional: true, least: 1, most: 365 },
      hint: { vi: 'Để trống: tối đa theo luật', en: 'Empty: as many as the law allows' },
    },
  )
  days?: number;

  @DayField({ vi: 'Ngày quyết định', en: 'Decided on' }, { optional: true, fill: 'today' })
  decidedOn?: CivilDate;
}

/** An inspection that an inspectorate has decided. */
export class InspectionOfOthersRequest {
  @TextField({ vi: 'Số quyết định thanh tra', en: 'Number of the decision' })
  number!: string;

  @TextField({ vi: 'Cơ quan, người ra quyết định', en: 'Decided by' })
  decidedBy!: string;

  @TextField({ vi: 'Trưởng đoàn thanh tra', en: 'Head of the team' })
  head!: string;

  @AreaField({ vi: 'Căn cứ', en: 'Grounds' })
  grounds!: string;

  @MonthField({ vi: 'Thời kỳ từ tháng', en: 'Looks at months from' }, { fill: 'oldest-month' })
  scopeFrom!: Period;

  @MonthField({ vi: 'Đến tháng', en: 'To month' }, { fill: 'last-month' })
  scopeTo!: Period;

  @CountField({ vi: 'Số ngày', en: 'Days' }, { least: 1, most: 365 })
  days!: number;

  @DayField({ vi: 'Ngày quyết định', en: 'Decided on' })
  decidedOn!: CivilDate;
}
