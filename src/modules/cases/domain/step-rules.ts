import { YEAR_UNKNOWN } from '../../../kernel/business-days';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { dayFound, onDay } from '../../../law/enforcement/found-words';
import type { StoredCaseEvent } from './case-event-type';
import { PAUSE_BEGUN, PAUSE_ENDED, type PauseReason } from './case-events';
import type { CaseState } from './case-state';
import { eventsOf } from './events';

/** What is said of a day ahead of today. */
export const DAY_AHEAD = { vi: 'Ngày ghi ở sau ngày hôm nay.', en: 'The day is ahead of today.' };

const ENDS_BEFORE_BEGIN = {
  vi: 'Ngày kết thúc tạm dừng ở trước ngày bắt đầu.',
  en: 'The pause would end before it begins.',
};

/** Why something that happened on a day cannot be written into a case: in the future, or before the case was opened. */
export function dayReasons(state: CaseState, today: CivilDate, day: CivilDate): Reason[] {
  return [
    ...(day > today ? [reasonOf('case.day-ahead', DAY_AHEAD, dayFound(day))] : []),
    ...(day < state.openedOn
      ? [reasonOf('case.day-before-opening', beforeOpening(state.openedOn), dayFound(day))]
      : []),
  ];
}

/** Why an act is not open to a case that is closed. */
export function closedReasons({ closing }: CaseState): Reason[] {
  if (!closing) return [];
  const said = {
    vi: `Hồ sơ đã đóng ${onDay(closing.on)}; nếu đơn vị lại nợ, hồ sơ mới sẽ được mở.`,
    en: `The case was closed on ${closing.on}; if the employer owes again, a new one is opened.`,
  };
  return [reasonOf('case.closed', said)];
}

/** Why nothing can be said about a measure: a legal parameter has no value for a day. */
export function missingLawReasons({ name, day }: Readonly<Record<string, unknown>>): Reason[] {
  const said = {
    vi: 'Chưa nhập tham số pháp luật cần để xét; đề nghị người quản trị nhập giá trị kèm văn bản công bố.',
    en: 'A legal parameter that this rests on has not been entered; ask the administrator for its value and the paper that publishes it.',
  };
  return [reasonOf('parameter.unknown', said, `${String(name)}, ${String(day)}`)];
}

/** Why nothing can be said about a step that counts working days in a year whose days off have not been entered. */
export function unknownYearReasons(year: string): Reason[] {
  const said = {
    vi: 'Chưa nhập ngày nghỉ lễ, Tết của năm mà thời hạn kéo đến; đề nghị người quản trị nhập (holidays import, hoặc trang Nhập dữ liệu).',
    en: 'The days off of the year into which the term reaches have not been entered; ask the administrator to enter them (holidays import, or the page Import data).',
  };
  return [reasonOf(YEAR_UNKNOWN, said, { vi: `năm ${year}`, en: year })];
}

/** Why a pause cannot have these days. */
export function beginPauseReasons(pause: { readonly from: CivilDate; readonly until: CivilDate | null }): Reason[] {
  if (pause.until === null || pause.until >= pause.from) return [];
  return [reasonOf('pause.ends-before-begin', ENDS_BEFORE_BEGIN, dayFound(pause.until))];
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
    reasonOf(
      'pause.runs',
      {
        vi: 'Lần tạm dừng theo văn bản này đã được ghi; muốn tạm dừng nữa phải có văn bản khác.',
        en: 'A pause on this paper is in the file already; another needs another paper.',
      },
      dayFound(same.occurredOn),
    ),
  ];
}

/** Why a pause cannot be ended once more: whatever its day. */
export function endedPauseReasons(log: readonly StoredCaseEvent[], pauseId: number): Reason[] {
  const end = eventsOf(log, PAUSE_ENDED).find(({ data }) => data.pauseId === pauseId);
  const said = { vi: 'Lần tạm dừng này đã kết thúc.', en: 'This pause has ended.' };
  return end ? [reasonOf('pause.ended', said, dayFound(end.data.until))] : [];
}

/** Why a pause cannot be ended with `until` as its last day. */
export function endPauseReasons(
  pause: { readonly from: CivilDate; readonly until: CivilDate | null },
  until: CivilDate,
): Reason[] {
  return [
    ...(until < pause.from ? [reasonOf('pause.ends-before-begin', ENDS_BEFORE_BEGIN, dayFound(pause.from))] : []),
    ...(pause.until !== null && until > pause.until
      ? [
          reasonOf(
            'pause.longer-than-set',
            {
              vi: 'Lần tạm dừng này có ngày kết thúc sớm hơn; muốn kéo dài thì ghi lần mới.',
              en: 'This pause ends earlier by its own terms; a longer one is written down anew.',
            },
            dayFound(pause.until),
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
  const said = { vi: 'Cơ quan và cán bộ phụ trách không thay đổi.', en: 'Office and officer stay the same.' };
  return isSame ? [reasonOf('transfer.same', said)] : [];
}

function beforeOpening(openedOn: CivilDate): Bilingual {
  return {
    vi: `Hồ sơ mở ${onDay(openedOn)}; ngày ghi ở trước ngày đó.`,
    en: `The case was opened on ${openedOn}; the day lies before that.`,
  };
}
