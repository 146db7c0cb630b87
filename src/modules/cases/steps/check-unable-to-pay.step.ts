import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { AreaField, ChoiceField, DayField } from '../../../platform/http/form-fields';
import { UNABLE_TO_PAY_CHECKED, type CheckResult } from '../domain/unable-to-pay-events';
import { checkedReasons } from '../domain/unable-to-pay-facts';
import { answerOf, type StepView } from '../use-cases/measure-steps';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf } from '../use-cases/step';

const RESULTS: Readonly<Record<CheckResult, Bilingual>> = {
  still: { vi: 'Vẫn không còn khả năng đóng', en: 'Still unable to pay' },
  stirs: { vi: 'Đã hoạt động, có khả năng đóng trở lại', en: 'Stirs again' },
};

const FOUND: Readonly<Record<CheckResult, Bilingual>> = {
  still: { vi: 'Vẫn không còn khả năng đóng.', en: 'Still unable to pay.' },
  stirs: {
    vi: 'Đơn vị có dấu hiệu hoạt động trở lại; thôi xác định.',
    en: 'It stirs again and is no longer classed.',
  },
};

/** What a later look at an employer unable to pay found. */
export class UnableToPayCheckRequest {
  @ChoiceField({ vi: 'Kết quả', en: 'Result' }, RESULTS)
  result!: CheckResult;

  @AreaField({ vi: 'Đã xem xét', en: 'What was looked at' })
  note!: string;

  @DayField({ vi: 'Ngày rà soát', en: 'Checked on' }, { optional: true, prefill: 'today' })
  checkedOn?: CivilDate;
}

/** Takes down what a look at an employer unable to pay found: the periodic one in its time, signs that it stirs at any time. */
@Step({
  name: 'check-unable-to-pay',
  group: 'file',
  words: {
    title: { vi: 'Ghi kết quả rà soát lại', en: 'Record what looking again found' },
    happened: { vi: 'Rà soát đơn vị không còn khả năng đóng', en: 'Looked at again' },
    lines: ({ result, note }, { say }) => [say(FOUND[result]), note],
  },
  input: UnableToPayCheckRequest,
  event: UNABLE_TO_PAY_CHECKED,
  day: 'checkedOn',
  restsOn: [],
  measure: 're-check',
  kind: 'record',
  alsoWhenClosed: false,
  annulment: { by: 'anyone' },
})
export class CheckUnableToPay implements CaseStepRules<UnableToPayCheckRequest, DataOf<typeof UNABLE_TO_PAY_CHECKED>> {
  already(log: CaseLogEvents, check: UnableToPayCheckRequest): Reason[] {
    return checkedReasons(log, check);
  }

  against(view: StepView): Reason[] {
    const { state, because, becauseEnglish } = answerOf(view, 're-check');
    return state === 'not-applicable' ? [reasonOf(state, { vi: because ?? '', en: becauseEnglish ?? '' })] : [];
  }

  /** That it stirs may be found at any time; the periodic look has its time. */
  measureOf({ result }: UnableToPayCheckRequest): 're-check' | null {
    return result === 'still' ? 're-check' : null;
  }

  effect(_: StepView, { result, note }: UnableToPayCheckRequest): DataOf<typeof UNABLE_TO_PAY_CHECKED> {
    return { result, note };
  }
}
