import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { ChargeRules } from '../../../law/charge-rules';
import type { EmployerFacts, RefundFact } from '../../contributions/contributions.api';
import { replay } from './replay';

/** Whether there is credit for a refund. */
export interface CreditForRefund {
  readonly suffices: boolean;
  /** Credit at the end of its day without it, in đồng. */
  readonly credit: Dong;
}

/**
 * Holds a refund against the credit of its day, and against what was paid back later: it must leave enough for that.
 * @param facts without the refund
 * @param today the last day that is looked at
 * @throws DomainError `parameter.unknown` where the employer cannot be computed
 */
export function creditForRefund(
  facts: EmployerFacts,
  rules: ChargeRules,
  refund: RefundFact,
  today: CivilDate,
): CreditForRefund {
  const without = replay(facts, rules, refund.paidOn);
  const after: EmployerFacts = { ...facts, refunds: [...facts.refunds, refund] };
  const { credit } = without;
  if (replay(after, rules, refund.paidOn).refundedInExcess > without.refundedInExcess)
    return { suffices: false, credit };
  // Later refunds are looked at on their own days: credit that came in afterwards does not excuse them.
  const days = [...facts.refunds.map(({ paidOn }) => paidOn).filter((day) => day > refund.paidOn), today];
  const suffices = days.every(
    (day) => replay(after, rules, day).refundedInExcess <= replay(facts, rules, day).refundedInExcess,
  );
  return { suffices, credit };
}
