import { toJsonInteger, type Dong } from '../../../kernel/money';
import type { Statement, StatementTotals } from '../domain/statement';
import type { StatementAnswer, StatementTotalsAnswer } from './statement.answer';
import { explainChargeLine } from '../domain/explain-charge-line';

/**
 * A statement as the contract's JSON text: amounts as integers, each charge line with its explanation in words. Amounts are turned one by
 * one where they stand: a replacer called for every key takes several times as long.
 * @throws DomainError `money.too-large` where an amount cannot be carried exactly
 */
export function statementToJson(statement: Statement, indent?: number): string {
  const { refunded, refundedInExcess, ...rest } = statement;
  const json: StatementAnswer = {
    ...rest,
    items: statement.items.map((item) => ({
      ...item,
      assessed: toJsonInteger(item.assessed),
      paid: toJsonInteger(item.paid),
      outstanding: toJsonInteger(item.outstanding),
      charge: toJsonInteger(item.charge),
    })),
    chargeLines: statement.chargeLines.map((line) => ({
      ...line,
      base: toJsonInteger(line.base),
      amount: toJsonInteger(line.amount),
      explanation: explainChargeLine(line, 'vi'),
    })),
    allocations: statement.allocations.map((allocation) => ({
      ...allocation,
      principal: toJsonInteger(allocation.principal),
      charge: toJsonInteger(allocation.charge),
    })),
    credit: toJsonInteger(statement.credit),
    ...(refunded === undefined ? {} : { refunded: toJsonInteger(refunded) }),
    ...(refundedInExcess === undefined ? {} : { refundedInExcess: toJsonInteger(refundedInExcess) }),
    totals: totalsOf(statement.totals),
  };
  return JSON.stringify(json, undefined, indent);
}

function totalsOf({ byFund, ...sums }: StatementTotals): StatementTotalsAnswer {
  const funds = Object.entries(byFund).map(([fund, ofFund]) => [fund, withIntegers(ofFund)] as const);
  return { ...withIntegers(sums), byFund: Object.fromEntries(funds) };
}

function withIntegers<Name extends string>(sums: Readonly<Record<Name, Dong>>): Record<Name, number> {
  const entries = Object.entries<Dong>(sums).map(([name, sum]) => [name, toJsonInteger(sum)]);
  return Object.fromEntries(entries) as Record<Name, number>;
}
