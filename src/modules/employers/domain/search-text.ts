import { withRealDyet } from '../../../kernel/vietnamese-order';

const MARKS = /\p{M}+/gu;

/**
 * Words as the search compares them: lower case, without diacritics (đ becomes d), blanks between them single.
 * @example searchTextOf(['Công ty Đại Phát']) // 'cong ty dai phat'
 */
export function searchTextOf(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .map(withRealDyet)
    .join(' ')
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\s+/g, ' ')
    .trim();
}
