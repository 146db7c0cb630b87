import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPrintable, printable, unprintableIn } from '../../../src/kernel/printable';
import { escapeTypst } from '../../../src/platform/documents/typst-escape';

const FONTS = dirname(require.resolve('@expo-google-fonts/tinos/package.json'));
const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** Code points of the basic plane for which a TrueType font has a glyph (its `cmap` of format 4). */
function glyphsOf(face: string): Set<number> {
  const font = readFileSync(join(FONTS, face, `Tinos_${face}.ttf`));
  const tables = Array.from({ length: font.readUInt16BE(4) }, (_, i) => 12 + i * 16);
  const cmap = font.readUInt32BE((tables.find((at) => font.toString('latin1', at, at + 4) === 'cmap') ?? 0) + 8);
  const codes = new Set<number>();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i += 1) {
    const table = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4);
    if (font.readUInt16BE(table) !== 4) continue;
    const size = font.readUInt16BE(table + 6);
    for (let at = 0; at < size; at += 2) {
      const last = font.readUInt16BE(table + 14 + at);
      const first = font.readUInt16BE(table + 16 + size + at);
      const delta = font.readInt16BE(table + 16 + 2 * size + at);
      const offsets = table + 16 + 3 * size + at;
      const offset = font.readUInt16BE(offsets);
      for (let code = first; code <= last && code < 0xffff; code += 1) {
        const indirect = offset === 0 ? 0 : font.readUInt16BE(offsets + offset + (code - first) * 2);
        const glyph = offset === 0 ? (code + delta) & 0xffff : indirect === 0 ? 0 : (indirect + delta) & 0xffff;
        if (glyph !== 0) codes.add(code);
      }
    }
  }
  return codes;
}

describe('what the font of the forms prints', () => {
  it('is what stands in the table, in every face', () => {
    const faces = FACES.map(glyphsOf);
    const wrong = Array.from({ length: 0xd800 - 0x20 }, (_, i) => i + 0x20).filter(
      (code) => code !== 0x7f && faces.every((face) => face.has(code)) !== isPrintable(String.fromCodePoint(code)),
    );
    expect(wrong.map((code) => code.toString(16))).toEqual([]);
    expect(isPrintable('😀')).toBe(false);
  });

  it('never becomes a box: what is not printed is written by its code', () => {
    expect(unprintableIn('Công ty Đại Phát “Á Châu” – 100 m²')).toEqual([]);
    expect(unprintableIn('Công ty 中文中')).toEqual(['中', '文']);
    expect(printable('Công ty 中')).toBe('Công ty [U+4E2D]');
    expect(escapeTypst('中')).toBe('\\u{5b}U\\u{2b}4E2D\\u{5d}');
  });
});
