const A = 0x41;
const LETTERS = 26;
const KNOWN: string[] = [];

/** The letters of a column counted from 1: 1 is `A`, 28 is `AB`. */
export function columnLetters(column: number): string {
  const known = KNOWN[column];
  if (known !== undefined) return known;
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / LETTERS)) {
    letters = String.fromCharCode(A + ((left - 1) % LETTERS)) + letters;
  }
  if (column < 1000) KNOWN[column] = letters;
  return letters;
}

/** The column of a reference such as `AB12`, counted from 1; 0 where the text does not begin with letters. */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = (reference.charCodeAt(at) & ~0x20) - A;
    if (letter < 0 || letter >= LETTERS) break;
    column = column * LETTERS + letter + 1;
  }
  return column;
}
