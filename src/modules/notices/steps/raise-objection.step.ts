import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { AreaField, ChoiceField, DayField, TextField } from '../../../platform/http/form-fields';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { OBJECTION_RAISED, type ObjectionSubject } from '../domain/case-events';
import { raisedReasons } from '../domain/objection-rules';
import { NOTICE_WORDS } from '../words';

/** An objection of the employer. */
export class ObjectionRequest {
  @ChoiceField({ vi: 'Phản đối về', en: 'About' }, NOTICE_WORDS.subjects)
  about!: ObjectionSubject;

  @TextField({ vi: 'Văn bản của đơn vị', en: 'Document of the employer' })
  document!: string;

  @AreaField(NOTICE_WORDS.content, { optional: true })
  note?: string;

  @DayField({ vi: 'Ngày nhận', en: 'Received on' }, { optional: true, prefill: 'today', hint: NOTICE_WORDS.today })
  raisedOn?: CivilDate;
}

/** Writes down that the employer objects; until it is settled, the employer is not named in public. */
@Step({
  name: 'raise-objection',
  group: 'file',
  words: {
    title: { vi: 'Tiếp nhận ý kiến phản đối của đơn vị', en: 'Take in an objection' },
    happened: { vi: 'Đơn vị phản đối', en: 'Objection' },
    lines: ({ about, document, note }, { say }) => [
      `${say(NOTICE_WORDS.subjects[about])}.`,
      say(NOTICE_WORDS.paper, { document }),
      note,
    ],
  },
  input: ObjectionRequest,
  event: OBJECTION_RAISED,
  day: 'raisedOn',
  restsOn: [],
  measure: null,
  kind: 'record',
  alsoWhenClosed: false,
  annulment: { by: 'anyone' },
})
export class RaiseObjection implements CaseStepRules<ObjectionRequest, DataOf<typeof OBJECTION_RAISED>> {
  already(log: CaseLogEvents, objection: ObjectionRequest): Reason[] {
    return raisedReasons(log, objection);
  }

  against(): Reason[] {
    return [];
  }

  effect(_: StepView, { about, document, note }: ObjectionRequest): DataOf<typeof OBJECTION_RAISED> {
    return { about, document, note: note ?? null };
  }
}
