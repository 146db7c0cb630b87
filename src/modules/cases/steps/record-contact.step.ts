import type { CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { AreaField, ChoiceField, DayField, TextField } from '../../../platform/http/form-fields';
import { CONTACT_MADE, type ContactChannel, type ContactOutcome } from '../domain/case-events';
import { LONGEST_NOTE } from '../domain/text-limits';
import type { StepView } from '../use-cases/measure-steps';
import { NOTHING_AGAINST, Step, type CaseLogEvents, type CaseStepRules, type DataOf } from '../use-cases/step';
import { CASE_WORDS } from '../words';

/** A visit, call or message; nothing of it is taken for granted. */
export class ContactStepRequest {
  @ChoiceField({ vi: 'Cách liên hệ', en: 'How' }, CASE_WORDS.channels)
  channel!: ContactChannel;

  @ChoiceField({ vi: 'Kết quả', en: 'Outcome' }, CASE_WORDS.outcomes)
  outcome!: ContactOutcome;

  @TextField({ vi: 'Người tiếp xúc', en: 'Person' }, { optional: true })
  person?: string;

  @AreaField({ vi: 'Nội dung', en: 'What was said' }, { optional: true, most: LONGEST_NOTE })
  note?: string;

  @DayField({ vi: 'Ngày liên hệ', en: 'Day' }, { optional: true, prefill: 'today' })
  contactedOn?: CivilDate;
}

/** Enters a visit, call or message into the contact log of an open case. */
@Step({
  name: 'record-contact',
  group: 'file',
  words: {
    title: { vi: 'Liên hệ với đơn vị', en: 'Contact with the employer' },
    happened: { vi: 'Liên hệ', en: 'Contact' },
    lines: ({ channel, outcome, person, note }, { say }) => [
      `${say(CASE_WORDS.channels[channel])}, ${say(CASE_WORDS.outcomes[outcome]).toLowerCase()}.`,
      person === null ? null : say({ vi: 'Người tiếp xúc: {person}.', en: 'Person: {person}.' }, { person }),
      note,
    ],
  },
  input: ContactStepRequest,
  event: CONTACT_MADE,
  day: 'contactedOn',
  restsOn: [],
  measure: null,
  kind: 'record',
  bare: true,
  alsoWhenClosed: false,
  annulment: { by: 'anyone' },
})
export class RecordContact implements CaseStepRules<ContactStepRequest, DataOf<typeof CONTACT_MADE>> {
  readonly against = NOTHING_AGAINST;

  /** The same contact twice is a slip of the hand; the same day with other words is another contact. */
  already(log: CaseLogEvents, input: ContactStepRequest): Reason[] {
    const same = JSON.stringify(said(input));
    const twice = log.some(
      ({ kind, data, occurredOn }) =>
        kind === CONTACT_MADE.kind &&
        occurredOn === input.contactedOn &&
        JSON.stringify(CONTACT_MADE.read(data)) === same,
    );
    if (!twice) return [];
    const words = {
      vi: 'Lần liên hệ này đã được ghi với đúng nội dung này.',
      en: 'This contact is in the file with the same content.',
    };
    return [reasonOf('contact.twice', words)];
  }

  effect(_: StepView, input: ContactStepRequest): DataOf<typeof CONTACT_MADE> {
    return said(input);
  }
}

function said({ channel, outcome, person, note }: ContactStepRequest): DataOf<typeof CONTACT_MADE> {
  return { channel, outcome, person: person ?? null, note: note ?? null };
}
