import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { EmployerFacts } from '../../contributions/domain/facts';
import type { Statement } from './statement';

/**
 * What of the arrears on the evening of a day has been paid since, up to another day: principal that payments settled on the items that
 * were past their due date then. Money for what fell due afterwards is not in it. In đồng.
 */
export function settledSince(
  facts: EmployerFacts,
  statementOf: (facts: EmployerFacts, day: CivilDate) => Statement,
  day: CivilDate,
  by: CivilDate,
): Dong {
  const arrears = new Set(
    statementOf(facts, day)
      .items.filter(({ quality }) => quality !== 'settled' && quality !== 'not-due')
      .map(keyOf),
  );
  return statementOf(facts, by)
    .allocations.filter((allocation) => allocation.settledOn > day && arrears.has(keyOf(allocation)))
    .reduce((sum, { principal }) => sum + principal, 0n);
}

interface Settled {
  readonly fund: string;
  readonly period?: string;
  readonly adjustmentNo?: string;
}

function keyOf({ fund, period = '', adjustmentNo = '' }: Settled): string {
  return `${fund} ${period} ${adjustmentNo}`;
}
