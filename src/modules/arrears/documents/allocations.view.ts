import type { Allocation, Statement } from '../domain/statement';
import { fill, spoken, type Language } from '../../../kernel/language';
import { FUND_NAMES } from '../../../law/fund';
import { Format } from '../../../platform/pages/format';
import { ARREARS_WORDS } from '../words';

/** What each receipt paid, the newest receipt first. */
export function allocationsView(statement: Statement, language: Language): object {
  const { allocations: t } = spoken(ARREARS_WORDS, language);
  const format = new Format(language);
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
        fund: FUND_NAMES[line.fund][language],
        period: line.period === undefined ? '–' : format.period(line.period),
        principal: line.principal === 0n ? '–' : format.dong(line.principal),
        charge: line.charge === 0n ? '–' : format.dong(line.charge),
      })),
    })),
  };
}
