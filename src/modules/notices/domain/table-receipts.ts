import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { PaymentFact, RefundFact } from '../../contributions/domain/facts';

/** A line of section C: money received, a receipt that was cancelled, or credit paid back; the last two take away. */
export interface ReceiptLine {
  readonly kind: 'receipt' | 'cancelled' | 'refund';
  readonly receiptNo: string;
  /** The day of the receipt or of the refund. */
  readonly receivedOn: CivilDate;
  readonly amount: Dong;
}

/** The money that counts on a day, as known at an instant. */
export interface MoneyCounted {
  readonly payments: readonly PaymentFact[];
  readonly refunds: readonly RefundFact[];
}

/**
 * Section C: what counts at the end of a table and did not at its beginning. So money of earlier days that became known only since is in it,
 * and what counted then and does not any more (a receipt cancelled) is taken away again.
 */
export function receiptLines(opening: MoneyCounted, closing: MoneyCounted): ReceiptLine[] {
  const line = (kind: 'receipt' | 'cancelled', { receiptNo, receivedOn, amount }: PaymentFact): ReceiptLine => ({
    kind,
    receiptNo,
    receivedOn,
    amount: kind === 'receipt' ? amount : -amount,
  });
  const refunded = new Set(opening.refunds.map(({ refundNo }) => refundNo));
  return [
    ...without(closing.payments, opening.payments).map((fact) => line('receipt', fact)),
    ...without(opening.payments, closing.payments).map((fact) => line('cancelled', fact)),
    ...closing.refunds
      .filter(({ refundNo }) => !refunded.has(refundNo))
      .map(({ refundNo, paidOn, amount }) => ({
        kind: 'refund' as const,
        receiptNo: refundNo,
        receivedOn: paidOn,
        amount: -amount,
      })),
  ];
}

function without(payments: readonly PaymentFact[], others: readonly PaymentFact[]): PaymentFact[] {
  const known = new Set(others.map(({ receiptNo }) => receiptNo));
  return payments.filter(({ receiptNo }) => !known.has(receiptNo));
}
