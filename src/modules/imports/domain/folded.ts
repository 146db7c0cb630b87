const MARKS = /\p{M}+/gu;
const NEITHER_LETTER_NOR_DIGIT = /[^a-z0-9]+/g;

/** Letters and digits of a name, without accents and case, by which people's spellings of it are compared: `Mã đơn vị` is `madonvi`. */
export function folded(name: string): string {
  return name
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(NEITHER_LETTER_NOR_DIGIT, '');
}
