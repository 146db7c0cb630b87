import { formatDong } from '../../../kernel/money';
import { asPercentText, parseRate } from '../../../kernel/rate';
import type { Bilingual } from '../../../kernel/language';
import { ITEM_CAUSE_NAMES } from '../../../law/item-cause';
import { FUND_NAMES } from '../../../law/fund';
import type { ChargeLine } from './statement';

/**
 * A charge line in words, as an officer would explain it at the counter: what was unpaid, for how long, at which rate, what it makes.
 * @example "Kỳ 11/2025, quỹ Hưu trí, tử tuất: 1.000.000 đồng chưa đóng × 90 ngày (từ 01/01/2026 đến 31/03/2026) × 0,03%/ngày = 27.000 đồng."
 */
export function explainChargeLine(line: ChargeLine, language: 'vi' | 'en'): string {
  const percent = percentOf(line.rate);
  const base = formatDong(line.base);
  const amount = formatDong(line.amount);
  const what = whatOf(line)[language];
  if (line.collectedFor !== undefined) return explainBackInterest(line, language, what);
  if (language === 'en') {
    const rate = `${percent} %`;
    return line.regime === 'daily'
      ? `Period ${line.period}, ${FUND_NAMES[line.fund].en}${what}: ${base} đồng unpaid × ${line.days} days (${line.from} to ${line.to}) × ${rate} a day = ${amount} đồng.`
      : `Charge computed on the 1st of ${line.month}, ${FUND_NAMES[line.fund].en}${what}: ${base} đồng overdue at the end of the month before × ${rate} = ${amount} đồng.`;
  }
  const rate = `${percent.replace('.', ',')}%`;
  return line.regime === 'daily'
    ? `Kỳ ${month(line.period)}, quỹ ${FUND_NAMES[line.fund].vi}${what}: ${base} đồng chưa đóng × ${line.days} ngày (từ ${day(line.from)} đến ${day(line.to)}) × ${rate}/ngày = ${amount} đồng.`
    : `Lãi tính ngày 01/${month(line.month)}, quỹ ${FUND_NAMES[line.fund].vi}${what}: ${base} đồng quá hạn đến hết tháng trước × ${rate}/tháng = ${amount} đồng.`;
}

/** Interest computed at once for months gone by (Decision 595/QĐ-BHXH art. 38 (4.2)). */
function explainBackInterest(line: ChargeLine, language: 'vi' | 'en', what: string): string {
  const [base, amount, percent] = [formatDong(line.base), formatDong(line.amount), percentOf(line.rate)];
  return language === 'en'
    ? `Period ${line.collectedFor}, ${FUND_NAMES[line.fund].en}${what}: ${base} đồng × ${line.months} months gone by, computed in ${line.month} × ${percent} % a month = ${amount} đồng.`
    : `Kỳ ${month(line.collectedFor)}, quỹ ${FUND_NAMES[line.fund].vi}${what}: ${base} đồng × ${line.months} tháng đã qua, tính trong tháng ${month(line.month)} × ${percent.replace('.', ',')}%/tháng = ${amount} đồng.`;
}

/** What is out of the ordinary about a line: evaded days, and a cause of its own. */
function whatOf({ quality, cause }: ChargeLine): Bilingual {
  const evaded = quality === 'evaded' ? EVADED : NOTHING;
  if (cause === 'registered') return evaded;
  const { vi, en } = ITEM_CAUSE_NAMES[cause];
  return { vi: `, ${lowerFirst(vi)}${evaded.vi}`, en: `, ${lowerFirst(en)}${evaded.en}` };
}

const EVADED: Bilingual = { vi: ', trốn đóng', en: ', evaded' };
const NOTHING: Bilingual = { vi: '', en: '' };

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
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
