import type { Reason } from '../../src/kernel/outcome';

/** Words that only the program's own Vietnamese has, not the names and titles that officers enter. */
const VIETNAMESE = /(?<!\p{L})(ngày|kỳ|tháng) \d|(?<!\p{L})(chưa|không|đã|đến hết|người lao động)(?!\p{L})/u;

/** The reasons that an English reader would have to read in Vietnamese. */
export function withoutEnglish(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(
    ({ sentence, english, found = '', foundEnglish = found }) =>
      english.trim() === '' || english === sentence || VIETNAMESE.test(english) || VIETNAMESE.test(foundEnglish),
  );
}
