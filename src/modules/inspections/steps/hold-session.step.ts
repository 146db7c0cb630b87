import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { paperFound } from '../../../law/enforcement/found-words';
import { FUNDS } from '../../../law/fund';
import { AreaField, ChoiceField, DayField, TextField } from '../../../platform/http/form-fields';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/session-minutes.notice';
import { SESSION_HELD, type SessionResult } from '../domain/case-events';
import { legalBasesOf } from '../domain/legal-bases';
import type { DebtOfFund } from '../domain/papers';
import { reasonIf } from '../domain/reason';
import { knownSpeaker } from '../http/check-choices';
import { CHECK_WORDS } from '../words';

/** A visit or working session that took place. */
export class SessionRequest {
  @TextField(CHECK_WORDS.place, { prefill: 'employer-address' })
  place!: string;

  @TextField(CHECK_WORDS.forEmployer, {
    prefill: 'employer-representative',
    hint: { vi: 'Họ tên, chức vụ', en: 'Name, position' },
  })
  forEmployer!: string;

  @TextField({ vi: 'Đại diện cơ quan BHXH', en: 'For the office' }, { prefill: 'officer' })
  forOffice!: string;

  @AreaField({ vi: 'Nội dung làm việc', en: 'Content' }, { prefill: 'arrears-in-words' })
  content!: string;

  @ChoiceField({ vi: 'Kết quả', en: 'Result' }, CHECK_WORDS.results)
  result!: SessionResult;

  @DayField({ vi: 'Ngày làm việc', en: 'Held on' }, { optional: true, prefill: 'today' })
  heldOn?: CivilDate;
}

/** Records a visit or working session and issues its minutes (Mẫu D04h-TS) with what is owed on that day. */
@Step({
  name: 'hold-session',
  group: 'checking',
  words: {
    title: { vi: 'Lập biên bản làm việc (D04h-TS)', en: 'Hold a working session' },
    happened: { vi: 'Làm việc với đơn vị (D04h-TS)', en: 'Working session (D04h-TS)' },
    lines: ({ number, place, result, content }, { say }) => [
      say({ vi: 'Biên bản {number}, {place}.', en: 'Minutes {number}, {place}.' }, { number, place }),
      `${say(CHECK_WORDS.results[result])}.`,
      ...content.split(/\n+/),
    ],
  },
  input: SessionRequest,
  event: SESSION_HELD,
  day: 'heldOn',
  restsOn: [],
  measure: 'working-session',
  again: true,
  kind: 'record',
  review: true,
  alsoWhenClosed: false,
  annulment: { by: 'another-person' },
})
export class HoldSession implements CaseStepRules<SessionRequest, DataOf<typeof SESSION_HELD>> {
  readonly known = knownSpeaker;

  constructor(private readonly papers: IssueCasePaper) {}

  /** The office may meet the employer again, also on the same day; the same minutes are drawn up once. */
  already(log: CaseLogEvents, { place, forEmployer, content, result }: SessionRequest): Reason[] {
    const same = eventsOf(log, SESSION_HELD).find(
      ({ data }) =>
        data.place === place && data.forEmployer === forEmployer && data.content === content && data.result === result,
    );
    return reasonIf(same !== undefined, 'session.recorded', ALREADY_DRAWN_UP, {
      found: same ? paperFound(same.data.number, same.occurredOn) : '',
    });
  }

  against(): Reason[] {
    return [];
  }

  async effect(view: StepView, { heldOn: _, ...held }: SessionRequest): Promise<DataOf<typeof SESSION_HELD>> {
    const details = { ...held, legalBases: legalBasesOf('session', view.day), debts: debtsOf(view) };
    const paper = await this.papers.issue(view, { definition, symbol: 'BB-BHXH', series: 'minutes', details });
    return { ...held, ...paper };
  }
}

function debtsOf({ statement }: StepView): DebtOfFund[] {
  return FUNDS.flatMap((fund) => {
    const { arrears = 0n, charges = 0n } = statement.totals.byFund[fund] ?? {};
    return arrears === 0n && charges === 0n ? [] : [{ fund, arrears, charges }];
  });
}

const ALREADY_DRAWN_UP = {
  vi: 'Biên bản làm việc với nội dung này đã được lập.',
  en: 'Minutes that say the same have been drawn up already.',
};
