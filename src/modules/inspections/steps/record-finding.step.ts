import { Inject } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Reason } from '../../../kernel/outcome';
import type { Period } from '../../../kernel/period';
import { methodIn } from '../../../law/enforcement/case-facts';
import { FUND_NAMES, FUNDS, type Fund } from '../../../law/fund';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
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
import {
  CaseLog,
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepView,
} from '../../cases/cases.api';
import { AdjustmentRepository, EmployerTouchedRepository } from '../../contributions/contributions.api';
import { FINDING_RECORDED, type Finding } from '../domain/check-events';
import { openFindingsReasons, ownCheckReasons, runningReasons } from '../domain/check-rules';
import { findingEntries, type FindingEntries } from '../domain/finding-entries';
import { figureReasons, lineReasons, sameFindingReasons } from '../domain/finding-rules';
import { foundAmounts, type FoundInFund, type FoundMatter } from '../domain/found-amounts';
import { checksWhere } from '../http/check-choices';
import { findCheck, getCheck } from '../use-cases/check-in-file';
import { CHECK_WORDS } from '../words';

const FUND_CHOICES = Object.fromEntries([
  ['all', { vi: 'Các quỹ, tính từ tiền lương', en: 'All funds, from the wages' }],
  ...FUNDS.map((fund) => [fund, { vi: FUND_NAMES[fund].vi, en: FUND_NAMES[fund].en }] as const),
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
  @ReferenceField(CHECK_WORDS.check)
  checkId!: number;

  @ChoiceField({ vi: 'Phát hiện', en: 'Finding' }, CHECK_WORDS.findings)
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

  @DayField({ vi: 'Ngày phát hiện', en: 'Found on' }, { optional: true, prefill: 'today' })
  foundOn?: CivilDate;
}

/** Facts that no imported file holds. */
const NO_IMPORT = 0;

/**
 * Records what a check found, in figures: one event for each fund, and for what had not been registered one adjustment for each fund and
 * month, with the finding's own legal starts, in the same unit of work. From then on the employer owes it.
 */
@Step({
  name: 'record-finding',
  group: 'checking',
  words: {
    title: { vi: 'Ghi phát hiện qua kiểm tra, thanh tra', en: 'Record a finding' },
    happened: { vi: 'Phát hiện qua kiểm tra, thanh tra', en: 'Finding' },
    lines: ({ finding, fund, from, to, workers, amount, evidence }, writing) => [
      writing.say(
        {
          vi: '{finding}, {fund}, kỳ {from} – {to}: {workers} lao động, {amount} đồng.',
          en: '{finding}, {fund}, {from} to {to}: {workers} workers, {amount} đồng.',
        },
        {
          finding: writing.say(CHECK_WORDS.findings[finding]),
          fund: writing.fund(fund),
          from: writing.period(from),
          to: writing.period(to),
          workers: writing.count(workers),
          amount: writing.dong(amount),
        },
      ),
      evidence,
    ],
  },
  input: FindingRequest,
  event: FINDING_RECORDED,
  day: 'foundOn',
  restsOn: ['checkId'],
  measure: null,
  kind: 'record',
  review: true,
  alsoWhenClosed: true,
  annulment: {
    instead: {
      vi: 'Số tiền phát hiện đã thành dữ kiện và tiền đã nộp có thể đã trừ vào đó: ghi điều chỉnh giảm cho quỹ và kỳ đó, nêu lý do và quyết định.',
      en: 'What was found has become a fact, and money may have settled it: enter an adjustment that lowers the fund and month, with its reason and decision.',
    },
  },
})
export class RecordFinding implements CaseStepRules<FindingRequest, DataOf<typeof FINDING_RECORDED>> {
  readonly options = checksWhere(({ announced, minutes }) => announced !== null && minutes === null);

  constructor(
    private readonly log: CaseLog,
    private readonly adjustments: AdjustmentRepository,
    private readonly touched: EmployerTouchedRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  already(log: CaseLogEvents, { checkId }: FindingRequest): Reason[] {
    return openFindingsReasons(findCheck(log, checkId));
  }

  against(view: StepView, given: FindingRequest): Reason[] {
    const check = findCheck(view.log, given.checkId);
    const running = [...ownCheckReasons(check, view.caseId), ...runningReasons(check, view.day)];
    if (!check) return running;
    const matter = matterOf(given, view.day);
    const wrongLines = lineReasons(check, matter, view.day);
    if (wrongLines.length > 0) return [...running, ...wrongLines];
    const found = figuresOf(view, matter);
    return [
      ...running,
      ...figureReasons(check, matter, found, view.statement.items),
      ...sameFindingReasons(check, matter, found),
    ];
  }

  async effect(view: StepView, given: FindingRequest): Promise<DataOf<typeof FINDING_RECORDED>> {
    const { finding, coveredFrom = null, evidence } = given;
    const figures = figuresOf(view, matterOf(given, view.day));
    const entries = findingEntries(getCheck(view.log, given.checkId), finding, figures, { coveredFrom, evidence });
    await this.enter(view, entries);
    for (const data of entries.events.slice(0, -1)) {
      await this.log.append(FINDING_RECORDED, view.actor, { caseId: view.caseId, occurredOn: view.day, data });
    }
    return entries.events[entries.events.length - 1]!;
  }

  /** The employer owes what was found from now on. */
  private async enter({ employer }: StepView, { adjustments }: FindingEntries): Promise<void> {
    if (adjustments.length === 0) return;
    const common = { employerId: employer.id, reversesReceiptNo: null, recordedAt: this.clock.now() };
    await this.adjustments.insert(
      NO_IMPORT,
      adjustments.map((each, index) => ({ ...each, ...common, line: index + 1 })),
    );
    await this.touched.mark([employer.id]);
  }
}

function matterOf({ finding, lines, coveredFrom }: FindingRequest, foundOn: CivilDate): FoundMatter {
  const put = lines.map(({ monthlyAmount, monthlyWages, ...line }) => ({
    ...line,
    monthlyAmount: monthlyAmount ?? null,
    monthlyWages: monthlyWages ?? null,
  }));
  return { finding, lines: put, coveredFrom: coveredFrom ?? null, foundOn };
}

function figuresOf({ law, facts, statement }: StepView, matter: FoundMatter): FoundInFund[] {
  return foundAmounts(law.book, matter, (period) => methodIn(facts.employer, period), statement.items);
}
