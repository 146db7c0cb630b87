import type { Allocation } from '../../arrears/arrears.api';
import { fill } from '../../../kernel/language';
import type { EmployerFile } from '../domain/employer-file';
import type { Format } from './format';
import type { PageContext } from './page-context';

/** What each receipt paid, the newest receipt first. */
export function allocationsView({ messages }: PageContext, { statement }: EmployerFile, format: Format): object {
  const { allocations: t } = messages;
  const receipts = new Map<string, Allocation[]>();
  for (const each of statement.allocations) {
    receipts.set(each.receiptNo, [...(receipts.get(each.receiptNo) ?? []), each]);
  }
  return {
    isEmpty: statement.allocations.length === 0,
    credit: statement.credit === 0n ? null : { label: t.credit, text: format.dong(statement.credit) },
    receipts: [...receipts.values()].toReversed().map((lines) => ({
      heading: fill(t.receipt, {
        no: lines[0]?.receiptNo ?? '',
        day: lines[0] ? format.date(lines[0].receivedOn) : '',
      }),
      principal: format.dong(lines.reduce((sum, line) => sum + line.principal, 0n)),
      charge: format.dong(lines.reduce((sum, line) => sum + line.charge, 0n)),
      lines: lines.map((line) => ({
        settledOn: format.dated(line.settledOn),
        fund: format.fund(line.fund),
        period: line.period === undefined ? '–' : format.period(line.period),
        principal: line.principal === 0n ? '–' : format.dong(line.principal),
        charge: line.charge === 0n ? '–' : format.dong(line.charge),
      })),
    })),
  };
}
