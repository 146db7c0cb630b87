import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { FineImposed } from '../../../law/enforcement/facts-of-measures';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import {
  COMMITTEE_ANSWERED,
  FINE_COERCED,
  FINE_DECIDED,
  FINE_EVADED,
  FINE_EXECUTED,
  FINE_PAID,
  FINE_POSTPONED,
  FINE_RECOMMENDED,
} from './fine-events';
import { VIOLATION_RECORD_MADE } from './violation-events';
import { sendingOf, serviceOf } from './service';

/** Money received for a fine, with its receipt. */
export interface Receipt {
  readonly paidOn: CivilDate;
  readonly amount: Dong;
  readonly receiptNo: string;
}

/** A decision on a sanction against the employer, by the office or by a People's Committee. */
export interface FineOfEmployer extends FineImposed {
  /** Id of the event of the decision, or of the committee's answer. */
  readonly id: number;
  readonly caseId: number;
  readonly recordId: number;
  /** Row of the paper; null for a decision of a committee. */
  readonly documentId: number | null;
  readonly isOwn: boolean;
  /** First attempt to serve it, and who made it; null before, and for a decision of a committee. */
  readonly sentOn: CivilDate | null;
  readonly sentBy: string | null;
  readonly receipts: readonly Receipt[];
}

type Stored = readonly StoredCaseEvent[];
type Decision = Pick<
  FineOfEmployer,
  'number' | 'decidedBy' | 'decidedOn' | 'form' | 'acts' | 'amount' | 'payBy' | 'servedOn' | 'sentOn' | 'sentBy'
> &
  Pick<FineOfEmployer, 'id' | 'caseId' | 'recordId' | 'documentId' | 'isOwn'>;

/** Every sanction, in the order of the day on which it was decided. */
export function finesOf(events: Stored): FineOfEmployer[] {
  return [...ownDecisions(events), ...committeeDecisions(events)]
    .toSorted((a, b) => (a.decidedOn < b.decidedOn ? -1 : a.decidedOn > b.decidedOn ? 1 : a.id - b.id))
    .map((decision) => ({ ...decision, ...executionOf(events, decision) }));
}

function ownDecisions(events: Stored): Decision[] {
  return eventsOf(events, FINE_DECIDED).map(({ id, caseId, occurredOn, data }) => {
    const { recordId, documentId, number, officer, form, acts, amount, payBy } = data;
    const paper = { documentId, number, issuedOn: occurredOn };
    const sent = sendingOf(events, paper);
    return {
      ...{ id, caseId, recordId, documentId, isOwn: true, number, decidedBy: officer, decidedOn: occurredOn },
      ...{ form, acts, amount, payBy, servedOn: serviceOf(events, paper)?.occurredOn ?? null },
      ...{ sentOn: sent?.occurredOn ?? null, sentBy: sent?.actor ?? null },
    };
  });
}

function committeeDecisions(events: Stored): Decision[] {
  return eventsOf(events, COMMITTEE_ANSWERED).flatMap(({ id, caseId, occurredOn, data }) => {
    const sent = eventsOf(events, FINE_RECOMMENDED).find((each) => each.id === data.recommendationId);
    if (data.answer !== 'fined' || !sent || data.officer === null) return [];
    const record = eventsOf(events, VIOLATION_RECORD_MADE).find((each) => each.id === sent.data.recordId);
    const decidedOn = data.decidedOn ?? occurredOn;
    const number = data.number ?? '';
    const amount = data.amount ?? 0n;
    const served = serviceOf(events, { documentId: null, number, issuedOn: decidedOn });
    return {
      ...{ id, caseId, recordId: sent.data.recordId, documentId: null, isOwn: false, number, decidedOn, amount },
      ...{ decidedBy: data.officer, form: amount > 0n ? ('fine' as const) : ('warning' as const), payBy: null },
      acts: record?.data.acts.map(({ act }) => act) ?? [],
      servedOn: data.servedOn ?? served?.occurredOn ?? null,
      ...{ sentOn: null, sentBy: null },
    };
  });
}

type Execution = Omit<FineOfEmployer, keyof Decision>;

function executionOf(events: Stored, { id, form, servedOn }: Decision): Execution {
  const about = <Data extends { readonly fineId: number }>(each: { readonly data: Data }): boolean =>
    each.data.fineId === id;
  const paid = eventsOf(events, FINE_PAID).filter(about);
  const postponed = eventsOf(events, FINE_POSTPONED).findLast(about);
  const evaded = eventsOf(events, FINE_EVADED).findLast(about);
  return {
    receipts: paid.map(({ occurredOn, data: { amount, receiptNo } }) => ({ paidOn: occurredOn, amount, receiptNo })),
    payments: paid.map(({ occurredOn, data: { amount } }) => ({ paidOn: occurredOn, amount })),
    // A warning is carried out by being received.
    executedOn: form === 'warning' ? servedOn : (eventsOf(events, FINE_EXECUTED).find(about)?.occurredOn ?? null),
    postponedFrom: postponed?.occurredOn ?? null,
    postponedUntil: postponed?.data.until ?? null,
    evadesExecution: evaded !== undefined && evaded.data.until === null,
    coercedOn: eventsOf(events, FINE_COERCED).find(about)?.occurredOn ?? null,
  };
}
