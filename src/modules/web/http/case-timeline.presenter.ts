import type { CivilDate } from '../../../kernel/civil-date';
import { JsonFields } from '../../../kernel/json-fields';
import type { Period } from '../../../kernel/period';
import { isFund } from '../../../law/fund';
import type { AuthorityTree } from '../../authorities/authorities.api';
import {
  CLOSED,
  CONTACT_MADE,
  DOCUMENT_ATTACHED,
  NOTE_ADDED,
  OPENED,
  PAUSE_BEGUN,
  PAUSE_ENDED,
  PROMISE_BROKEN,
  PROMISE_KEPT,
  PROMISE_MADE,
  SYSTEM_ACTOR,
  TRANSFERRED,
  type EventWords,
  type EventWriting,
  type TimelineEntry,
} from '../../cases/cases.api';
import { fill, type Language } from '../../../kernel/language';
import { textFor } from '../../../kernel/language';
import type { Messages } from '../domain/messages/messages';
import type { Format } from './format';

/** What the words about an entry are made with. */
interface Wording {
  readonly messages: Messages;
  readonly format: Format;
  readonly tree: AuthorityTree;
  readonly on: CivilDate;
}

type Words = (data: unknown, wording: Wording) => (string | null)[];

/** The lines about an entry by its kind, below the kind's own name; null for what is not there. A new kind adds its own here. */
const WORDS: Readonly<Record<string, Words>> = {
  [OPENED.kind]: (data, wording) => {
    const { authorityId } = OPENED.read(data);
    const { caseLines: t } = wording.messages;
    return [authorityId === null ? null : fill(t.officeIs, { office: officeOf(authorityId, wording) })];
  },
  [CLOSED.kind]: (data, { messages: { caseLines: t, caseWords } }) => {
    const { cause, reason, signedBy, document } = CLOSED.read(data);
    return [
      reason === null ? caseWords.closings[cause] : fill(t.signed, { reason, signedBy: signedBy ?? '' }),
      document === null ? null : fill(t.paper, { document }),
    ];
  },
  [TRANSFERRED.kind]: (data, wording) => {
    const { authorityId, officer, reason } = TRANSFERRED.read(data);
    const { caseLines: t, cases } = wording.messages;
    const office = authorityId === null ? cases.noOffice : officeOf(authorityId, wording);
    return [fill(t.transfer, { office, officer: officer ?? cases.noOfficer, reason })];
  },
  [NOTE_ADDED.kind]: (data) => NOTE_ADDED.read(data).text.split(/\n+/),
  [DOCUMENT_ATTACHED.kind]: (data, { messages: { caseLines: t }, format }) => {
    const { title, fileName, size } = DOCUMENT_ATTACHED.read(data);
    return [title, fill(t.size, { name: fileName, n: format.count(Math.ceil(size / 1024)) })];
  },
  [CONTACT_MADE.kind]: (data, { messages: { caseLines: t, caseWords } }) => {
    const { channel, outcome, person, note } = CONTACT_MADE.read(data);
    const words = { channel: caseWords.channels[channel], outcome: caseWords.outcomes[outcome].toLowerCase() };
    return [fill(t.contact, words), person === null ? null : fill(t.person, { person }), note];
  },
  [PROMISE_MADE.kind]: (data, { messages: { caseLines: t }, format }) => {
    const { amount, payBy, promisedBy, note } = PROMISE_MADE.read(data);
    return [fill(t.promise, { amount: format.dong(amount), day: format.date(payBy), by: promisedBy }), note];
  },
  [PROMISE_KEPT.kind]: verdictWords,
  [PROMISE_BROKEN.kind]: verdictWords,
  [PAUSE_BEGUN.kind]: (data, { messages: { caseLines: t, caseWords }, format }) => {
    const { reason, document, until, note } = PAUSE_BEGUN.read(data);
    return [
      fill(t.pause, { reason: caseWords.pauseReasons[reason], document }),
      until === null ? null : fill(t.pauseUntil, { day: format.date(until) }),
      note,
    ];
  },
  [PAUSE_ENDED.kind]: (data, { messages: { caseLines: t }, format }) => {
    const { until, reason } = PAUSE_ENDED.read(data);
    return [fill(t.pauseEnd, { day: format.date(until), reason })];
  },
  reminder: (data, { messages: { caseLines: t }, format }) => {
    const fields = new JsonFields(data, 'reminder');
    const servedOn = fields.dateOrNull('servedOn');
    return [
      fill(t.reminder, { number: fields.text('reminderNo') }),
      servedOn === null ? null : fill(t.served, { day: format.date(servedOn) }),
    ];
  },
  payment: paymentWords,
  adjustment: adjustmentWords,
};

