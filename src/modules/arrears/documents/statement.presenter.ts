import { toJsonInteger } from '../../../kernel/money';
import type { Statement } from '../domain/statement';
import { explainChargeLine } from '../domain/explain-charge-line';

/**
 * A statement as the contract's JSON text: amounts as integers, each charge line with its explanation in words.
 * @throws DomainError `money.too-large` where an amount cannot be carried exactly
 */
export function statementToJson(statement: Statement, indent?: number): string {
  const explained = {
    ...statement,
    chargeLines: statement.chargeLines.map((line) => ({ ...line, explanation: explainChargeLine(line, 'vi') })),
  };
  return JSON.stringify(
    explained,
    (_key, value: unknown) => (typeof value === 'bigint' ? toJsonInteger(value) : value),
    indent,
  );
}
