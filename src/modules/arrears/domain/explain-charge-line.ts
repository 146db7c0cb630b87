import { formatDong } from '../../../kernel/money';
import { asPercentText, parseRate } from '../../../kernel/rate';
import { FUND_NAMES_EN, FUND_NAMES_VI } from '../../../law/fund';
import type { ChargeLine } from './statement';

/**
 * A charge line in words, as an officer would explain it at the counter: what was unpaid, for how long, at which rate, what it makes.
 * @example "Kỳ 11/2025, quỹ Hưu trí, tử tuất: 1.000.000 đồng chưa đóng × 90 ngày (từ 01/01/2026 đến 31/03/2026) × 0,03%/ngày = 27.000 đồng."
 */
export function explainChargeLine(line: ChargeLine, language: 'vi' | 'en'): string {
  const percent = percentOf(line.rate);
  const base = formatDong(line.base);
  const amount = formatDong(line.amount);
  if (language === 'en') {
    const rate = `${percent} %`;
    return line.regime === 'daily'
      ? `Period ${line.period}, ${FUND_NAMES_EN[line.fund]}: ${base} đồng unpaid × ${line.days} days (${line.from} to ${line.to}) × ${rate} a day = ${amount} đồng.`
      : `Charge computed on the 1st of ${line.month}, ${FUND_NAMES_EN[line.fund]}: ${base} đồng overdue at the end of the month before × ${rate} = ${amount} đồng.`;
  }
  const rate = `${percent.replace('.', ',')}%`;
  return line.regime === 'daily'
    ? `Kỳ ${month(line.period)}, quỹ ${FUND_NAMES_VI[line.fund]}: ${base} đồng chưa đóng × ${line.days} ngày (từ ${day(line.from)} đến ${day(line.to)}) × ${rate}/ngày = ${amount} đồng.`
    : `Lãi tính ngày 01/${month(line.month)}, quỹ ${FUND_NAMES_VI[line.fund]}: ${base} đồng quá hạn đến hết tháng trước × ${rate}/tháng = ${amount} đồng.`;
}

// A handful of rates stand on millions of lines: each is written as a percentage once.
const WRITTEN = new Map<string, string>();

function percentOf(rate: string): string {
  const known = WRITTEN.get(rate);
  if (known !== undefined) return known;
  const percent = asPercentText(parseRate(rate));
  if (WRITTEN.size < 1000) WRITTEN.set(rate, percent);
  return percent;
}

function month(period: string | undefined): string {
  return period === undefined ? '' : `${period.slice(5)}/${period.slice(0, 4)}`;
}

function day(date: string | undefined): string {
  return date === undefined ? '' : `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
