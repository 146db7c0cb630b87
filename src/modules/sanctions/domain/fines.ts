import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { FineImposed } from '../../../law/enforcement/facts-of-measures';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf, fileNaming, fileTitle } from '../../cases/domain/events';
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
  /** Id of the event that took it down. */
  readonly eventId: number;
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
  | 'number'
  | 'decidedBy'
  | 'decidedOn'
  | 'form'
  | 'acts'
  | 'covers'
  | 'amount'
  | 'payBy'
  | 'proof'
  | 'servedOn'
  | 'sentOn'
  | 'sentBy'
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
      id,
      caseId,
      recordId,
      documentId,
      isOwn: true,
      number,
      proof: number,
      decidedBy: officer,
      decidedOn: occurredOn,
      covers: coveredBy(events, recordId),
      form,
      acts,
      amount,
      payBy,
      servedOn: serviceOf(events, paper)?.occurredOn ?? null,
      sentOn: sent?.occurredOn ?? null,
      sentBy: sent?.actor ?? null,
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
      id,
      caseId,
      recordId: sent.data.recordId,
      documentId: null,
      isOwn: false,
      number,
      decidedOn,
      amount,
      proof: fileTitle(events, data.proofId) ?? fileNaming(events, number),
      decidedBy: data.officer,
      form: amount > 0n ? ('fine' as const) : ('warning' as const),
      payBy: null,
      acts: record?.data.acts.map(({ act }) => act) ?? [],
      covers: coveredBy(events, sent.data.recordId),
      servedOn: data.servedOn ?? served?.occurredOn ?? null,
      sentOn: null,
      sentBy: null,
    };
  });
}

function coveredBy(events: Stored, recordId: number): FineOfEmployer['covers'] {
  const record = eventsOf(events, VIOLATION_RECORD_MADE).find(({ id }) => id === recordId);
  return record?.data.acts.map(({ act, items }) => ({ act, items, lateBy: record.occurredOn })) ?? [];
}

type Execution = Omit<FineOfEmployer, keyof Decision>;

function executionOf(events: Stored, { id, form, servedOn }: Decision): Execution {
  const about = <Data extends { readonly fineId: number }>(each: { readonly data: Data }): boolean =>
    each.data.fineId === id;
  const paid = eventsOf(events, FINE_PAID).filter(about);
  const postponed = eventsOf(events, FINE_POSTPONED).findLast(about);
  const evaded = eventsOf(events, FINE_EVADED).findLast(about);
  return {
    receipts: paid.map(({ id: eventId, occurredOn, data: { amount, receiptNo } }) => ({
      eventId,
      paidOn: occurredOn,
      amount,
      receiptNo,
    })),
    payments: paid.map(({ occurredOn, data: { amount } }) => ({ paidOn: occurredOn, amount })),
    // A warning is carried out by being received.
    executedOn: form === 'warning' ? servedOn : executedOn(events, id),
    postponedFrom: postponed?.occurredOn ?? null,
    postponedUntil: postponed?.data.until ?? null,
    evadesExecution: evaded !== undefined && evaded.data.until === null,
    coercedOn: eventsOf(events, FINE_COERCED).find(about)?.occurredOn ?? null,
  };
}

/** Carried out counts as long as every payment that did it counts: an annulled receipt opens the account again. */
function executedOn(events: Stored, fineId: number): CivilDate | null {
  const payments = eventsOf(events, FINE_PAID);
  // An older event names no payments.
  const executed = eventsOf(events, FINE_EXECUTED).findLast(
    ({ data }) => data.fineId === fineId && data.paymentIds.every((id) => payments.some((each) => each.id === id)),
  );
  return executed?.occurredOn ?? null;
}
