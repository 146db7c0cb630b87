import type { Bilingual } from '../../kernel/language';
import type { CivilDate } from '../../kernel/civil-date';
import { formatDong, type Dong } from '../../kernel/money';
import type { Period } from '../../kernel/period';

/** A day as it stands in a sentence: `ngày 05/03/2026`. */
export function onDay(date: CivilDate): string {
  return `ngày ${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** A day that was found, in both languages. */
export function dayFound(date: CivilDate): Bilingual {
  return { vi: onDay(date), en: date };
}

/** A month, or that of a day, as it stands in a sentence: `tháng 03/2026`. */
export function inMonth(date: CivilDate | Period): string {
  return `tháng ${date.slice(5, 7)}/${date.slice(0, 4)}`;
}

/** A contribution period as it stands in a sentence: `kỳ 03/2026`. */
export function ofPeriod(period: Period): string {
  return `kỳ ${period.slice(5)}/${period.slice(0, 4)}`;
}

/** Periods from one to another, both included: `kỳ 01/2026 – 03/2026`. */
export function ofPeriods(from: Period, to: Period): string {
  return `${ofPeriod(from)} – ${to.slice(5)}/${to.slice(0, 4)}`;
}

/** An amount as it stands in a sentence: `1.065.000 đồng`. */
export function inDong(amount: Dong): string {
  return `${formatDong(amount)} đồng`;
}

/** A paper with its day that was found, in both languages. */
export function paperFound(number: string, date: CivilDate): Bilingual {
  return { vi: `${number}, ${onDay(date)}`, en: `${number}, ${date}` };
}

/** Contribution periods that were found, both ends included, in both languages. */
export function periodsFound(from: Period, to: Period = from): Bilingual {
  return from === to ? { vi: ofPeriod(from), en: from } : { vi: ofPeriods(from, to), en: `${from} – ${to}` };
}

/**
 * Why a step refers to nothing: a step is taken on the file as it was on its own day, so what came later is not in it.
 * @param what as it follows on "chưa có", and on "there is no"
 */
export function notInFile(what: Bilingual): Bilingual {
  return {
    vi: `Đến ngày ghi, trong hồ sơ chưa có ${what.vi}; xem lại ngày hoặc mục đã chọn.`,
    en: `By the day entered there is no ${what.en} in the file; look again at the day, or at what was chosen.`,
  };
}

/** Parts of a sentence after another, or a word for none. */
export function listed(parts: readonly string[], none: string): string {
  return parts.length === 0 ? none : parts.join('; ');
}
