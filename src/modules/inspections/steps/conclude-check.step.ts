import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Reason } from '../../../kernel/outcome';
import { dayFound } from '../../../law/enforcement/found-words';
import { endOf } from '../../../law/enforcement/term-end';
import { ChoiceField, DayField, ReferenceField, TextField } from '../../../platform/http/form-fields';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { IssueCasePaper, type IssuedPaper } from '../../notices/notices.api';
import { definition } from '../definitions/check-conclusion.notice';
import { establishedBy, workersOf, type Check } from '../domain/check';
import { CHECK_CONCLUDED, type CheckOutcome } from '../domain/check-events';
import { concludedReasons, concludingReasons, ownCheckReasons } from '../domain/check-rules';
import { outcomeByFigures, outcomeReasons } from '../domain/conclusion';
import { isInspection, legalBasesOf } from '../domain/legal-bases';
import { reasonIf } from '../domain/reason';
import { checksWhere, knownDecider } from '../http/check-choices';
import { decidedOf, findCheck, getCheck } from '../use-cases/check-in-file';
import { CHECK_WORDS } from '../words';

/** The end of a check. */
export class CheckConclusionRequest {
  @ReferenceField(CHECK_WORDS.check)
  checkId!: number;

  @ChoiceField({ vi: 'Kết quả', en: 'Outcome' }, CHECK_WORDS.outcomes, {
    optional: true,
    hint: { vi: 'Để trống: theo số liệu', en: 'Empty: by the figures' },
  })
  outcome?: CheckOutcome;

  @TextField({ vi: 'Người ký', en: 'Signed by' })
  signedBy!: string;

  @TextField(
    { vi: 'Số kết luận', en: 'Number of the conclusion' },
    { optional: true, hint: CHECK_WORDS.onlyOfInspectorate },
  )
  theirNumber?: string;

  @DayField(
    { vi: 'Hạn khắc phục', en: 'To be put right by' },
    {
      optional: true,
      hint: { vi: 'Để trống: 10 ngày kể từ ngày ban hành', en: 'Empty: 10 days from the day of issue' },
    },
  )
  payBy?: CivilDate;

  @DayField({ vi: 'Ngày kết thúc', en: 'Concluded on' }, { optional: true, prefill: 'today' })
  concludedOn?: CivilDate;
}

const PAY_BY_OVER = {
  vi: 'Hạn khắc phục phải ở sau ngày ban hành văn bản.',
  en: 'The day by which it is put right must lie after the paper’s own.',
};

/** Concludes a check: what was established, and what of it is unpaid; the employer is told to put it right. */
@Step({
  name: 'conclude-check',
  group: 'checking',
  words: {
    title: { vi: 'Kết thúc kiểm tra, thanh tra', en: 'Conclude a check' },
    happened: { vi: 'Kết thúc kiểm tra, thanh tra', en: 'Check concluded' },
    lines: ({ outcome, established, workers, number }, { say, dong, count }) => [
      say(
        {
          vi: '{outcome}. Số tiền phát hiện {amount} đồng, {workers} lao động. Văn bản {number}.',
          en: '{outcome}. Established {amount} đồng, {workers} workers. Paper {number}.',
        },
        { outcome: say(CHECK_WORDS.outcomes[outcome]), amount: dong(established), workers: count(workers), number },
      ),
    ],
  },
  input: CheckConclusionRequest,
  event: CHECK_CONCLUDED,
  day: 'concludedOn',
  restsOn: ['checkId'],
  measure: null,
  kind: 'decision',
  alsoWhenClosed: true,
  annulment: { by: 'another-person' },
})
export class ConcludeCheck implements CaseStepRules<CheckConclusionRequest, DataOf<typeof CHECK_CONCLUDED>> {
  readonly known = knownDecider;
  readonly options = checksWhere(({ announced }) => announced !== null);

  constructor(private readonly papers: IssueCasePaper) {}

  already(log: CaseLogEvents, { checkId }: CheckConclusionRequest): Reason[] {
    return concludedReasons(findCheck(log, checkId));
  }

  against(view: StepView, { checkId, outcome: stated, payBy }: CheckConclusionRequest): Reason[] {
    const check = findCheck(view.log, checkId);
    const reasons = [
      ...ownCheckReasons(check, view.caseId),
      ...concludingReasons(check, stated === 'obstructed', view.day),
      ...reasonIf(payBy !== undefined && payBy <= view.day, 'check.pay-by', PAY_BY_OVER, { found: dayFound(view.day) }),
    ];
    return check ? [...reasons, ...outcomeReasons(check, openOf(view, check), stated)] : reasons;
  }

  async effect(view: StepView, conclusion: CheckConclusionRequest): Promise<DataOf<typeof CHECK_CONCLUDED>> {
    const check = getCheck(view.log, conclusion.checkId);
    const outcome = conclusion.outcome ?? outcomeByFigures(check, openOf(view, check));
    const paper = await this.paperOf(view, check, outcome, conclusion);
    const figures = { established: establishedBy(check), workers: workersOf(check) };
    return { checkId: check.id, outcome, ...figures, ...paper };
  }

  private async paperOf(
    view: StepView,
    check: Check,
    outcome: CheckOutcome,
    { signedBy, theirNumber, payBy }: CheckConclusionRequest,
  ): Promise<IssuedPaper | { readonly documentId: null; readonly number: string }> {
    if (check.form === 'provincial-inspection') return { documentId: null, number: theirNumber ?? check.number };
    const inspects = isInspection(check.form);
    const details = {
      ...decidedOf(check),
      outcome,
      signedBy,
      findings: check.findings,
      open: openOf(view, check),
      established: establishedBy(check),
      workers: workersOf(check),
      minutesNumber: check.minutes?.number ?? null,
      payBy: payBy ?? endOf(view.law.book, 'check.remedy-within', view.day),
      legalBases: legalBasesOf(inspects ? 'inspection' : 'check', view.day),
    };
    const symbol = inspects ? 'KL-BHXH' : 'BHXH-KT';
    return this.papers.issue(view, { definition, symbol, series: 'official-letter', details });
  }
}

/** Of what a check has established, unpaid on the day of the step. */
function openOf({ facts }: StepView, check: Check): Dong {
  const made = facts.checks.find(({ form, number }) => form === check.form && number === check.number);
  return made ? made.established - made.recovered : 0n;
}
