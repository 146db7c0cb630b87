/** Letters in the order of the Vietnamese alphabet; f, j, w, z where Latin alphabets have them. */
const LETTERS = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Marks that make another letter of the one before them. */
const LETTER_MARKS = '\u0302\u0306\u031b';
/** Tones in the order of dictionaries: level, falling, asking, tumbling, rising, heavy. */
const TONES = '\u0300\u0309\u0303\u0301\u0323';
const MARK = /^\p{M}$/u;
const FIRST_LETTER_RANK = 0x41;
/** Above every letter: signs of other scripts come last, as they are. */
const FIRST_OTHER_RANK = 0x80;
const LAST_SIGN = 0x40;

/**
 * A text by which names sort in the order of the Vietnamese alphabet when compared code by code, the same on every engine and machine:
 * by letters first (D before Đ, O before Ô before Ơ), then by tones, then small letters before capitals. Ð (U+00D0), which keyboards of
 * other languages give for Đ, is Đ. Words are told apart by their blanks, which come before every letter.
 * @example ['Đại', 'Dong', 'Dại'].toSorted((a, b) => (vietnameseOrderKey(a) < vietnameseOrderKey(b) ? -1 : 1)) // Dại, Dong, Đại
 */
export function vietnameseOrderKey(text: string): string {
  let letters = '';
  let tones = '';
  let capitals = '';
  for (const [letter, tone] of lettersOf(text)) {
    const small = letter.toLowerCase();
    letters += rankOf(small);
    tones += String(tone);
    capitals += letter === small ? '0' : '1';
  }
  return [letters, tones.replace(/0+$/, ''), capitals.replace(/0+$/, '')].join('\u0001');
}

/** Compares two names as dictionaries order them. */
export function compareVietnamese(a: string, b: string): number {
  const [left, right] = [vietnameseOrderKey(a), vietnameseOrderKey(b)];
  return left === right ? 0 : left < right ? -1 : 1;
}

/** Each letter with the marks that belong to it, and its tone as a number from 0. */
function lettersOf(text: string): (readonly [letter: string, tone: number])[] {
  const found: { letter: string; tone: number }[] = [];
  for (const sign of withRealDyet(text).trim().replace(/\s+/g, ' ').normalize('NFD')) {
    const last = found.at(-1);
    if (!last || !MARK.test(sign)) found.push({ letter: sign, tone: 0 });
    else if (TONES.includes(sign)) last.tone = TONES.indexOf(sign) + 1;
    else if (LETTER_MARKS.includes(sign)) last.letter += sign;
  }
  return found.map(({ letter, tone }) => [letter.normalize('NFC'), tone]);
}

/** Letters that look like Đ and đ and are typed for them: Icelandic Ð, African Ɖ. */
export function withRealDyet(text: string): string {
  return text.replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ');
}

function rankOf(letter: string): string {
  const rank = LETTERS.indexOf(letter);
  if (rank >= 0 && letter !== '') return String.fromCharCode(FIRST_LETTER_RANK + rank);
  const code = letter.codePointAt(0) ?? 0;
  // Blanks, digits and the signs before them stay before the letters.
  if (code <= LAST_SIGN) return letter;
  return code < FIRST_OTHER_RANK ? String.fromCharCode(LAST_SIGN) : letter;
}
