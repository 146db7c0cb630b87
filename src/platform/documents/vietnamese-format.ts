import { ReadingConfig, doReadNumber } from 'read-vietnamese-number';
import type { CivilDate } from '../../kernel/civil-date';
import { divideHalfUp, type Dong } from '../../kernel/money';
import type { Period } from '../../kernel/period';

/**
 * A date as Decree 30/2020/NĐ-CP writes it (Annex I, part I, II.4.b): days below 10 and the months 1 and 2 take a leading zero.
 * @example formatDate(parseCivilDate('2020-01-05')) // 'ngày 05 tháng 01 năm 2020'
 * @example formatDate(parseCivilDate('2019-06-29')) // 'ngày 29 tháng 6 năm 2019'
 */
export function formatDate(date: CivilDate): string {
  return `ngày ${date.slice(8, 10)} ${formatPeriod(date.slice(0, 7) as Period)}`;
}

/** The day of a document as its file keeps it; a file that has one is made for archives (PDF/A). */
export interface DocumentDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A date in its parts. */
export function documentDay(date: CivilDate): DocumentDay {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** A date for table cells: `05/01/2020`. */
export function formatShortDate(date: CivilDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** A month in a sentence: `tháng 01 năm 2020`, `tháng 6 năm 2019` (leading zero for months 1 and 2 only, as in dates). */
export function formatPeriod(period: Period): string {
  const month = Number(period.slice(5, 7));
  return `tháng ${month <= 2 ? `0${month}` : month} năm ${period.slice(0, 4)}`;
}

/** A month for table cells: `01/2020`. */
export function formatShortPeriod(period: Period): string {
  return `${period.slice(5, 7)}/${period.slice(0, 4)}`;
}

/**
 * Items of a list as papers end them: each with a semicolon, the last with a full stop, whatever stood at their ends.
 * @example listItems(['Nguyễn Thị Ví Dụ', 'Trần Văn Mẫu.']) // ['Nguyễn Thị Ví Dụ;', 'Trần Văn Mẫu.']
 */
export function listItems(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${line.trim().replace(/[;.,\s]+$/, '')}${index === lines.length - 1 ? '.' : ';'}`);
}

/**
 * The name of the first person that a line names with position, to stand below where that person signs; null where none is named.
 * @example personIn('ông Phạm Văn Giả Định, Giám đốc; bà Đỗ Thị Mẫu, Kế toán trưởng') // 'Phạm Văn Giả Định'
 */
export function personIn(line: string): string | null {
  const first =
    line
      .split(/[,;(–-]/)[0]
      ?.trim()
      .replace(/^(?:ông|bà)\s+/i, '') ?? '';
  return first === '' || /^đại diện/i.test(first) ? null : first;
}

/** A whole number with dots between thousands: `1.065`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
}

/**
 * A share in per cent with a decimal comma, rounded half-up; `–` where there is nothing to divide by.
 * Bounds: part ≥ 0, whole ≥ 0.
 * @example formatPercent(846n, 10_000n) // '8,46'
 */
export function formatPercent(part: bigint, whole: bigint, decimals = 2): string {
  if (whole === 0n) return '–';
  const scaled = String(divideHalfUp(part * 100n * 10n ** BigInt(decimals), whole)).padStart(decimals + 1, '0');
  if (decimals === 0) return scaled;
  return `${scaled.slice(0, -decimals).replace(/\B(?=(\d{3})+(?!\d))/g, '.')},${scaled.slice(-decimals)}`;
}

/**
 * An amount in words, as documents repeat their totals.
 * @example dongInWords(1_065_000n) // 'Một triệu không trăm sáu mươi lăm nghìn đồng'
 */
export function dongInWords(amount: Dong): string {
  const config = new ReadingConfig();
  config.unit = ['đồng'];
  config.units = config.units.map((words) => words.map((word) => (word === 'tỉ' ? 'tỷ' : word)));
  const words = doReadNumber(amount, config);
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
