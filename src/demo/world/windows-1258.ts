/** Letters of windows-1258 beyond ASCII that Vietnamese needs; the marks of the tones are characters of their own there. */
const BYTES: ReadonlyMap<string, number> = new Map([
  ['Â', 0xc2],
  ['Ă', 0xc3],
  ['Ê', 0xca],
  ['Đ', 0xd0],
  ['Ô', 0xd4],
  ['Ơ', 0xd5],
  ['Ư', 0xdd],
  ['â', 0xe2],
  ['ă', 0xe3],
  ['ê', 0xea],
  ['đ', 0xf0],
  ['ô', 0xf4],
  ['ơ', 0xf5],
  ['ư', 0xfd],
  ['\u0300', 0xcc],
  ['\u0309', 0xd2],
  ['\u0303', 0xde],
  ['\u0301', 0xec],
  ['\u0323', 0xf2],
]);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** What a program writes for a character that the encoding does not have. */
const QUESTION_MARK = 0x3f;

/** Vietnamese text in the bytes of windows-1258, as older programs on Windows still write it. */
export function encodeWindows1258(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text.normalize('NFC')) {
    const code = letter.codePointAt(0) as number;
    if (code < 0x80) bytes.push(code);
    else for (const part of partsOf(letter)) bytes.push(BYTES.get(part) ?? part.charCodeAt(0));
  }
  return Uint8Array.from(bytes, (byte) => (byte < 0x100 ? byte : QUESTION_MARK));
}

/** The letter without its tone, and the tone: `ế` is `ê` and the acute. */
function partsOf(letter: string): string[] {
  const apart = letter.normalize('NFD');
  return [apart.replace(TONES, '').normalize('NFC'), ...(apart.match(TONES) ?? [])];
}
