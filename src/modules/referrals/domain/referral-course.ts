import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { ReferralSent } from '../../../law/enforcement/facts-of-measures';
import type { CaseEventType, FactsSource, StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import {
  PROSECUTION_DECLINED,
  PROSECUTION_INSTITUTED,
  REFERRAL_PREPARED,
  REFERRAL_RECEIVED,
  REFERRAL_RETURNED,
  REFERRAL_SENT,
  REQUEST_ANSWERED,
  REQUEST_SENT,
  TRIED,
  type RequestRecipient,
} from './case-events';

/** A dossier on its way through the hands of the police and the court. */
export interface ReferralCourse {
  /** Id of the event that sent it. */
  readonly id: number;
  readonly caseId: number;
  readonly number: string;
  readonly to: string;
  readonly sentOn: CivilDate;
  /** Frozen when it was sent. */
  readonly arrears: Dong;
  readonly evaded: Dong;
  readonly charges: Dong;
  readonly workers: number;
  readonly clause: number | null;
  readonly despite: readonly string[];
  readonly dossierSha256: string;
  readonly receivedOn: CivilDate | null;
  readonly returnedOn: CivilDate | null;
  readonly institutedOn: CivilDate | null;
  readonly declinedOn: CivilDate | null;
  readonly triedOn: CivilDate | null;
  readonly result: ReferralSent['result'];
}

/** A kind of event that names the referral it is about. */
type OutcomeType = CaseEventType<string, { readonly referralId: number }>;

/** The dossiers that were sent, in order, with what came of each. */
export function referralsOf(events: readonly StoredCaseEvent[]): ReferralCourse[] {
  const dayOf = (type: OutcomeType, id: number): CivilDate | null => lastDay(events, type, id);
  return eventsOf(events, REFERRAL_SENT).map(({ id, caseId, occurredOn, data }) => {
    const { number, to, arrears, evaded, charges, workers, clause, despite, dossierSha256 } = data;
    return {
      id,
      caseId,
      number,
      to,
      sentOn: occurredOn,
      arrears,
      evaded,
      charges,
      workers,
      clause,
      despite,
      dossierSha256,
      receivedOn: dayOf(REFERRAL_RECEIVED, id),
      triedOn: dayOf(TRIED, id),
      returnedOn: dayOf(REFERRAL_RETURNED, id),
      declinedOn: dayOf(PROSECUTION_DECLINED, id),
      institutedOn: dayOf(PROSECUTION_INSTITUTED, id),
      result: resultOf(events, id),
    };
  });
}

/** The latest word of the police counts: what was handed back may be taken up again. */
function resultOf(events: readonly StoredCaseEvent[], referralId: number): ReferralSent['result'] {
  const results = {
    [PROSECUTION_INSTITUTED.kind]: 'prosecuted',
    [PROSECUTION_DECLINED.kind]: 'not-prosecuted',
  } as const;
  const last = events.findLast(
    ({ kind, data }) =>
      (kind in results || kind === REFERRAL_RETURNED.kind) &&
      (data as { readonly referralId: number }).referralId === referralId,
  );
  if (!last) return null;
  return results[last.kind as keyof typeof results] ?? 'returned';
}

function lastDay(events: readonly StoredCaseEvent[], type: OutcomeType, referralId: number): CivilDate | null {
  return eventsOf(events, type).findLast((each) => each.data.referralId === referralId)?.occurredOn ?? null;
}

/** A referral that was put together. */
export type PreparedReferral = ReturnType<typeof preparedReferrals>[number];

/** The referrals that were put together, with whether they were sent. */
export function preparedReferrals(events: readonly StoredCaseEvent[]) {
  const sent = new Set(eventsOf(events, REFERRAL_SENT).map(({ data }) => data.preparedId));
  return eventsOf(events, REFERRAL_PREPARED).map(({ id, caseId, actor, occurredOn, data }) => ({
    id,
    caseId,
    preparedBy: actor,
    preparedOn: occurredOn,
    ...data,
    isSent: sent.has(id),
  }));
}

/** A letter to another body, and its answer. */
export interface RequestCourse {
  readonly id: number;
  readonly caseId: number;
  readonly to: RequestRecipient;
  readonly recipient: string;
  /** What was asked for. */
  readonly about: string;
  readonly number: string;
  readonly sentOn: CivilDate;
  readonly answeredOn: CivilDate | null;
}

/** The letters to other bodies, in order. */
export function requestsOf(events: readonly StoredCaseEvent[]): RequestCourse[] {
  const answers = eventsOf(events, REQUEST_ANSWERED);
  return eventsOf(events, REQUEST_SENT).map(({ id, caseId, occurredOn, data: { to, recipient, about, number } }) => ({
    id,
    caseId,
    to,
    recipient,
    about,
    number,
    sentOn: occurredOn,
    answeredOn: answers.find(({ data }) => data.requestId === id)?.occurredOn ?? null,
  }));
}

/** What referrals and requests tell the policies; coordination with the police stands behind none. */
export const referralFacts: FactsSource = (events) => ({
  referrals: referralsOf(events).map(({ number, sentOn, result }) => ({ number, sentOn, result })),
  requests: requestsOf(events).flatMap(({ to, number, sentOn }) =>
    to === 'police' ? [] : [{ to, number, sentOn, recordNumber: null }],
  ),
});
