import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Reason } from '../../../kernel/outcome';
import { AreaField, DayField, DongField, RowsField, TextField } from '../../../platform/http/form-fields';
import { PROMISE_MADE } from '../domain/case-events';
import type { PrefillValue } from '../domain/prefill';
import { instalmentReasons, promiseReasons, runningReasons } from '../domain/promise-rules';
import { LONGEST_NOTE } from '../domain/text-limits';
import type { StepView } from '../use-cases/measure-steps';
import type { StepContext } from '../use-cases/step-catalog';
import { NOTHING_AGAINST, Step, type CaseStepRules, type DataOf } from '../use-cases/step';

/** A part of a promise. */
export class InstalmentRow {
  @DongField({ vi: 'Số tiền', en: 'Amount' }, { least: 1 })
  amount!: Dong;

  @DayField({ vi: 'Nộp chậm nhất ngày', en: 'By' })
  payBy!: CivilDate;
}

/** A promise to pay; in instalments, where the employer names several days. */
export class PromiseStepRequest {
  @DongField({ vi: 'Số tiền hứa nộp', en: 'Amount promised' }, { least: 1 })
  amount!: Dong;

  @DayField({ vi: 'Hạn nộp đã hứa', en: 'To be paid by' })
  payBy!: CivilDate;

  @TextField({ vi: 'Người hứa', en: 'Who promised' })
  promisedBy!: string;

  @RowsField({ vi: 'Chia thành nhiều lần', en: 'In instalments' }, () => InstalmentRow, {
    least: 0,
    hint: {
      vi: 'để trống nếu nộp một lần; cộng lại bằng số tiền hứa nộp',
      en: 'leave empty where it is paid at once; they add up to the amount',
    },
  })
  instalments?: InstalmentRow[];

  @AreaField({ vi: 'Nội dung', en: 'Note' }, { optional: true, most: LONGEST_NOTE })
  note?: string;

  @DayField({ vi: 'Ngày hứa', en: 'Promised on' }, { optional: true, prefill: 'today' })
  madeOn?: CivilDate;
}

/**
 * Takes down a promise to pay, one at a time: how far ahead it may reach, and how much of what is owed it must be at least, are parameters
 * of the office. The cycle checks it by itself once a day of it has passed.
 */
@Step({
  name: 'record-promise',
  group: 'file',
  words: {
    title: { vi: 'Đơn vị cam kết nộp', en: 'The employer promises to pay' },
    happened: { vi: 'Đơn vị cam kết nộp', en: 'The employer promised to pay' },
    lines: ({ amount, payBy, promisedBy, note, instalments }, { say, dong, date }) => [
      say(
        { vi: '{amount} đồng, chậm nhất ngày {day} ({by}).', en: '{amount} đồng by {day} ({by}).' },
        { amount: dong(amount), day: date(payBy), by: promisedBy },
      ),
      ...instalments.map((each) =>
        say(
          { vi: '{amount} đồng đến ngày {day}', en: '{amount} đồng by {day}' },
          { amount: dong(each.amount), day: date(each.payBy) },
        ),
      ),
      note,
    ],
  },
  input: PromiseStepRequest,
  event: PROMISE_MADE,
  day: 'madeOn',
  restsOn: [],
  measure: null,
  kind: 'record',
  alsoWhenClosed: false,
  annulment: { by: 'anyone' },
})
export class RecordPromise implements CaseStepRules<PromiseStepRequest, DataOf<typeof PROMISE_MADE>> {
  /** Whether one still runs depends on its day: asked below. */
  readonly already = NOTHING_AGAINST;

  against(view: StepView, input: PromiseStepRequest): Reason[] {
    const { arrears, charges } = view.statement.totals;
    const promise = { ...input, madeOn: view.day, instalments: input.instalments ?? [] };
    return [
      ...runningReasons(view.log, view.day),
      ...promiseReasons(view.law.book, promise, arrears + charges),
      ...instalmentReasons(promise),
    ];
  }

  effect(_: StepView, input: PromiseStepRequest): DataOf<typeof PROMISE_MADE> {
    const { amount, payBy, promisedBy, note, instalments = [] } = input;
    const plan = instalments.map((each) => ({ amount: each.amount, payBy: each.payBy }));
    return { amount, payBy, promisedBy, note: note ?? null, instalments: plan };
  }

  known({ statement, state }: StepContext): Record<string, PrefillValue | null | undefined> {
    const owed = statement.totals.arrears + statement.totals.charges;
    return {
      amount: owed > 0n ? owed : null,
      promisedBy: state?.contacts.findLast(({ person }) => person !== null)?.person,
    };
  }
}
