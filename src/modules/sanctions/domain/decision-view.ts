import type { CivilDate } from '../../../kernel/civil-date';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import type { EmployerKind } from '../../../law/enforcement/employer-kind';
import type { FineProposal } from '../../../law/enforcement/fines/fine-proposal';
import { proposalFor } from '../../../law/enforcement/policies/open-record';
import type { LawBook } from '../../../law/law-book';
import type { AuthorityNode } from '../../authorities/authorities.api';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import type { Proposed } from './decision-reasons';
import { FINE_PROPOSED } from './fine-events';
import { titleIn } from './offices-of-officers';
import { recordsOf, type RecordOfEmployer } from './records';
import type { FineDecisionPaper } from './sanction-papers';
import { signatureOf, type Signing } from './signatures';
import { decidedAct } from './stated-acts';
import { EXPLANATION_HEARD, EXPLANATION_WAIVED, VIOLATION_RECORD_MADE } from './violation-events';
import { violationsOf } from './violations';

/** What is looked at where a proposal is decided: the record, the proposal as it was made, and what the law of the day makes of it. */
export interface DecisionView {
  readonly record: RecordOfEmployer;
  readonly proposed: Proposed;
  readonly proposal: FineProposal;
  readonly kind: EmployerKind;
  /** As registered, else who spoke for the employer when the record was drawn up. */
  readonly representative: string;
  /** Papers that the decision rests on beside the record: verifications, and what came of the right to explain. */
  readonly grounds: readonly string[];
}

interface Read {
  readonly log: readonly StoredCaseEvent[];
  readonly facts: CaseFacts;
  readonly law: { readonly book: LawBook };
  readonly day: CivilDate;
  readonly employer: { readonly representative: string | null };
}

/** Everything about a proposal; null where it, its record, or a frame of its acts does not exist. */
export function decisionView(
  { log: events, facts, law, day, employer }: Read,
  proposalId: number,
): DecisionView | null {
  const proposed = eventsOf(events, FINE_PROPOSED).find(({ id }) => id === proposalId);
  const record = recordsOf(events).find(({ id }) => id === proposed?.data.recordId);
  if (!proposed || !record) return null;
  const proposal = proposalFor(law.book, facts, record, day);
  if (!proposal.ok) return null;
  return {
    record,
    proposed,
    proposal: proposal.value,
    kind: facts.employer.kind,
    grounds: groundsOf(events, record.id),
    representative:
      employer.representative ??
      eventsOf(events, VIOLATION_RECORD_MADE).find(({ id }) => id === record.id)?.data.representative ??
      '',
  };
}

function groundsOf(events: readonly StoredCaseEvent[], recordId: number): string[] {
  const verified = violationsOf(events)
    .filter((each) => each.recordId === recordId)
    .flatMap(({ verifiedBy }) => (verifiedBy === null ? [] : [verifiedBy]));
  const explained = [...eventsOf(events, EXPLANATION_HEARD), ...eventsOf(events, EXPLANATION_WAIVED)]
    .filter(({ data }) => data.recordId === recordId)
    .map(({ data }) => data.document);
  return [...new Set([...verified, ...explained])];
}

type Details = Omit<FineDecisionPaper, 'number' | 'issuedOn' | 'employer' | 'office' | 'caseId'>;

/** What the paper of a decision says. */
export function decisionDetails(
  { record, proposed, proposal, kind, representative, grounds }: DecisionView,
  decision: Signing & {
    readonly payBy?: CivilDate | undefined;
    readonly treasury?: string | undefined;
    readonly treasuryAccount?: string | undefined;
  },
  office: AuthorityNode | undefined,
): Details {
  const { officer, remedies } = proposed.data;
  return {
    kind,
    representative,
    remedies,
    form: proposal.form,
    total: proposal.total,
    decidedBy: titleIn(officer, office),
    signature: signatureOf(officer, decision),
    record: { number: record.number, madeOn: record.madeOn },
    grounds: [...grounds, ...(decision.delegation === undefined ? [] : [decision.delegation])],
    acts: record.noted.map((noted, index) => decidedAct(noted, proposal.lines[index]!)),
    payBy: decision.payBy ?? null,
    treasury: decision.treasury ?? null,
    treasuryAccount: decision.treasuryAccount ?? null,
  };
}
