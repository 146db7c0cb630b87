import type { CodeWord } from '../files/file-definition';
import { withoutBrackets } from '../shown';
import { folded } from '../folded';

/** The ways in which people write a code: itself, its names in both languages with and without what stands in brackets, both together. */
export function spellingsOf({ code, words, also = [] }: CodeWord): readonly string[] {
  const names = [words.vi, words.en].flatMap((name) => [name, withoutBrackets(name)]);
  const together = [words.vi, words.en].flatMap((name) => [`${code} ${name}`, `${name} ${code}`]);
  return [...new Set([code, ...names, ...together, ...also].map(folded))];
}

/** Finds codes by any of their spellings, without regard to accents, case and signs; a number also with zeros before it. */
export class CodeBook {
  private readonly bySpelling = new Map<string, string>();

  constructor(codes: readonly CodeWord[]) {
    // What is a code itself never stands for another one.
    for (const { code } of codes) this.bySpelling.set(folded(code), code);
    for (const each of codes) {
      for (const spelling of spellingsOf(each)) {
        if (!this.bySpelling.has(spelling)) this.bySpelling.set(spelling, each.code);
      }
    }
  }

  /** The code that a text names; undefined where it names none. */
  codeOf(text: string): string | undefined {
    const spelling = folded(text);
    if (spelling === '') return undefined;
    return this.bySpelling.get(/^\d+$/.test(spelling) ? spelling.replace(/^0+(?=\d)/, '') : spelling);
  }
}
