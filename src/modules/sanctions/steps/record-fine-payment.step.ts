import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Reason } from '../../../kernel/outcome';
import { ledgerOf } from '../../../law/enforcement/policies/fine-coercion';
import { DayField, DongField, ReferenceField, TextField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
  type WhatFollows,
} from '../../cases/cases.api';
import { FINE_EXECUTED, FINE_PAID } from '../domain/fine-events';
import { executionReasons, receiptReasons } from '../domain/fine-reasons';
import { finesOf } from '../domain/fines';
import { knownFineDebt, unpaidFines } from '../http/sanction-choices';
import { SANCTION_WORDS } from '../words';

/** Money received for a fine. */
export class FinePaymentRequest {
  @ReferenceField(SANCTION_WORDS.fine)
  fineId!: number;

  @DongField({ vi: 'Số tiền đã nộp', en: 'Amount' }, { least: 1 })
  amount!: Dong;

  @TextField({ vi: 'Số chứng từ', en: 'Receipt' })
  receiptNo!: string;

  @DayField({ vi: 'Ngày nộp', en: 'Paid on' }, { optional: true, prefill: 'today' })
  paidOn?: CivilDate;
}

/** Puts a payment of a fine into its account. With what pays fine and late money in full, the decision is carried out by itself. */
@Step({
  name: 'record-fine-payment',
  group: 'sanctioning',
  words: {
    title: { vi: 'Ghi nhận nộp phạt', en: 'Record a payment of a fine' },
    happened: { vi: 'Nộp tiền phạt', en: 'Fine paid' },
    lines: ({ amount, receiptNo }, { say, dong }) => [
      say(
        { vi: '{amount} đồng, chứng từ {number}.', en: '{amount} đồng, receipt {number}.' },
        { amount: dong(amount), number: receiptNo },
      ),
    ],
  },
  input: FinePaymentRequest,
  event: FINE_PAID,
  day: 'paidOn',
  restsOn: ['fineId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class RecordFinePayment implements CaseStepRules<FinePaymentRequest, DataOf<typeof FINE_PAID>> {
  readonly known = knownFineDebt;

  already(log: CaseLogEvents, { fineId, receiptNo }: FinePaymentRequest): Reason[] {
    const fines = finesOf(log);
    const against = executionReasons(fines.find(({ id }) => id === fineId));
    return against.length > 0 ? against : receiptReasons(fines, receiptNo);
  }

  against(): Reason[] {
    return [];
  }

  effect(_: StepView, { fineId, amount, receiptNo }: FinePaymentRequest): DataOf<typeof FINE_PAID> {
    return { fineId, amount, receiptNo };
  }

  /** The fine is carried out on the day on which everything is paid, with this payment and all others whatever their days. */
  follows(
    { log, law, day, today }: StepView,
    { fineId, amount }: FinePaymentRequest,
    paymentId: number,
  ): WhatFollows[] {
    const fine = finesOf(log).find(({ id }) => id === fineId);
    if (!fine) return [];
    const payments = [...fine.payments, { paidOn: day, amount }].toSorted((a, b) => (a.paidOn < b.paidOn ? -1 : 1));
    const { settledOn } = ledgerOf(law.book, { ...fine, payments }, today);
    if (settledOn === null) return [];
    const paymentIds = [...fine.receipts.map(({ eventId }) => eventId), paymentId];
    return [{ type: FINE_EXECUTED, occurredOn: settledOn, data: { fineId, paymentIds } }];
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { fineId: unpaidFines(context) };
  }
}
