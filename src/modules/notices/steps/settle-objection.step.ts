import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { formatShortDate } from '../../../platform/documents/vietnamese-format';
import { ChoiceField, DayField, ReferenceField, TextField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { OBJECTION_SETTLED, type ObjectionOutcome } from '../domain/case-events';
import { openObjectionsOf, settledReasons } from '../domain/objection-rules';
import { NOTICE_WORDS } from '../words';

/** The answer to an objection. */
export class ObjectionAnswerRequest {
  @ReferenceField({ vi: 'Ý kiến phản đối', en: 'Objection' })
  objectionId!: number;

  @ChoiceField({ vi: 'Kết quả', en: 'Outcome' }, NOTICE_WORDS.outcomes)
  outcome!: ObjectionOutcome;

  @TextField({ vi: 'Văn bản trả lời', en: 'Answering document' })
  document!: string;

  @DayField({ vi: 'Ngày giải quyết', en: 'Settled on' }, { optional: true, prefill: 'today', hint: NOTICE_WORDS.today })
  settledOn?: CivilDate;
}

/** Settles an objection that is still open. */
@Step({
  name: 'settle-objection',
  group: 'file',
  words: {
    title: { vi: 'Giải quyết ý kiến phản đối', en: 'Settle an objection' },
    happened: { vi: 'Giải quyết phản đối', en: 'Objection settled' },
    lines: ({ outcome, document }, { say }) => [
      `${say(NOTICE_WORDS.outcomes[outcome])}.`,
      say(NOTICE_WORDS.paper, { document }),
    ],
  },
  input: ObjectionAnswerRequest,
  event: OBJECTION_SETTLED,
  day: 'settledOn',
  restsOn: ['objectionId'],
  measure: null,
  kind: 'decision',
  alsoWhenClosed: true,
  annulment: { by: 'another-person' },
})
export class SettleObjection implements CaseStepRules<ObjectionAnswerRequest, DataOf<typeof OBJECTION_SETTLED>> {
  already(log: CaseLogEvents, { objectionId }: ObjectionAnswerRequest): Reason[] {
    return settledReasons(log, objectionId);
  }

  against(): Reason[] {
    return [];
  }

  effect(_: StepView, { objectionId, outcome, document }: ObjectionAnswerRequest): DataOf<typeof OBJECTION_SETTLED> {
    return { objectionId, outcome, document };
  }

  options({ log }: StepContext): Record<string, StepOption[]> {
    return {
      objectionId: openObjectionsOf(log).map(({ id, document, raisedOn }) => ({
        value: id,
        label: `${document} (${formatShortDate(raisedOn)})`,
      })),
    };
  }
}
