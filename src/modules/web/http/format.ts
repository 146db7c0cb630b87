import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import { formatDong, type Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import { FUND_NAMES_EN, FUND_NAMES_VI, type Fund } from '../../../law/fund';
import { formatCount, formatShortDate, formatShortPeriod } from '../../../platform/documents/vietnamese-format';
import type { Language } from '../../../kernel/language';

/** A printed value with the form that programs read, for `<time datetime>`. */
export interface PrintedDate {
  readonly iso: string;
  readonly text: string;
}

const HANOI_OFFSET_MS = 7 * 3_600_000;

/** How values are printed on screens. Amounts and counts have dots in both languages, as on every document of the office. */
export class Format {
  constructor(private readonly language: Language) {}

  /** `1.065.000` */
  dong(amount: Dong): string {
    return formatDong(amount);
  }

  /** `1.065` */
  count(count: number): string {
    return formatCount(count);
  }

  /** Vietnamese `31/03/2026`, English `2026-03-31`. */
  date(date: CivilDate): string {
    return this.language === 'vi' ? formatShortDate(date) : date;
  }

  dated(date: CivilDate): PrintedDate {
    return { iso: date, text: this.date(date) };
  }

  datedOrNull(date: CivilDate | null): PrintedDate | null {
    return date === null ? null : this.dated(date);
  }

  /** Vietnamese `03/2026`, English `2026-03`. */
  period(period: Period): string {
    return this.language === 'vi' ? formatShortPeriod(period) : period;
  }

  /** A moment in Vietnamese time to the minute. */
  instant(instant: Instant): string {
    const local = new Date(Date.parse(instant) + HANOI_OFFSET_MS).toISOString();
    return `${this.date(local.slice(0, 10) as CivilDate)} ${local.slice(11, 16)}`;
  }

  fund(fund: Fund): string {
    return (this.language === 'vi' ? FUND_NAMES_VI : FUND_NAMES_EN)[fund];
  }

  /** The name of an office with the usual abbreviation: `BHXH tỉnh Lam Giang`. */
  office(name: string): string {
    return name.replace(/^Bảo hiểm xã hội(?= )/i, 'BHXH');
  }
}
