import type { StatementItem } from '../../arrears/domain/statement';

/** Tells the items of one statement apart, and whose a charge line or an allocation is: fund, period, and what was added beside. */
export function itemKey(of: Partial<Pick<StatementItem, 'fund' | 'period' | 'adjustmentNo'>>): string {
  return [of.fund, of.period, of.adjustmentNo].join(' ');
}
