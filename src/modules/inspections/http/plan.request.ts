import type { CivilDate } from '../../../kernel/civil-date';
import { DayField, TextField } from '../../../platform/http/form-fields';

/** The approved plan of checks that names the employer. */
export class PlanListingRequest {
  @TextField({ vi: 'Văn bản phê duyệt kế hoạch', en: 'Document that approves the plan' })
  document!: string;

  @DayField({ vi: 'Ngày phê duyệt', en: 'Approved on' })
  approvedOn!: CivilDate;

  @DayField({ vi: 'Ngày ghi', en: 'Listed on' }, { optional: true, fill: 'today' })
  listedOn?: CivilDate;
}

/** Another body that looks at the same matter. */
export class OtherBodyRequest {
  @TextField({ vi: 'Cơ quan thanh tra, kiểm tra, kiểm toán', en: 'Inspecting, checking or auditing body' })
  body!: string;

  @DayField({ vi: 'Từ ngày', en: 'From' })
  from!: CivilDate;

  @DayField(
    { vi: 'Đến hết ngày', en: 'Until' },
    { optional: true, hint: { vi: 'Để trống nếu chưa biết', en: 'Empty where not known' } },
  )
  until?: CivilDate;
}
