import type { CivilDate } from '../../../kernel/civil-date';
import { formatDong, type Dong } from '../../../kernel/money';
import type { Bilingual } from '../../../kernel/language';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { applyRate, asPercentText } from '../../../kernel/rate';
import { dayFound, onDay } from '../../../law/enforcement/found-words';
import { endOf } from '../../../law/enforcement/term-end';
import type { LawBook } from '../../../law/law-book';
import type { EventOf, StoredCaseEvent } from './case-event-type';
import { PROMISE_BROKEN, PROMISE_KEPT, PROMISE_MADE, PROMISE_WITHDRAWN } from './case-events';
import type { Instalment } from './case-state';
import { eventsOf } from './events';

interface Promised {
  readonly madeOn: CivilDate;
  readonly amount: Dong;
  readonly payBy: CivilDate;
  readonly instalments: readonly Instalment[];
}

/** The promises of an employer that were neither checked nor taken back. */
export function runningPromises(log: readonly StoredCaseEvent[]): EventOf<typeof PROMISE_MADE>[] {
  const over = new Set([
    ...eventsOf(log, PROMISE_KEPT).map(({ data }) => data.promiseId),
    ...eventsOf(log, PROMISE_BROKEN).map(({ data }) => data.promiseId),
    ...eventsOf(log, PROMISE_WITHDRAWN).map(({ data }) => data.promiseId),
  ]);
  return eventsOf(log, PROMISE_MADE).filter(({ id }) => !over.has(id));
}

/** Why another promise cannot be taken down on a day: one still runs. */
export function runningReasons(log: readonly StoredCaseEvent[], day: CivilDate): Reason[] {
  const running = runningPromises(log).find(({ data }) => data.payBy >= day)?.data;
  if (!running) return [];
  const said = {
    vi: 'Đơn vị đang có một cam kết chưa kết thúc; ghi việc rút hoặc thay cam kết đó trước.',
    en: 'A promise of the employer still runs; record first that it was taken back or replaced.',
  };
  const amount = `${formatDong(running.amount)} đồng`;
  const found = { vi: `${amount}, ${onDay(running.payBy)}`, en: `${amount}, by ${running.payBy}` };
  return [reasonOf('promise.one-runs', said, found)];
}

/** Why a promise cannot be taken down: its days, how far it reaches, how little it is. @param owed arrears and charges of its day */
export function promiseReasons(book: LawBook, { madeOn, amount, payBy }: Promised, owed: Dong): Reason[] {
  const latest = endOf(book, 'promise.longest', madeOn);
  const share = book.get('promise.smallest-share').at(madeOn);
  const least = applyRate(owed, share);
  return [
    ...(payBy < madeOn ? [reasonOf('promise.pay-by-before-promise', SAID.payByBeforePromise, dayFound(payBy))] : []),
    ...(payBy > latest ? [reasonOf('promise.too-long', tooLong(latest), dayFound(payBy))] : []),
    ...(amount < least
      ? [
          reasonOf(
            'promise.too-small',
            {
              vi: `Số tiền hứa nộp phải từ ${asPercentText(share)}% số còn nợ trở lên: ${formatDong(least)} đồng.`,
              en: `At least ${asPercentText(share)}% of what is owed must be promised: ${formatDong(least)} đồng.`,
            },
            `${formatDong(amount)} đồng`,
          ),
        ]
      : []),
  ];
}

/** Why a plan of instalments does not fit its promise. */
export function instalmentReasons({ madeOn, amount, payBy, instalments }: Promised): Reason[] {
  if (instalments.length === 0) return [];
  const sum = instalments.reduce((total, each) => total + each.amount, 0n);
  const days = instalments.map((each) => each.payBy);
  const isInOrder = days.every((day, index) => index === 0 || day > (days[index - 1] ?? day));
  return [
    ...(sum === amount ? [] : [reasonOf('promise.instalments-sum', SAID.instalmentsSum, `${formatDong(sum)} đồng`)]),
    ...(isInOrder ? [] : [reasonOf('promise.instalments-order', SAID.instalmentsOrder)]),
    ...(days.some((day) => day < madeOn)
      ? [reasonOf('promise.instalment-before-promise', SAID.instalmentBeforePromise)]
      : []),
    ...(days.at(-1) === payBy
      ? []
      : [reasonOf('promise.instalments-end', SAID.instalmentsEnd, dayFound(days.at(-1) ?? payBy))]),
  ];
}

function tooLong(latest: CivilDate): Bilingual {
  return { vi: `Cam kết không được kéo dài quá ${onDay(latest)}.`, en: `A promise may not reach beyond ${latest}.` };
}

const SAID = {
  payByBeforePromise: { vi: 'Hạn nộp đã hứa ở trước ngày hứa.', en: 'It would be paid before it is promised.' },
  instalmentsSum: {
    vi: 'Các lần nộp cộng lại phải bằng số tiền hứa nộp.',
    en: 'The instalments must add up to what is promised.',
  },
  instalmentsOrder: {
    vi: 'Các lần nộp phải theo thứ tự ngày, mỗi lần một ngày khác.',
    en: 'The instalments must be in order of their days, each on a day of its own.',
  },
  instalmentBeforePromise: { vi: 'Có lần nộp ở trước ngày hứa.', en: 'An instalment lies before the promise.' },
  instalmentsEnd: {
    vi: 'Lần nộp cuối phải đúng hạn nộp đã hứa.',
    en: 'The last instalment must fall on the day by which all is promised.',
  },
} as const;
