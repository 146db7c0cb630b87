import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { AreaField, ChoiceField, DayField, TextField } from '../../../platform/http/form-fields';
import { PAUSE_BEGUN, type PauseReason } from '../domain/case-events';
import { beginPauseReasons, runningPauseReasons } from '../domain/step-rules';
import { LONGEST_NOTE } from '../domain/text-limits';
import type { StepView } from '../use-cases/measure-steps';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf } from '../use-cases/step';
import { CASE_WORDS } from '../words';

/** A pause of the office's deadlines. */
export class BegunPauseRequest {
  @ChoiceField({ vi: 'Lý do', en: 'Reason' }, CASE_WORDS.pauseReasons)
  reason!: PauseReason;

  @TextField({ vi: 'Văn bản làm căn cứ', en: 'The paper it rests on' })
  document!: string;

  @DayField({ vi: 'Ngày bắt đầu tạm dừng', en: 'First day' }, { optional: true, prefill: 'today' })
  from?: CivilDate;

  @DayField(
    { vi: 'Ngày kết thúc tạm dừng', en: 'Last day' },
    { optional: true, hint: { vi: 'để trống nếu chưa biết', en: 'empty while it is not known' } },
  )
  until?: CivilDate;

  @AreaField({ vi: 'Nội dung', en: 'Note' }, { optional: true, most: LONGEST_NOTE })
  note?: string;
}

/** Lets the office's deadlines in a case stand still; charges run on. */
@Step({
  name: 'begin-pause',
  group: 'file',
  words: {
    title: { vi: 'Tạm dừng thời hạn', en: 'Let the deadlines stand still' },
    happened: { vi: 'Tạm dừng thời hạn', en: 'Deadlines stand still' },
    lines: ({ reason, document, until, note }, { say, date }) => [
      say(
        { vi: '{reason}, theo {document}.', en: '{reason}, by {document}.' },
        { reason: say(CASE_WORDS.pauseReasons[reason]), document },
      ),
      until === null ? null : say({ vi: 'Đến hết ngày {day}.', en: 'Until {day}.' }, { day: date(until) }),
      note,
    ],
  },
  input: BegunPauseRequest,
  event: PAUSE_BEGUN,
  day: 'from',
  restsOn: [],
  measure: null,
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: { by: 'another-person' },
})
export class BeginPause implements CaseStepRules<BegunPauseRequest, DataOf<typeof PAUSE_BEGUN>> {
  already(log: CaseLogEvents, input: BegunPauseRequest): Reason[] {
    return runningPauseReasons(log, input);
  }

  against({ day }: StepView, { until }: BegunPauseRequest): Reason[] {
    return beginPauseReasons({ from: day, until: until ?? null });
  }

  effect(_: StepView, { reason, document, until, note }: BegunPauseRequest): DataOf<typeof PAUSE_BEGUN> {
    return { reason, document, until: until ?? null, note: note ?? null };
  }
}
