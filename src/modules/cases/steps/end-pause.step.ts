import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { onDay } from '../../../law/enforcement/found-words';
import { AreaField, DayField, ReferenceField } from '../../../platform/http/form-fields';
import { caseError } from '../domain/case-errors';
import { PAUSE_BEGUN, PAUSE_ENDED } from '../domain/case-events';
import { eventsOf } from '../domain/events';
import { endPauseReasons, endedPauseReasons } from '../domain/step-rules';
import type { StepView } from '../use-cases/measure-steps';
import type { StepContext, StepOption } from '../use-cases/step-catalog';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf } from '../use-cases/step';

/** The end of a pause. */
export class EndedPauseRequest {
  @ReferenceField({ vi: 'Lần tạm dừng', en: 'Pause' })
  pauseId!: number;

  @DayField({ vi: 'Ngày cuối của lần tạm dừng', en: 'Last day of the pause' }, { optional: true, prefill: 'today' })
  until?: CivilDate;

  @AreaField({ vi: 'Lý do', en: 'Reason' })
  reason!: string;
}

/** Lets the office's deadlines in a case run again. */
@Step({
  name: 'end-pause',
  group: 'file',
  words: {
    title: { vi: 'Kết thúc tạm dừng thời hạn', en: 'Let the deadlines run again' },
    happened: { vi: 'Kết thúc tạm dừng', en: 'Deadlines run again' },
    lines: ({ until, reason }, { say, date }) => [
      say({ vi: 'Hết ngày {day}. {reason}', en: 'With the end of {day}. {reason}' }, { day: date(until), reason }),
    ],
  },
  input: EndedPauseRequest,
  event: PAUSE_ENDED,
  day: 'until',
  restsOn: [],
  measure: null,
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: { by: 'another-person' },
})
export class EndPause implements CaseStepRules<EndedPauseRequest, DataOf<typeof PAUSE_ENDED>> {
  already(log: CaseLogEvents, { pauseId }: EndedPauseRequest): Reason[] {
    return endedPauseReasons(log, pauseId);
  }

  /** @throws DomainError `pause.not-found` */
  against({ log, day, caseId }: StepView, { pauseId }: EndedPauseRequest): Reason[] {
    const pause = eventsOf(log, PAUSE_BEGUN).find(({ id, caseId: of }) => id === pauseId && of === caseId);
    if (!pause) throw caseError('pause.not-found', { pauseId });
    return endPauseReasons({ from: pause.occurredOn, until: pause.data.until }, day);
  }

  effect({ day }: StepView, { pauseId, reason }: EndedPauseRequest): DataOf<typeof PAUSE_ENDED> {
    return { pauseId, until: day, reason };
  }

  options({ state }: StepContext): Record<string, StepOption[]> {
    const running = (state?.pauses ?? []).filter(({ isEnded }) => !isEnded);
    return { pauseId: running.map(({ id, from, document }) => ({ value: id, label: `${onDay(from)}, ${document}` })) };
  }
}
