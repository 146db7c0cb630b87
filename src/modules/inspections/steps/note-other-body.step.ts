import type { CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { dayFound } from '../../../law/enforcement/found-words';
import { DayField, TextField } from '../../../platform/http/form-fields';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { OTHER_BODY_NOTED } from '../domain/check-events';
import { reasonIf } from '../domain/reason';

/** Another body that looks at the same matter. */
export class OtherBodyRequest {
  @TextField({ vi: 'Cơ quan thanh tra, kiểm tra, kiểm toán', en: 'Inspecting, checking or auditing body' })
  body!: string;

  @DayField({ vi: 'Từ ngày', en: 'From' })
  from!: CivilDate;

  @DayField(
    { vi: 'Đến hết ngày', en: 'Until' },
    { optional: true, hint: { vi: 'Để trống nếu chưa biết', en: 'Empty where not known' } },
  )
  until?: CivilDate;
}

/** Notes that another body inspects, checks or audits the same matter, so that nobody looks twice at once. */
@Step({
  name: 'note-other-body',
  group: 'checking',
  words: {
    title: { vi: 'Ghi cơ quan khác đang thanh tra, kiểm tra', en: 'Note that another body looks' },
    happened: { vi: 'Cơ quan khác thanh tra, kiểm tra', en: 'Another body looks' },
    lines: ({ body, from, until }, { say, date }) => [
      say({ vi: '{body}, từ ngày {day}.', en: '{body}, from {day}.' }, { body, day: date(from) }),
      until === null ? null : say({ vi: 'Đến hết ngày {day}.', en: 'Until {day}.' }, { day: date(until) }),
    ],
  },
  input: OtherBodyRequest,
  event: OTHER_BODY_NOTED,
  day: null,
  restsOn: [],
  measure: null,
  kind: 'record',
  alsoWhenClosed: false,
  annulment: { by: 'anyone' },
})
export class NoteOtherBody implements CaseStepRules<OtherBodyRequest, DataOf<typeof OTHER_BODY_NOTED>> {
  already(log: CaseLogEvents, { body, from, until }: OtherBodyRequest): Reason[] {
    const same = eventsOf(log, OTHER_BODY_NOTED).some(
      ({ data }) => data.body === body && data.from === from && data.until === (until ?? null),
    );
    return reasonIf(same, 'other-body.noted', {
      vi: 'Việc thanh tra, kiểm tra này đã được ghi vào hồ sơ.',
      en: 'This inspection or check is in the file already.',
    });
  }

  against(_: StepView, { from, until }: OtherBodyRequest): Reason[] {
    const said = { vi: 'Ngày kết thúc ở trước ngày bắt đầu.', en: 'It would end before it begins.' };
    return until !== undefined && until < from ? [reasonOf('other-body.span', said, dayFound(until))] : [];
  }

  effect(_: StepView, { body, from, until }: OtherBodyRequest): DataOf<typeof OTHER_BODY_NOTED> {
    return { body, from, until: until ?? null };
  }
}
