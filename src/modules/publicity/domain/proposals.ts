import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { PUBLICATION_APPROVED, PUBLICATION_PROPOSED, PUBLICATION_REFUSED, PUBLISHED } from './case-events';

/** A proposal to name an employer on the list of a month, and what has become of it. */
export interface Proposal {
  /** Id of the event that proposed. */
  readonly id: number;
  readonly caseId: number;
  readonly month: Period;
  readonly proposedOn: CivilDate;
  readonly proposedBy: string;
  readonly amount: Dong;
  readonly workers: number;
  readonly state: 'open' | 'approved' | 'refused' | 'published';
  /** Who approved it, or null. */
  readonly approvedBy: string | null;
  /** Why it came to nothing, or null. */
  readonly reason: string | null;
}

/** The proposals among some events, in the order in which they were made. Of each case its events must come in their order. */
export function proposalsOf(events: readonly StoredCaseEvent[]): Proposal[] {
  const approvals = eventsOf(events, PUBLICATION_APPROVED);
  const refusals = eventsOf(events, PUBLICATION_REFUSED);
  const published = eventsOf(events, PUBLISHED);
  return eventsOf(events, PUBLICATION_PROPOSED).map(({ id, caseId, occurredOn, actor, data }) => {
    const approval = approvals.find((each) => each.data.proposalId === id);
    const refusal = refusals.find((each) => each.data.proposalId === id);
    const naming =
      approval &&
      published.find((each) => each.caseId === caseId && each.id > approval.id && each.data.month === data.month);
    const state = refusal ? 'refused' : naming ? 'published' : approval ? 'approved' : 'open';
    return {
      id,
      caseId,
      month: data.month,
      proposedOn: occurredOn,
      proposedBy: actor,
      amount: data.amount,
      workers: data.workers,
      state,
      approvedBy: approval?.actor ?? null,
      reason: refusal?.data.reason ?? null,
    };
  });
}

/** The version of a list that is being made: the newest of its proposals, 0 while there is none. Whoever approves it has read it so. */
export function versionOfProposals(proposals: readonly Pick<Proposal, 'id'>[]): number {
  return proposals.reduce((newest, { id }) => Math.max(newest, id), 0);
}

/** What has become of a proposal, as it stands in a sentence. */
/** Whether nobody has decided yet, or the list that it was approved for is still to come. */
export function isPending({ state }: Proposal): boolean {
  return state === 'open' || state === 'approved';
}
