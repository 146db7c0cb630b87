import { parseCivilDate } from '../../src/kernel/civil-date';
import { parseInstant, type Instant } from '../../src/kernel/instant';
import type { PaymentMethod } from '../../src/kernel/payment-cycle';
import { parsePeriod } from '../../src/kernel/period';
import type { Fund } from '../../src/law/fund';
import type { AdjustmentCause } from '../../src/law/item-cause';
import type {
  AdjustmentFact,
  AssessmentFact,
  EmployerFacts,
  ExcuseFact,
  MethodFact,
  PaymentFact,
  RefundFact,
  ReminderFact,
  StatusFact,
} from '../../src/modules/contributions/domain/facts';

const EARLY = parseInstant('2000-01-01T00:00:00Z');

/** Builds the facts of one employer for a test: `anEmployer().owing('2025-11', { RET: 1000n }).paying('R1', '2026-01-15', 500n)`. */
export class EmployerBuilder implements EmployerFacts {
  employerCode = 'TA0001A';
  paymentMethod: PaymentMethod = 'monthly';
  readonly assessments: AssessmentFact[] = [];
  readonly payments: PaymentFact[] = [];
  readonly adjustments: AdjustmentFact[] = [];
  readonly reminders: ReminderFact[] = [];
  readonly excuses: ExcuseFact[] = [];
  readonly refunds: RefundFact[] = [];
  readonly statuses: StatusFact[] = [];
  readonly methods: MethodFact[] = [];

  payingEvery(method: PaymentMethod): this {
    this.paymentMethod = method;
    return this;
  }

  owing(period: string, amounts: Partial<Record<Fund, bigint>>, recordedAt?: string): this {
    for (const [fund, amount] of Object.entries(amounts)) {
      this.assessments.push({ fund: fund as Fund, period: parsePeriod(period), amount, recordedAt: at(recordedAt) });
    }
    return this;
  }

  paying(
    receiptNo: string,
    on: string,
    amount: bigint,
    naming: { fund?: Fund; period?: string } = {},
    recordedAt?: string,
  ): this {
    this.payments.push({
      receiptNo,
      receivedOn: parseCivilDate(on),
      amount,
      ...(naming.fund ? { fund: naming.fund } : {}),
      ...(naming.period ? { period: parsePeriod(naming.period) } : {}),
      recordedAt: at(recordedAt),
    });
    return this;
  }

  adjusting(period: string, fund: Fund, amount: bigint, recordedAt?: string): this {
    this.adjustments.push({
      adjustmentNo: `A${this.adjustments.length + 1}`,
      period: parsePeriod(period),
      fund,
      amount,
      recordedAt: at(recordedAt),
    });
    return this;
  }

  /** An increase with a cause of its own. */
  raised(period: string, fund: Fund, amount: bigint, cause: AdjustmentCause, on: string, recordedAt?: string): this {
    this.adjustments.push({
      adjustmentNo: `A${this.adjustments.length + 1}`,
      period: parsePeriod(period),
      fund,
      amount,
      caused: { cause, on: parseCivilDate(on) },
      recordedAt: at(recordedAt),
    });
    return this;
  }

  refunded(on: string, amount: bigint, recordedAt?: string): this {
    const refundNo = `H${this.refunds.length + 1}`;
    this.refunds.push({ refundNo, paidOn: parseCivilDate(on), amount, recordedAt: at(recordedAt) });
    return this;
  }

  being(status: string, since: string, recordedAt?: string): this {
    this.statuses.push({ status, since: parseCivilDate(since), recordedAt: at(recordedAt) });
    return this;
  }

  /** From a month on it pays in another way. */
  changingTo(method: PaymentMethod, since: string, recordedAt?: string): this {
    if (this.methods.length === 0) this.methods.push({ method: this.paymentMethod, since: null, recordedAt: EARLY });
    this.methods.push({ method, since: parsePeriod(since), recordedAt: at(recordedAt) });
    this.paymentMethod = method;
    return this;
  }

  reversing(receiptNo: string, recordedAt?: string): this {
    this.adjustments.push({
      adjustmentNo: `A${this.adjustments.length + 1}`,
      reversesReceiptNo: receiptNo,
      recordedAt: at(recordedAt),
    });
    return this;
  }

  /** @param lists keys of the items that the letter names; absent: it was sent before this program */
  remindedOn(on: string, recordedAt?: string, lists?: readonly string[]): this {
    this.reminders.push({
      ...(lists ? { lists: new Set(lists) } : {}),
      reminderNo: `N${this.reminders.length + 1}`,
      sentOn: parseCivilDate(on),
      recordedAt: at(recordedAt),
    });
    return this;
  }

  /** A legitimate reason was accepted on a day for the contributions of some months. */
  excusedFor(from: string, to: string, decidedOn: string, recordedAt?: string): this {
    this.excuses.push({
      from: parsePeriod(from),
      to: parsePeriod(to),
      decidedOn: parseCivilDate(decidedOn),
      recordedAt: at(recordedAt),
    });
    return this;
  }

  /** The acceptance made last was withdrawn on a day. */
  withdrawingExcuseOn(on: string, recordedAt?: string): this {
    const accepted = this.excuses.pop();
    if (accepted) this.excuses.push({ ...accepted, withdrawn: { on: parseCivilDate(on), recordedAt: at(recordedAt) } });
    return this;
  }
}

/** An employer without any facts yet. */
export function anEmployer(): EmployerBuilder {
  return new EmployerBuilder();
}

function at(text: string | undefined): Instant {
  return text === undefined ? EARLY : parseInstant(text);
}
