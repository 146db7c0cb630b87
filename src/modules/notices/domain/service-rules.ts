import { daysBetween, type CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { dayFound } from '../../../law/enforcement/found-words';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { NOTICE_ISSUED, REMINDER_VOIDED } from './case-events';
import { SERVICE_RECORDED } from './events';
import type { ListedPaper } from './listed-paper';

/** Why an attempt to serve a paper cannot be written down as having happened on a day. */
export function serviceReasons(
  { dispatchedOn, servedOn, employerId, number }: ListedPaper,
  employer: number,
  day: CivilDate,
): Reason[] {
  return [
    ...(employerId === employer
      ? []
      : [
          reasonOf('service.other-employer', {
            vi: `Văn bản ${number} không gửi cho đơn vị của hồ sơ này.`,
            en: `Paper ${number} does not go to the employer of this case.`,
          }),
        ]),
    ...(dispatchedOn === null
      ? [
          reasonOf('service.not-dispatched', {
            vi: `Văn bản ${number} chưa được gửi đi nên chưa thể tống đạt.`,
            en: `Paper ${number} has not gone out, so it cannot have been served.`,
          }),
        ]
      : []),
    ...(dispatchedOn !== null && day < dispatchedOn
      ? [reasonOf('service.before-dispatch', BEFORE_DISPATCH, dayFound(dispatchedOn))]
      : []),
    ...(servedOn === null ? [] : [servedTwice(number, servedOn)]),
  ];
}

/** Why an attempt cannot be written down at all, whatever its day: the paper has been served. */
export function servedReasons(
  log: readonly StoredCaseEvent[],
  { noticeId, documentId }: { readonly noticeId: number | null; readonly documentId: number | null },
): Reason[] {
  const served = eventsOf(log, SERVICE_RECORDED).find(
    ({ data }) => data.result === 'served' && data.noticeId === noticeId && data.documentId === documentId,
  );
  return served ? [servedTwice(served.data.number, served.occurredOn)] : [];
}

/** How many days a paper has been on its way without being served. */
export function daysUnserved({ dispatchedOn }: Pick<ListedPaper, 'dispatchedOn'>, day: CivilDate): number {
  return dispatchedOn === null ? 0 : daysBetween(dispatchedOn, day);
}

/** A paper that may still be served, as a form offers it. */
export interface Servable {
  readonly id: number;
  readonly number: string;
  readonly on: CivilDate;
}

/** A letter or paper of an employer, as the events of its cases tell of it; one of the two ids is null. */
export interface ToldPaper {
  readonly noticeId: number | null;
  readonly documentId: number | null;
  /** As printed. */
  readonly number: string;
  readonly on: CivilDate;
  readonly caseId: number;
  /** Of the event that it came with. */
  readonly kind: string;
  readonly servedOn: CivilDate | null;
}

/** The letters and papers that events tell of, those taken back left out, the oldest first. */
export function toldPapers(events: readonly StoredCaseEvent[]): ToldPaper[] {
  const served = eventsOf(events, SERVICE_RECORDED).filter(({ data }) => data.result === 'served');
  const takenBack = new Set(eventsOf(events, REMINDER_VOIDED).map(({ data }) => data.noticeId));
  return events.flatMap((event) => {
    const paper = event.kind === SERVICE_RECORDED.kind ? undefined : paperIn(event);
    if (!paper || (paper.noticeId !== null && takenBack.has(paper.noticeId))) return [];
    const proof = served.find(({ data }) =>
      paper.noticeId === null ? data.documentId === paper.documentId : data.noticeId === paper.noticeId,
    );
    const { occurredOn: on, caseId, kind } = event;
    return [{ ...paper, on, caseId, kind, servedOn: proof?.occurredOn ?? null }];
  });
}

/** The letters and papers of an employer that went out and are not served yet, as the events of its cases tell. */
export function unservedOf(events: readonly StoredCaseEvent[]): { letters: Servable[]; papers: Servable[] } {
  const unserved = toldPapers(events).filter(({ servedOn }) => servedOn === null);
  return {
    letters: unserved.flatMap(({ noticeId: id, number, on }) => (id === null ? [] : [{ id, number, on }])),
    papers: unserved.flatMap(({ documentId: id, number, on }) => (id === null ? [] : [{ id, number, on }])),
  };
}

/** The letter or paper that an event of whatever kind brings, by the names that all modules give it. */
function paperIn(event: StoredCaseEvent): Pick<ToldPaper, 'noticeId' | 'documentId' | 'number'> | undefined {
  if (event.kind === NOTICE_ISSUED.kind) {
    const { noticeId, documentId, number } = NOTICE_ISSUED.read(event.data);
    if (noticeId !== null) return { noticeId, documentId: null, number };
    return documentId === null ? undefined : { noticeId, documentId, number };
  }
  const { documentId, number } = event.data as { readonly documentId?: unknown; readonly number?: unknown };
  if (typeof documentId !== 'number') return undefined;
  return { noticeId: null, documentId, number: typeof number === 'string' ? number : String(documentId) };
}

function servedTwice(number: string, servedOn: CivilDate): Reason {
  const said = {
    vi: `Văn bản ${number} đã được tống đạt; không ghi nhận lần nữa.`,
    en: `Paper ${number} has been served; it is not recorded once more.`,
  };
  return reasonOf('service.twice', said, dayFound(servedOn));
}

const BEFORE_DISPATCH = {
  vi: 'Ngày tống đạt ở trước ngày gửi văn bản.',
  en: 'The day of service lies before the paper went out.',
};
