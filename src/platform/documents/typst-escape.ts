import { printable } from '../../kernel/printable';

const MEANS_SOMETHING_TO_TYPST = /[^\p{L}\p{M}\p{N} ]/gu;

/**
 * Writes a text so that Typst prints it and never obeys it: every character that is no letter, digit or space becomes `\u{…}`.
 * That form is read alike in markup and inside a quoted string, so a value is safe wherever a template may put one.
 * Line breaks and control characters become spaces; the text is brought to Unicode NFC first. What the font cannot print is written by its
 * code instead of an empty box.
 * @example escapeTypst('#read("x")') // '\u{23}read\u{28}\u{22}x\u{22}\u{29}'
 */
export function escapeTypst(text: string): string {
  return printable(text.normalize('NFC').replace(/\p{Cc}+/gu, ' ')).replace(
    MEANS_SOMETHING_TO_TYPST,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
}
