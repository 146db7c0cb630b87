import type { CivilDate } from '../../../kernel/civil-date';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { SERVICE_RECORDED } from '../../notices/domain/events';

/** The paper asked about: by its row where the office issued it, else by the number that stands on it. */
export interface ServedPaper {
  readonly documentId: number | null;
  readonly number: string;
  readonly issuedOn: CivilDate;
}

/** The event that tells of the first successful service of a paper; undefined while there is none. */
export function serviceOf(events: readonly StoredCaseEvent[], paper: ServedPaper) {
  return attemptsOf(events, paper).find(({ data }) => data.result === 'served');
}

/** The event of the first attempt to serve a paper, whatever came of it: from then on it has been sent. */
export function sendingOf(events: readonly StoredCaseEvent[], paper: ServedPaper) {
  return attemptsOf(events, paper)[0];
}

function attemptsOf(events: readonly StoredCaseEvent[], { documentId, number, issuedOn }: ServedPaper) {
  return eventsOf(events, SERVICE_RECORDED).filter(({ occurredOn, data }) =>
    documentId === null
      ? data.documentId === null && data.number === number && occurredOn >= issuedOn
      : data.documentId === documentId,
  );
}
