import { asPercentText, parseRate } from '../../../kernel/rate';
import { explainChargeLine } from '../domain/explain-charge-line';
import type { ChargeLine, Statement } from '../domain/statement';
import { fill, spoken, type Language, type Spoken } from '../../../kernel/language';
import { FUND_NAMES } from '../../../law/fund';
import { Format } from '../../../platform/pages/format';
import { ARREARS_WORDS } from '../words';

/** Every line of late charges: by regime and fund, each with its sum, its legal basis, and every line in words. */
export function chargesView({ totals, chargeLines }: Statement, language: Language): object {
  const { charges: t } = spoken(ARREARS_WORDS, language);
  const format = new Format(language);
  const groups = new Map<string, ChargeLine[]>();
  for (const line of chargeLines) {
    const key = [line.regime, line.fund, line.legalBasis].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return {
    sums: [
      { label: t.accrued, text: format.dong(totals.chargesAccrued), strong: false },
      { label: t.paid, text: format.dong(totals.chargesPaid), strong: false },
      { label: t.open, text: format.dong(totals.charges), strong: true },
    ],
    isEmpty: chargeLines.length === 0,
    groups: [...groups.values()]
      .toSorted((a, b) => order(a[0]) - order(b[0]))
      .map((lines, index) => groupView(t, lines, `group-${index}`, language)),
  };
}

/** The regime in force comes first; within a regime the order of the statement stays. */
function order(line: ChargeLine | undefined): number {
  return line?.regime === 'daily' ? 0 : 1;
}

function groupView(
  t: Spoken<typeof ARREARS_WORDS>['charges'],
  lines: readonly ChargeLine[],
  id: string,
  language: Language,
) {
  const format = new Format(language);
  const [first] = lines;
  const isDaily = first?.regime === 'daily';
  const regime = isDaily ? t.daily : t.monthly;
  return {
    id,
    isDaily,
    heading: fill(t.caption, { regime, fund: first ? FUND_NAMES[first.fund][language] : '' }),
    basis: fill(t.basis, { basis: first?.legalBasis ?? '' }),
    sum: format.dong(lines.reduce((sum, line) => sum + line.amount, 0n)),
    lines: lines.map((line) => lineView(line, format, language)),
  };
}

function lineView(line: ChargeLine, format: Format, language: Language) {
  return {
    period: line.period === undefined ? '' : format.period(line.period),
    computedOn: line.month === undefined ? '' : format.date(`${line.month}-01` as Parameters<Format['date']>[0]),
    from: line.from === undefined ? '' : format.date(line.from),
    to: line.to === undefined ? '' : format.date(line.to),
    days: line.days === undefined ? '' : format.count(line.days),
    base: format.dong(line.base),
    rate: `${asPercentText(parseRate(line.rate)).replace('.', ',')}%`,
    amount: format.dong(line.amount),
    explanation: explainChargeLine(line, language),
  };
}
