import { JsonFields } from '../../../kernel/json-fields';
import type { Period } from '../../../kernel/period';
import { isFund } from '../../../law/fund';
import type { CaseEventType } from '../domain/case-event-type';
import { OPENED, PROMISE_BROKEN, PROMISE_KEPT, SIGN_RECEIVED } from '../domain/case-events';
import { CASE_WORDS } from '../words';
import type { EventLine, EventWords, EventWriting, WordsOfEvent } from './event-words';
import type { FACT_KINDS } from '../domain/timeline';
import type { DataOf } from './step';

/** What is said of the events that the program itself writes, and of the facts that stand in a timeline. */
export function registerProgramWords(words: EventWords): void {
  words.register(SIGN_RECEIVED, SIGN_RECEIVED_WORDS);
  words.register(OPENED, {
    happened: { vi: 'Mở hồ sơ', en: 'Case opened' },
    lines: ({ authorityId }, { say, office }) => [
      authorityId === null
        ? null
        : say(
            { vi: 'Cơ quan phụ trách: {office}.', en: 'Responsible office: {office}.' },
            { office: office(authorityId) },
          ),
    ],
  });
  words.register(PROMISE_KEPT, {
    happened: { vi: 'Đơn vị giữ cam kết', en: 'The employer kept its promise' },
    lines: verdictLines,
  });
  words.register(PROMISE_BROKEN, {
    happened: { vi: 'Đơn vị không giữ cam kết', en: 'The employer broke its promise' },
    lines: verdictLines,
  });
  words.register(fact('reminder'), { happened: { vi: 'Đôn đốc', en: 'Reminder' }, lines: reminderLines });
  words.register(fact('payment'), { happened: { vi: 'Nhận tiền', en: 'Money received' }, lines: paymentLines });
  words.register(fact('adjustment'), { happened: { vi: 'Điều chỉnh', en: 'Adjustment' }, lines: adjustmentLines });
}

const SIGN_RECEIVED_WORDS: WordsOfEvent<DataOf<typeof SIGN_RECEIVED>> = {
  happened: { vi: 'Tiếp nhận dấu hiệu vi phạm', en: 'A sign of violation was received' },
  lines: ({ sign, document, note }, { say }) => [
    `${say(CASE_WORDS.signs[sign])}.`,
    say(CASE_WORDS.paper, { document }),
    note,
  ],
};

/** Facts stand in the timeline like events, and are read as they are. */
function fact(kind: (typeof FACT_KINDS)[number]): CaseEventType<string, JsonFields> {
  return { kind, read: (data) => new JsonFields(data, kind) };
}

function verdictLines({ received, amount, payBy }: DataOf<typeof PROMISE_KEPT>, writing: EventWriting): EventLine[] {
  const { say, dong, date } = writing;
  const values = { received: dong(received), amount: dong(amount), day: date(payBy) };
  const vi = 'Đã nộp {received} / {amount} đồng đến hết ngày {day}.';
  return [say({ vi, en: 'Received {received} / {amount} đồng to the end of {day}.' }, values)];
}

function reminderLines(data: JsonFields, { say, date }: EventWriting): EventLine[] {
  const servedOn = data.dateOrNull('servedOn');
  return [
    say({ vi: 'Văn bản {number}.', en: 'Letter {number}.' }, { number: data.text('reminderNo') }),
    servedOn === null ? null : say({ vi: 'Đơn vị nhận ngày {day}.', en: 'Served on {day}.' }, { day: date(servedOn) }),
  ];
}

function paymentLines(data: JsonFields, { say, dong, date, on }: EventWriting): EventLine[] {
  const receivedOn = data.date('receivedOn');
  const number = data.textOrNull('reversedBy');
  const received = { amount: dong(data.dong('amount')), number: data.text('receiptNo') };
  const late = {
    vi: 'Tiền nhận ngày {day}, ghi nhận sau khi mở hồ sơ.',
    en: 'Received on {day}, recorded after the case was opened.',
  };
  return [
    say({ vi: '{amount} đồng, chứng từ {number}.', en: '{amount} đồng, receipt {number}.' }, received),
    receivedOn === on ? null : say(late, { day: date(receivedOn) }),
    number === null
      ? null
      : say({ vi: 'Đã hủy theo điều chỉnh {number}.', en: 'Reversed by adjustment {number}.' }, { number }),
  ];
}

function adjustmentLines(data: JsonFields, writing: EventWriting): EventLine[] {
  const { say } = writing;
  const number = data.textOrNull('reversesReceiptNo');
  const what =
    number === null
      ? say(
          { vi: '{fund} kỳ {period}: {amount} đồng', en: '{fund} period {period}: {amount} đồng' },
          changed(data, writing),
        )
      : say({ vi: 'hủy chứng từ {number}', en: 'reverses receipt {number}' }, { number });
  const values = { number: data.text('adjustmentNo'), what, reason: data.text('reason') };
  return [say({ vi: 'Số {number}: {what}. {reason}', en: 'No. {number}: {what}. {reason}' }, values)];
}

function changed(data: JsonFields, { fund, period, dong }: EventWriting): Record<string, string> {
  const code = data.text('fund');
  return {
    fund: isFund(code) ? fund(code) : code,
    period: period(data.text('period') as Period),
    amount: `${data.integer('amount') > 0 ? '+' : ''}${dong(data.dong('amount'))}`,
  };
}
