import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { dayFound } from '../../../law/enforcement/found-words';
import { DayField, TextField } from '../../../platform/http/form-fields';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { CHECK_PLAN_LISTED } from '../domain/check-events';
import { reasonIf } from '../domain/reason';

/** The approved plan of checks that names the employer. */
export class PlanListingRequest {
  @TextField({ vi: 'Văn bản phê duyệt kế hoạch', en: 'Document that approves the plan' })
  document!: string;

  @DayField({ vi: 'Ngày phê duyệt', en: 'Approved on' })
  approvedOn!: CivilDate;

  @DayField({ vi: 'Ngày ghi', en: 'Listed on' }, { optional: true, prefill: 'today' })
  listedOn?: CivilDate;
}

/** Records that an approved plan of checks names the employer. */
@Step({
  name: 'list-in-plan',
  group: 'checking',
  words: {
    title: { vi: 'Ghi đơn vị có trong kế hoạch kiểm tra', en: 'List in the plan of checks' },
    happened: { vi: 'Có trong kế hoạch kiểm tra', en: 'Listed in the plan of checks' },
    lines: ({ document, approvedOn }, { say, date }) => [
      say(
        { vi: '{document}, phê duyệt ngày {day}.', en: '{document}, approved on {day}.' },
        { document, day: date(approvedOn) },
      ),
    ],
  },
  input: PlanListingRequest,
  event: CHECK_PLAN_LISTED,
  day: 'listedOn',
  restsOn: [],
  measure: null,
  kind: 'record',
  alsoWhenClosed: false,
  annulment: { by: 'anyone' },
})
export class ListInPlan implements CaseStepRules<PlanListingRequest, DataOf<typeof CHECK_PLAN_LISTED>> {
  already(log: CaseLogEvents, { document, approvedOn }: PlanListingRequest): Reason[] {
    const same = eventsOf(log, CHECK_PLAN_LISTED).some(
      ({ data }) => data.document === document && data.approvedOn === approvedOn,
    );
    return reasonIf(same, 'plan.listed', {
      vi: 'Kế hoạch này đã được ghi vào hồ sơ.',
      en: 'This plan is in the file already.',
    });
  }

  against({ day }: StepView, { approvedOn }: PlanListingRequest): Reason[] {
    const said = {
      vi: 'Kế hoạch phải được phê duyệt trước khi ghi vào hồ sơ.',
      en: 'A plan must be approved before it is entered in the file.',
    };
    return reasonIf(approvedOn > day, 'plan.approved-later', said, { found: dayFound(approvedOn) });
  }

  effect(_: StepView, { document, approvedOn }: PlanListingRequest): DataOf<typeof CHECK_PLAN_LISTED> {
    return { document, approvedOn };
  }
}
