import type { CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { formatShortDate } from '../../../platform/documents/vietnamese-format';
import { AreaField, ChoiceField, DayField, ReferenceField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
  type StoredCaseEvent,
} from '../../cases/cases.api';
import { SERVICE_RECORDED, type ServiceChannel, type ServiceResult } from '../domain/events';
import { servedReasons, unservedOf, type Servable } from '../domain/service-rules';
import { ServedPapers } from '../use-cases/served-papers';
import { NOTICE_WORDS } from '../words';

/** An attempt to serve a letter or a paper of the case: exactly one of the two. */
export class ServiceRequest {
  @ReferenceField({ vi: 'Văn bản đôn đốc', en: 'Letter of the monthly run' }, { optional: true })
  noticeId?: number;

  @ReferenceField({ vi: 'Văn bản khác', en: 'Other paper of the case' }, { optional: true })
  documentId?: number;

  @ChoiceField({ vi: 'Cách tống đạt', en: 'Channel' }, NOTICE_WORDS.channels)
  channel!: ServiceChannel;

  @ChoiceField({ vi: 'Kết quả', en: 'Result' }, NOTICE_WORDS.results)
  result!: ServiceResult;

  @DayField({ vi: 'Ngày tống đạt', en: 'Day' }, { optional: true, prefill: 'today', hint: NOTICE_WORDS.today })
  servedOn?: CivilDate;

  @AreaField(NOTICE_WORDS.note, { optional: true })
  note?: string;
}

/**
 * Writes down an attempt to serve a paper, and whether it reached the employer. What was served is served: from that day deadlines run.
 * A letter keeps it with its fact as well.
 */
@Step({
  name: 'record-service',
  group: 'file',
  words: {
    title: { vi: 'Ghi nhận việc tống đạt văn bản', en: 'Record service of a paper' },
    happened: { vi: 'Tống đạt văn bản', en: 'Service of a paper' },
    lines: ({ number, channel, result, attempt, note }, { say }) => [
      say(
        {
          vi: 'Văn bản {number}, lần {attempt}: {channel}, {result}.',
          en: 'Paper {number}, attempt {attempt}: {channel}, {result}.',
        },
        {
          number,
          attempt,
          channel: say(NOTICE_WORDS.channels[channel]).toLowerCase(),
          result: say(NOTICE_WORDS.results[result]).toLowerCase(),
        },
      ),
      note,
    ],
  },
  input: ServiceRequest,
  event: SERVICE_RECORDED,
  day: 'servedOn',
  // It rests on a letter or a paper, not on an event: their days are looked at below.
  restsOn: [],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'another-person' },
})
export class RecordService implements CaseStepRules<ServiceRequest, DataOf<typeof SERVICE_RECORDED>> {
  constructor(private readonly papers: ServedPapers) {}

  already(log: CaseLogEvents, { noticeId, documentId }: ServiceRequest): Reason[] {
    if ((noticeId === undefined) === (documentId === undefined)) {
      const said = {
        vi: 'Chọn đúng một văn bản: văn bản đôn đốc hoặc văn bản khác của hồ sơ.',
        en: 'Choose exactly one paper: a reminder, or another paper of the case.',
      };
      return [reasonOf('service.one-paper', said)];
    }
    return servedReasons(log, { noticeId: noticeId ?? null, documentId: documentId ?? null });
  }

  against({ employer, day }: StepView, service: ServiceRequest): Promise<Reason[]> {
    return this.papers.against(service, employer.id, day);
  }

  async effect({ day }: StepView, service: ServiceRequest): Promise<DataOf<typeof SERVICE_RECORDED>> {
    const { noticeId, documentId, channel, result, note } = service;
    const { number, attempt } = await this.papers.attempted(service, result === 'served' ? day : null);
    const paper = { noticeId: noticeId ?? null, documentId: documentId ?? null };
    return { ...paper, number, channel, attempt, result, note: note ?? null };
  }

  /** The paper is unserved again. */
  async undone({ data }: StoredCaseEvent): Promise<void> {
    const { noticeId, documentId, result } = SERVICE_RECORDED.read(data);
    if (result === 'served') await this.papers.unserve({ noticeId, documentId });
  }

  options({ log }: StepContext): Record<string, StepOption[]> | null {
    const { letters, papers } = unservedOf(log);
    if (letters.length + papers.length === 0) return null;
    return { noticeId: letters.map(optionOf), documentId: papers.map(optionOf) };
  }

  /** Where one paper alone waits for proof of service, the form starts with it. */
  known({ log }: StepContext): Record<string, number | undefined> {
    const { letters, papers } = unservedOf(log);
    return letters.length + papers.length > 1 ? {} : { noticeId: letters[0]?.id, documentId: papers[0]?.id };
  }
}

function optionOf({ id, number, on }: Servable): StepOption {
  return { value: id, label: `${number} (${formatShortDate(on)})` };
}
