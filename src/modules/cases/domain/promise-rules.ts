import type { CivilDate } from '../../../kernel/civil-date';
import { formatDong, type Dong } from '../../../kernel/money';
import type { Reason } from '../../../kernel/outcome';
import { applyRate, asPercentText } from '../../../kernel/rate';
import { onDay } from '../../../law/enforcement/found-words';
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
  const sentence = 'Đơn vị đang có một cam kết chưa kết thúc; ghi việc rút hoặc thay cam kết đó trước.';
  return [{ code: 'promise.one-runs', sentence, found: `${formatDong(running.amount)} đồng, ${onDay(running.payBy)}` }];
}

/** Why a promise cannot be taken down: its days, how far it reaches, how little it is. @param owed arrears and charges of its day */
export function promiseReasons(book: LawBook, { madeOn, amount, payBy }: Promised, owed: Dong): Reason[] {
  const latest = endOf(book, 'promise.longest', madeOn);
  const share = book.get('promise.smallest-share').at(madeOn);
  const least = applyRate(owed, share);
  return [
    ...(payBy < madeOn
      ? [reason('promise.pay-by-before-promise', 'Hạn nộp đã hứa ở trước ngày hứa.', onDay(payBy))]
      : []),
    ...(payBy > latest
      ? [reason('promise.too-long', `Cam kết không được kéo dài quá ${onDay(latest)}.`, onDay(payBy))]
      : []),
    ...(amount < least
      ? [
          reason(
            'promise.too-small',
            `Số tiền hứa nộp phải từ ${asPercentText(share)}% số còn nợ trở lên: ${formatDong(least)} đồng.`,
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
    ...(sum === amount
      ? []
      : [
          reason(
            'promise.instalments-sum',
            'Các lần nộp cộng lại phải bằng số tiền hứa nộp.',
            `${formatDong(sum)} đồng`,
          ),
        ]),
    ...(isInOrder
      ? []
      : [reason('promise.instalments-order', 'Các lần nộp phải theo thứ tự ngày, mỗi lần một ngày khác.')]),
    ...(days.some((day) => day < madeOn)
      ? [reason('promise.instalment-before-promise', 'Có lần nộp ở trước ngày hứa.')]
      : []),
    ...(days.at(-1) === payBy
      ? []
      : [reason('promise.instalments-end', 'Lần nộp cuối phải đúng hạn nộp đã hứa.', onDay(days.at(-1) ?? payBy))]),
  ];
}

function reason(code: string, sentence: string, found?: string): Reason {
  return { code, sentence, ...(found === undefined ? {} : { found }) };
}
