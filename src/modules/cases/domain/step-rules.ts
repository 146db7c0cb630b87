import { YEAR_UNKNOWN } from '../../../kernel/business-days';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { onDay } from '../../../law/enforcement/found-words';
import type { StoredCaseEvent } from './case-event-type';
import { PAUSE_BEGUN, PAUSE_ENDED, type PauseReason } from './case-events';
import type { CaseState } from './case-state';
import { eventsOf } from './events';

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

/** Why a pause cannot have these days. */
export function beginPauseReasons(pause: { readonly from: CivilDate; readonly until: CivilDate | null }): Reason[] {
  if (pause.until === null || pause.until >= pause.from) return [];
  return [reason('pause.ends-before-begin', 'Ngày kết thúc tạm dừng ở trước ngày bắt đầu.', onDay(pause.until))];
}

/** Why a pause on the same ground and paper cannot begin once more: whatever its day. */
export function runningPauseReasons(
  log: readonly StoredCaseEvent[],
  pause: { readonly reason: PauseReason; readonly document: string },
): Reason[] {
  const same = eventsOf(log, PAUSE_BEGUN).find(
    ({ data }) => data.reason === pause.reason && data.document === pause.document,
  );
  if (!same) return [];
  return [
    reason(
      'pause.runs',
      'Lần tạm dừng theo văn bản này đã được ghi; muốn tạm dừng nữa phải có văn bản khác.',
      onDay(same.occurredOn),
    ),
  ];
}

/** Why a pause cannot be ended once more: whatever its day. */
export function endedPauseReasons(log: readonly StoredCaseEvent[], pauseId: number): Reason[] {
  const end = eventsOf(log, PAUSE_ENDED).find(({ data }) => data.pauseId === pauseId);
  return end ? [reason('pause.ended', 'Lần tạm dừng này đã kết thúc.', onDay(end.data.until))] : [];
}

/** Why a pause cannot be ended with `until` as its last day. */
export function endPauseReasons(
  pause: { readonly from: CivilDate; readonly until: CivilDate | null },
  until: CivilDate,
): Reason[] {
  return [
    ...(until < pause.from
      ? [reason('pause.ends-before-begin', 'Ngày kết thúc tạm dừng ở trước ngày bắt đầu.', onDay(pause.from))]
      : []),
    ...(pause.until !== null && until > pause.until
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
  return isSame ? [reason('transfer.same', 'Cơ quan và cán bộ phụ trách không thay đổi.')] : [];
}

function reason(code: string, sentence: string, found?: string): Reason {
  return { code, sentence, ...(found === undefined || found === '' ? {} : { found }) };
}