/** What a timeline is written with. */
export interface TimelineSetting extends Omit<Wording, 'on'> {
  readonly language: Language;
  readonly known: Pick<EventWords, 'find'>;
}

/** The rows of a timeline, the newest first. */
export function timelineRows(setting: TimelineSetting, entries: readonly TimelineEntry[]): object[] {
  const { messages, format } = setting;
  return entries.toReversed().map((entry) => ({
    key: entry.key,
    day: format.dated(entry.on),
    ...wordsOf(setting, entry),
    annulled: entry.isAnnulled ? messages.cases.annulled : null,
    who: whoOf(messages, entry.actor),
    recordedAt: fill(messages.cases.recordedAt, { instant: format.instant(entry.recordedAt) }),
    document: entry.document === null ? null : { href: entry.document.href, title: entry.document.title },
  }));
}

/** By the words that its module gives, else by those that are kept here. */
export function wordsOf(
  { known, language, ...wording }: TimelineSetting,
  { kind, data, on }: Pick<TimelineEntry, 'kind' | 'data' | 'on'>,
): object {
  const { messages, format, tree } = wording;
  const words = known.find(kind);
  const lines = words
    ? words.lines(data, writingOf(language, format, tree, on))
    : (WORDS[kind]?.(data, { ...wording, on }) ?? []);
  return {
    kind: words ? words.happened[language] : textFor(messages.caseEvents, kind),
    lines: lines.filter((line) => line !== null && line !== ''),
  };
}

function writingOf(language: Language, format: Format, tree: AuthorityTree, on: CivilDate): EventWriting {
  return {
    language,
    say: (text, values = {}) => fill(text[language], values),
    dong: (amount) => format.dong(amount),
    count: (count) => format.count(count),
    date: (day) => format.date(day),
    period: (period) => format.period(period),
    fund: (fund) => format.fund(fund),
    office: (authorityId) => format.office(tree.holderOn(authorityId, on).name),
  };
}

function whoOf({ cases: t }: Messages, actor: string | null): string {
  if (actor === null) return t.fromData;
  return actor === SYSTEM_ACTOR ? t.system : actor;
}

function officeOf(authorityId: number, { tree, on, format }: Wording): string {
  return format.office(tree.holderOn(authorityId, on).name);
}

function verdictWords(data: unknown, { messages: { caseLines: t }, format }: Wording): string[] {
  const { received, amount, payBy } = PROMISE_KEPT.read(data);
  const amounts = { received: format.dong(received), amount: format.dong(amount) };
  return [fill(t.verdict, { ...amounts, day: format.date(payBy) })];
}

function paymentWords(json: unknown, { messages: { caseLines: t }, format, on }: Wording): (string | null)[] {
  const data = new JsonFields(json, 'payment');
  const receivedOn = data.date('receivedOn');
  const reversedBy = data.textOrNull('reversedBy');
  return [
    fill(t.payment, { amount: format.dong(data.dong('amount')), number: data.text('receiptNo') }),
    receivedOn === on ? null : fill(t.late, { day: format.date(receivedOn) }),
    reversedBy === null ? null : fill(t.reversed, { number: reversedBy }),
  ];
}

function adjustmentWords(json: unknown, { messages: { caseLines: t }, format }: Wording): string[] {
  const data = new JsonFields(json, 'adjustment');
  const reverses = data.textOrNull('reversesReceiptNo');
  const what =
    reverses === null
      ? fill(t.adjustsAmount, {
          fund: fundOf(data.text('fund'), format),
          period: format.period(data.text('period') as Period),
          amount: `${data.integer('amount') > 0 ? '+' : ''}${format.dong(data.dong('amount'))}`,
        })
      : fill(t.reverses, { number: reverses });
  return [fill(t.adjustment, { number: data.text('adjustmentNo'), what, reason: data.text('reason') })];
}

function fundOf(code: string, format: Format): string {
  return isFund(code) ? format.fund(code) : code;
}
