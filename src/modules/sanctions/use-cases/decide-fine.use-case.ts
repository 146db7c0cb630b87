import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Outcome, Reason } from '../../../kernel/outcome';
import { samePerson } from '../../../law/enforcement/same-person';
import type { Signature } from '../../../law/enforcement/taking-a-measure';
import { AuthorityTreeQuery, type AuthorityNode } from '../../authorities/authorities.api';
import { MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/fine-decision.notice';
import { decisionView, type DecisionView } from '../domain/decision-view';
import { changedReasons, paymentDayReasons, proposalReasons } from '../domain/decision-reasons';
import { FINE_DECIDED, FINE_PROPOSED } from '../domain/fine-events';
import { officeOf, titleIn } from '../domain/offices-of-officers';
import { answeredReasons, orderReasons } from '../domain/record-reasons';
import type { FineDecisionPaper } from '../domain/sanction-papers';
import { delegationReasons, signatureOf, type Signing } from '../domain/signatures';
import { decidedAct } from '../domain/stated-acts';

/** A decision on a proposal. */
export interface NewDecision extends Signing {
  readonly proposalId: number;
  /** Absent: today. */
  readonly decidedOn?: CivilDate | undefined;
  /** A later last day for paying than ten days from receipt. */
  readonly payBy?: CivilDate | undefined;
  /** Where the fine is paid; needed for a fine. */
  readonly treasury?: string | undefined;
}

type Details = Omit<FineDecisionPaper, 'number' | 'issuedOn' | 'employer' | 'office' | 'caseId'>;

/** Issues the decision on a proposal (form 02): by somebody else than who prepared it, for an officer whose power covers the frame. */
@Injectable()
export class DecideFine {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly papers: IssueCasePaper,
    private readonly authorities: AuthorityTreeQuery,
  ) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, decision: NewDecision): Promise<Outcome<AppendedEvent>> {
    return this.steps.take(request, {
      ...{ type: FINE_DECIDED, input: decision, on: decision.decidedOn, measure: 'fine', alsoWhenClosed: true },
      signature: (view) => signedBy(view, decision),
      reasons: (view) => reasonsAgainst(view, decision),
      event: async (view) => {
        const found = decisionView(view, decision.proposalId);
        invariant(found, 'a decision without reasons against it has its proposal and record');
        const office = await this.officeFor(view, found);
        const issued = await this.papers.issue(view, {
          ...({ definition, symbol: 'QĐ-XPHC', series: 'decision' } as const),
          details: detailsOf(found, decision, office),
          ...(office ? { authorityId: office.id } : {}),
        });
        const { recordId, officer } = found.proposed.data;
        const { form, total, lines } = found.proposal;
        const acts = lines.map(({ frame }) => frame.violation.act);
        const payBy = decision.payBy ?? null;
        return {
          occurredOn: view.day,
          data: {
            ...{ proposalId: decision.proposalId, recordId, ...issued, officer, signer: decision.signer },
            ...{ form, acts, amount: total, payBy },
          },
        };
      },
    });
  }

  private async officeFor(view: StepView, { proposed }: DecisionView): Promise<AuthorityNode | undefined> {
    const from = view.state.authorityId ?? view.employer.authorityId;
    return officeOf(proposed.data.officer, await this.authorities.load(), from, view.day);
  }
}

/** Neither who enters the decision nor who signs the paper may have prepared it. */
function signedBy({ events, actor }: StepView, { proposalId, signer }: NewDecision): Signature {
  const preparedBy = eventsOf(events, FINE_PROPOSED).find(({ id }) => id === proposalId)?.actor ?? '';
  const signs = samePerson(signer, preparedBy) ? signer : actor;
  return { preparedBy, signedBy: signs, signerIsSupervisor: false, reason: null };
}

function reasonsAgainst(view: StepView, decision: NewDecision): Reason[] {
  const missing = proposalReasons(eventsOf(view.events, FINE_PROPOSED), decision.proposalId);
  if (missing.length > 0) return missing;
  const found = decisionView(view, decision.proposalId);
  // Where the acts have no frame any more, the policy says so.
  if (!found) return [];
  const { record, proposed, proposal } = found;
  const against = [...answeredReasons(record), ...orderReasons(view.law.book, view.facts, record)];
  if (against.length > 0) return against;
  const { officer } = proposed.data;
  return [
    ...changedReasons(proposed, proposal, officer),
    ...delegationReasons(officer, decision),
    ...paymentDayReasons(view.law.book, proposal.form, view.day, decision),
  ];
}

function detailsOf(found: DecisionView, decision: NewDecision, office: AuthorityNode | undefined): Details {
  const { record, proposed, proposal, kind, representative, grounds } = found;
  const { officer, remedies } = proposed.data;
  return {
    ...{ kind, representative, remedies, form: proposal.form, total: proposal.total },
    decidedBy: titleIn(officer, office),
    signature: signatureOf(officer, decision),
    record: { number: record.number, madeOn: record.madeOn },
    grounds: [...grounds, ...(decision.delegation === undefined ? [] : [decision.delegation])],
    acts: record.noted.map((noted, index) => decidedAct(noted, proposal.lines[index]!)),
    payBy: decision.payBy ?? null,
    treasury: decision.treasury ?? null,
  };
}
