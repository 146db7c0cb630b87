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

/** The letters and papers of an employer that went out and are not served yet, as the events of its cases tell. */
export function unservedOf(events: readonly StoredCaseEvent[]): { letters: Servable[]; papers: Servable[] } {
  const served = eventsOf(events, SERVICE_RECORDED).filter(({ data }) => data.result === 'served');
  const over = new Set([
    ...served.map(({ data }) => data.noticeId),
    ...eventsOf(events, REMINDER_VOIDED).map(({ data }) => data.noticeId),
  ]);
  const servedPapers = new Set(served.map(({ data }) => data.documentId));
  return {
    letters: eventsOf(events, NOTICE_ISSUED).flatMap(({ data, occurredOn }) =>
      data.noticeId !== null && !over.has(data.noticeId)
        ? [{ id: data.noticeId, number: data.number, on: occurredOn }]
        : [],
    ),
    papers: events.flatMap((event) => {
      const paper = event.kind === SERVICE_RECORDED.kind ? undefined : paperIn(event);
      return paper && !servedPapers.has(paper.id) ? [paper] : [];
    }),
  };
}

/** The paper that an event of whatever kind tells of, by the names that all modules give it. */
function paperIn({ data, occurredOn }: StoredCaseEvent): Servable | undefined {
  const { documentId, number } = data as { readonly documentId?: unknown; readonly number?: unknown };
  if (typeof documentId !== 'number') return undefined;
  return { id: documentId, number: typeof number === 'string' ? number : String(documentId), on: occurredOn };
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
