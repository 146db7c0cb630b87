import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import { done, type Outcome } from '../../../kernel/outcome';
import { ledgerOf } from '../../../law/enforcement/policies/fine-coercion';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import {
  CaseLog,
  MeasureSteps,
  SYSTEM_ACTOR,
  type AppendedEvent,
  type StepRequest,
  type StepView,
} from '../../cases/cases.api';
import { FINE_EXECUTED, FINE_PAID } from '../domain/fine-events';
import { executionReasons, paymentReasons } from '../domain/fine-reasons';
import { finesOf, type FineOfEmployer } from '../domain/fines';

/** Money received for a fine. */
export interface NewFinePayment {
  readonly fineId: number;
  readonly amount: Dong;
  readonly receiptNo: string;
  /** Absent: today. */
  readonly paidOn?: CivilDate | undefined;
}

/** Puts a payment of a fine into its account. With what pays fine and late money in full, the decision is carried out by itself. */
@Injectable()
export class RecordFinePayment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly steps: MeasureSteps,
    private readonly log: CaseLog,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, payment: NewFinePayment): Promise<Outcome<AppendedEvent>> {
    return this.unitOfWork.run(async () => {
      let executedOn: CivilDate | null = null;
      const taken = await this.steps.take(request, {
        ...{ type: FINE_PAID, input: payment, on: payment.paidOn, alsoWhenClosed: true },
        reasons: ({ events, day }) => {
          const fine = fineIn(events, payment);
          const against = executionReasons(fine);
          return against.length > 0 || !fine ? against : paymentReasons(finesOf(events), fine, payment.receiptNo, day);
        },
        event: (view) => {
          executedOn = settledBy(view, payment);
          const { fineId, amount, receiptNo } = payment;
          return { occurredOn: view.day, data: { fineId, amount, receiptNo } };
        },
      });
      if (!taken.ok || executedOn === null) return taken;
      const event = { caseId: request.caseId, occurredOn: executedOn, data: { fineId: payment.fineId } };
      const { version } = await this.log.append(FINE_EXECUTED, SYSTEM_ACTOR, event);
      await this.audit.append({
        ...{ actor: SYSTEM_ACTOR, action: `case.${FINE_EXECUTED.kind}`, subject: `case:${request.caseId}` },
        before: { fineId: payment.fineId, executedOn: null },
        after: { fineId: payment.fineId, executedOn, receiptNo: payment.receiptNo, version },
      });
      return done({ ...taken.value, version });
    });
  }
}

function fineIn(events: StepView['events'], { fineId }: NewFinePayment): FineOfEmployer | undefined {
  return finesOf(events).find(({ id }) => id === fineId);
}

/** The day on which everything is paid with this payment, or null. */
function settledBy({ events, law, day }: StepView, payment: NewFinePayment): CivilDate | null {
  const fine = fineIn(events, payment);
  if (!fine) return null;
  const payments = [...fine.payments, { paidOn: day, amount: payment.amount }];
  return ledgerOf(law.book, { ...fine, payments }, day).settledOn;
}
