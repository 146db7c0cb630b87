import { YEAR_UNKNOWN } from '../../../kernel/business-days';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Reason } from '../../../kernel/outcome';
import { onDay } from '../../../law/enforcement/found-words';
import type { CaseState, PauseOfCase } from './case-state';

/** Why something that happened on a day cannot be written into a case: in the future, or before the case was opened. */
export function dayReasons(state: CaseState, today: CivilDate, day: CivilDate): Reason[] {
  return [
    ...(day > today ? [reason('case.day-ahead', 'Ngày ghi ở sau ngày hôm nay.', onDay(day))] : []),
    ...(day < state.openedOn
      ? [reason('case.day-before-opening', `Hồ sơ mở ${onDay(state.openedOn)}; ngày ghi ở trước ngày đó.`, onDay(day))]
      : []),
  ];
}

/** Why an act is not open to a case that is closed. */
export function closedReasons({ closing }: CaseState): Reason[] {
  if (!closing) return [];
  return [reason('case.closed', `Hồ sơ đã đóng ${onDay(closing.on)}; nếu đơn vị lại nợ, hồ sơ mới sẽ được mở.`)];
}

/** Why nothing can be said about a measure: a legal parameter has no value for a day. */
export function missingLawReasons({ name, day }: Readonly<Record<string, unknown>>): Reason[] {
  const sentence = 'Chưa nhập tham số pháp luật cần để xét; đề nghị người quản trị nhập giá trị kèm văn bản công bố.';
  return [reason('parameter.unknown', sentence, `${String(name)}, ${String(day)}`)];
}

/** Why nothing can be said about a step that counts working days in a year whose days off have not been entered. */
export function unknownYearReasons(year: string): Reason[] {
  const sentence =
    'Chưa nhập ngày nghỉ lễ, Tết của năm mà thời hạn kéo đến; đề nghị người quản trị nhập (holidays import, hoặc trang Nhập dữ liệu).';
  return [reason(YEAR_UNKNOWN, sentence, `năm ${year}`)];
}

/** Why a promise cannot be taken down. */
export function promiseReasons(
  state: CaseState,
  today: CivilDate,
  promise: { readonly madeOn: CivilDate; readonly payBy: CivilDate; readonly amount: Dong },
): Reason[] {
  return [
    ...closedReasons(state),
    ...dayReasons(state, today, promise.madeOn),
    ...(promise.payBy < promise.madeOn
      ? [reason('promise.pay-by-before-promise', 'Hạn nộp đã hứa ở trước ngày hứa.', onDay(promise.payBy))]
      : []),
    ...(promise.amount <= 0n ? [reason('promise.no-amount', 'Số tiền hứa nộp phải lớn hơn 0.')] : []),
  ];
}

/** Why a pause cannot begin. */
export function beginPauseReasons(
  state: CaseState,
  today: CivilDate,
  pause: { readonly from: CivilDate; readonly until: CivilDate | null },
): Reason[] {
  return [
    ...closedReasons(state),
    ...dayReasons(state, today, pause.from),
    ...(pause.until !== null && pause.until < pause.from
      ? [reason('pause.ends-before-begin', 'Ngày kết thúc tạm dừng ở trước ngày bắt đầu.', onDay(pause.until))]
      : []),
  ];
}

/** Why a pause cannot be ended with `until` as its last day. */
export function endPauseReasons(state: CaseState, today: CivilDate, pause: PauseOfCase, until: CivilDate): Reason[] {
  return [
    ...closedReasons(state),
    ...(pause.isEnded
      ? [reason('pause.ended', 'Lần tạm dừng này đã kết thúc.', pause.until === null ? '' : onDay(pause.until))]
      : []),
    ...(until > today ? [reason('case.day-ahead', 'Ngày ghi ở sau ngày hôm nay.', onDay(until))] : []),
    ...(until < pause.from
      ? [reason('pause.ends-before-begin', 'Ngày kết thúc tạm dừng ở trước ngày bắt đầu.', onDay(pause.from))]
      : []),
    ...(!pause.isEnded && pause.until !== null && until > pause.until
      ? [
          reason(
            'pause.longer-than-set',
            'Lần tạm dừng này có ngày kết thúc sớm hơn; muốn kéo dài thì ghi lần mới.',
            onDay(pause.until),
          ),
        ]
      : []),
  ];
}

/** Why a case cannot be handed over. */
export function transferReasons(
  state: CaseState,
  to: { readonly authorityId: number | null; readonly officer: string | null },
): Reason[] {
  const isSame = to.authorityId === state.authorityId && to.officer === state.officer;
  return [
    ...closedReasons(state),
    ...(isSame ? [reason('transfer.same', 'Cơ quan và cán bộ phụ trách không thay đổi.')] : []),
  ];
}

/** Why a case cannot be closed by decision on a day. */
export function closeReasons(state: CaseState, today: CivilDate): Reason[] {
  return [
    ...closedReasons(state),
    ...(today < state.openedOn
      ? [
          reason(
            'case.day-before-opening',
            `Hồ sơ mở ${onDay(state.openedOn)}; chưa thể đóng trước ngày đó.`,
            onDay(today),
          ),
        ]
      : []),
  ];
}

function reason(code: string, sentence: string, found?: string): Reason {
  return { code, sentence, ...(found === undefined || found === '' ? {} : { found }) };
}
