import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { formatShortDate, formatShortPeriod } from '../../../platform/documents/vietnamese-format';
import { AreaField, ChoiceField, DayField, ReferenceField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { PUBLICATION_REMOVED, type RemovalCause } from '../domain/case-events';
import { namingsOf, type Naming } from '../domain/publication-facts';
import { TakeOffList } from '../use-cases/take-off-list';
import { PUBLICITY_WORDS } from '../words';

/** The decision to take the employer's name off a list. */
export class NameRemovalRequest {
  @ReferenceField({ vi: 'Danh sách', en: 'List' })
  publishedId!: number;

  @ChoiceField({ vi: 'Nguyên nhân', en: 'Cause' }, PUBLICITY_WORDS.causes)
  cause!: RemovalCause;

  @AreaField(
    { vi: 'Nội dung đính chính', en: 'Correction' },
    {
      most: 500,
      hint: {
        vi: 'Được công khai cùng danh sách; không ghi dữ liệu cá nhân',
        en: 'Published with the list; no personal data',
      },
    },
  )
  note!: string;

  @DayField({ vi: 'Ngày gỡ', en: 'Removed on' }, { optional: true, prefill: 'today' })
  removedOn?: CivilDate;
}

/** Takes an employer's name off a list by hand: a mistake, an objection, a payment that nobody had booked. At once, for it harms nobody. */
@Step({
  name: 'remove-from-list',
  group: 'publicity',
  words: {
    title: { vi: 'Gỡ tên khỏi danh sách công khai', en: 'Take the name off the public list' },
    happened: { vi: 'Gỡ tên khỏi danh sách công khai', en: 'Name taken off the public list' },
    lines: ({ month, version, note }, { say, period }) => [
      say(
        {
          vi: 'Danh sách tháng {month}, bản lần {version}. {note}',
          en: 'List of {month}, version {version}. {note}',
        },
        { month: period(month), version, note },
      ),
    ],
  },
  input: NameRemovalRequest,
  event: PUBLICATION_REMOVED,
  day: 'removedOn',
  restsOn: ['publishedId'],
  measure: null,
  kind: 'decision',
  alsoWhenClosed: true,
  annulment: { instead: PUBLICITY_WORDS.proposeAnew },
})
export class RemoveFromList implements CaseStepRules<NameRemovalRequest, DataOf<typeof PUBLICATION_REMOVED>> {
  constructor(private readonly takeOff: TakeOffList) {}

  already(log: CaseLogEvents, { publishedId }: NameRemovalRequest): Reason[] {
    if (standing(log, publishedId)) return [];
    const said = { vi: 'Đơn vị không có tên trên danh sách này.', en: 'The employer is not named on this list.' };
    return [reasonOf('publication.not-named', said)];
  }

  against({ log, caseId }: StepView, { publishedId }: NameRemovalRequest): Reason[] {
    const naming = standing(log, publishedId);
    if (!naming || naming.caseId === caseId) return [];
    const said = {
      vi: `Đơn vị được công khai từ hồ sơ số ${naming.caseId}; gỡ tên trong hồ sơ đó.`,
      en: `The employer was named from case ${naming.caseId}; take the name off there.`,
    };
    return [reasonOf('publication.other-case', said)];
  }

  async effect(
    view: StepView,
    { publishedId, cause, note }: NameRemovalRequest,
  ): Promise<DataOf<typeof PUBLICATION_REMOVED>> {
    const naming = standing(view.log, publishedId);
    invariant(naming, 'asked only where the employer is named');
    const { listId, month, version } = await this.takeOff.byHand(naming, { cause, text: note }, view.day, view.actor);
    return { publicationId: listId, month, version, cause, note };
  }

  options({ log, caseId }: StepContext): Record<string, StepOption[]> {
    return {
      publishedId: namingsOf(log)
        .filter((naming) => naming.caseId === caseId && naming.retractedOn === null)
        .map(({ eventId, month, version, publishedOn }) => ({
          value: eventId,
          label: `Tháng ${formatShortPeriod(month)}, bản lần ${version}, ${formatShortDate(publishedOn)}`,
        }))
        .toReversed(),
    };
  }
}

function standing(log: CaseLogEvents, publishedId: number): Naming | undefined {
  return namingsOf(log).find(({ eventId, retractedOn }) => eventId === publishedId && retractedOn === null);
}
