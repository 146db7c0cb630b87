import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
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
import {
  answerOf,
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepView,
} from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/check-decision.notice';
import { CHECK_DECIDED, type CheckForm, type TeamRole } from '../domain/check-events';
import { decidedLines } from '../domain/check-lines';
import { proposedGrounds, proposedScope } from '../domain/check-proposal';
import { checkRunningReasons, limitsOf, scopeReasons, termReasons } from '../domain/check-rules';
import { isInspection, legalBasesOf } from '../domain/legal-bases';
import { teamReasons } from '../domain/team-rules';
import { knownForm } from '../http/check-choices';
import { CHECK_WORDS } from '../words';

type OwnForm = Exclude<CheckForm, 'provincial-inspection'>;

/** A person for the team of a check. */
export class TeamMemberRow {
  @TextField({ vi: 'Họ tên', en: 'Name' })
  name!: string;

  @ChoiceField({ vi: 'Vai trò', en: 'Role' }, CHECK_WORDS.roles)
  role!: TeamRole;

  @YesNoField({ vi: 'Có xung đột lợi ích với đơn vị', en: 'Declares a conflict of interest' })
  conflict!: boolean;
}

/** A check or inspection that is to be decided. */
export class CheckDecisionRequest {
  @ChoiceField({ vi: 'Hình thức', en: 'Form' }, CHECK_WORDS.ownForms)
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
      prefill: 'oldest-month',
      hint: { vi: 'Để trống: kỳ nợ cũ nhất', en: 'Empty: the oldest unpaid month' },
    },
  )
  scopeFrom?: Period;

  @MonthField(
    { vi: 'Đến tháng', en: 'To month' },
    { optional: true, prefill: 'last-month', hint: { vi: 'Để trống: tháng trước', en: 'Empty: last month' } },
  )
  scopeTo?: Period;

  @CountField(
    { vi: 'Số ngày', en: 'Days' },
    {
      optional: true,
      least: 1,
      most: 365,
      hint: { vi: 'Để trống: tối đa theo luật', en: 'Empty: as many as the law allows' },
    },
  )
  days?: number;

  @DayField({ vi: 'Ngày quyết định', en: 'Decided on' }, { optional: true, prefill: 'today' })
  decidedOn?: CivilDate;
}

/** Decides a check or inspection: its form by the policy, its team without conflicts, its days within the law of the day. */
@Step({
  name: 'decide-check',
  group: 'checking',
  words: {
    title: { vi: 'Quyết định kiểm tra, thanh tra', en: 'Decide a check' },
    happened: { vi: 'Quyết định kiểm tra, thanh tra', en: 'Check decided' },
    lines: decidedLines,
  },
  input: CheckDecisionRequest,
  event: CHECK_DECIDED,
  day: 'decidedOn',
  restsOn: [],
  measure: 'unscheduled-check',
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: { by: 'another-person' },
})
export class DecideCheck implements CaseStepRules<CheckDecisionRequest, DataOf<typeof CHECK_DECIDED>> {
  readonly known = knownForm;

  constructor(private readonly papers: IssueCasePaper) {}

  already(log: CaseLogEvents): Reason[] {
    return checkRunningReasons(log);
  }

  against(view: StepView, check: CheckDecisionRequest): Reason[] {
    const { scopeFrom, scopeTo, days } = completed(check, view);
    return [
      ...teamReasons(check.team, check.decidedBy),
      ...termReasons(limitsOf(view.law.book, check.form, view.day), days),
      ...scopeReasons(scopeFrom, scopeTo, view.day),
    ];
  }

  measureOf({ form }: CheckDecisionRequest): OwnForm {
    return form;
  }

  async effect(view: StepView, check: CheckDecisionRequest): Promise<DataOf<typeof CHECK_DECIDED>> {
    const decided = completed(check, view);
    const legalBases = legalBasesOf(isInspection(check.form) ? 'inspection' : 'check', view.day);
    const details = { ...decided, legalBases };
    const paper = await this.papers.issue(view, { definition, symbol: 'QĐ-BHXH', series: 'decision', details });
    return { ...decided, ...paper };
  }
}

/** The decision with everything that the caller has left to the file. */
function completed({ form, team, decidedBy, ...given }: CheckDecisionRequest, view: StepView) {
  const scope = proposedScope(view.facts, view.day);
  return {
    form,
    decidedBy,
    grounds: given.grounds ?? proposedGrounds(answerOf(view, form)),
    scopeFrom: given.scopeFrom ?? scope.from,
    scopeTo: given.scopeTo ?? scope.to,
    team: team.map(({ name, role }) => ({ name, role })),
    days: given.days ?? limitsOf(view.law.book, form, view.day).days,
  };
}
