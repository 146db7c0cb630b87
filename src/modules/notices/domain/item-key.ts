import type { StatementItem } from '../../arrears/domain/statement';

/** Tells the items of one statement apart, and whose a charge line or an allocation is: fund, period, and the check's finding. */
export function itemKey(of: Partial<Pick<StatementItem, 'fund' | 'period' | 'findingNo'>>): string {
  return [of.fund, of.period, of.findingNo].join(' ');
}
