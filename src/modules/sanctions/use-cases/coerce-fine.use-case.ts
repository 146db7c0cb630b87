import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Outcome } from '../../../kernel/outcome';
import { ledgerOf } from '../../../law/enforcement/policies/fine-coercion';
import { AuthorityTreeQuery, type AuthorityNode } from '../../authorities/authorities.api';
import { MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/fine-coercion.notice';
import { FINE_COERCED, type CoercionMeasure } from '../domain/fine-events';
import { coercionReasons, coercionWords, executionReasons, ownFineReasons } from '../domain/fine-reasons';
import { finesOf, type FineOfEmployer } from '../domain/fines';
import { officeOf, titleIn } from '../domain/offices-of-officers';
import type { CoercionPaper } from '../domain/sanction-papers';
import { signatureOf, type Signing } from '../domain/signatures';

/** A decision to enforce an unpaid fine. */
export interface NewCoercion extends Signing {
  readonly fineId: number;
  /** Absent: today. */
  readonly decidedOn?: CivilDate | undefined;
  readonly measure: CoercionMeasure;
  /** What it is aimed at: an account with its bank, an asset, a third party. */
  readonly target: string;
  readonly treasury: string;
}

type Details = Omit<CoercionPaper, 'number' | 'issuedOn' | 'employer' | 'office' | 'caseId'>;

/** Issues the decision to enforce a fine that was not paid in time, over what is unpaid and what lateness has added. */
@Injectable()
export class CoerceFine {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly papers: IssueCasePaper,
    private readonly authorities: AuthorityTreeQuery,
  ) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, coercion: NewCoercion): Promise<Outcome<AppendedEvent>> {
    const { fineId, measure, signer } = coercion;
    return this.steps.take(request, {
      ...{
        type: FINE_COERCED,
        input: coercion,
        on: coercion.decidedOn,
        measure: 'fine-coercion',
        alsoWhenClosed: true,
      },
      reasons: ({ events, law, facts, day }) => {
        const fine = finesOf(events).find(({ id }) => id === fineId);
        const against = executionReasons(fine);
        if (against.length > 0 || !fine) return against;
        return [...ownFineReasons(fine), ...coercionReasons(law.book, measure, facts.employer.kind, day)];
      },
      event: async (view) => {
        const fine = finesOf(view.events).find(({ id }) => id === fineId);
        invariant(fine, 'a coercion without reasons against it has its fine', { fineId });
        const tree = await this.authorities.load();
        const from = view.state.authorityId ?? view.employer.authorityId;
        const office = officeOf(fine.decidedBy, tree, from, view.day);
        const details = detailsOf(view, fine, coercion, office);
        const issued = await this.papers.issue(view, {
          ...({ definition, symbol: 'QĐ-CCXP', series: 'decision' } as const),
          ...{ details, ...(office ? { authorityId: office.id } : {}) },
        });
        return { occurredOn: view.day, data: { fineId, ...issued, measure, amount: details.total, signer } };
      },
    });
  }
}

function detailsOf(
  { law, day }: StepView,
  fine: FineOfEmployer,
  coercion: NewCoercion,
  office: AuthorityNode | undefined,
): Details {
  const ledger = ledgerOf(law.book, fine, day);
  const words = coercionWords(law.book, coercion.measure, day);
  invariant(fine.servedOn && ledger.payBy && words, 'only a fine that was received and is overdue is enforced');
  return {
    decidedBy: titleIn(fine.decidedBy, office),
    signature: signatureOf(fine.decidedBy, coercion),
    fine: { number: fine.number, decidedOn: fine.decidedOn, servedOn: fine.servedOn },
    payBy: ledger.payBy,
    unpaid: ledger.outstanding,
    lateMoney: ledger.lateMoneyOutstanding,
    total: ledger.outstanding + ledger.lateMoneyOutstanding,
    measure: words,
    target: coercion.target,
    treasury: coercion.treasury,
    basis: law.book.get('coercion.measures').entryAt(day).reference,
  };
}
