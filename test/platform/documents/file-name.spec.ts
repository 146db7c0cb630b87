import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { safeFileName } from '../../../src/platform/documents/file-name';

/** What codes are made of when somebody means no harm, and when somebody does. */
const CODE = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({
    unit: fc.constantFrom(...'ABab19/\\:.*?"<>|~ -_\u0000\u001f\u007f\u200b\u202e\ufeffÉéﬁßſK'),
    maxLength: 12,
  }),
  fc.constantFrom(
    '..',
    '.',
    '',
    'CON',
    'con',
    'NUL.txt',
    'COM1',
    'LPT¹',
    'AUX ',
    'A/B',
    'A\\B',
    '../../etc/passwd',
    'C:\\x',
  ),
  fc.constantFrom('TA0001A', 'ta0001a', 'Ta0001A', 'HN-01', 'É', 'E\u0301', 'e\u0301'),
);

/** As the least careful of file systems tells names apart: without capitals, composed. */
const folded = (name: string): string => name.normalize('NFC').toUpperCase().toLowerCase().normalize('NFC');

describe('a code as a file name', () => {
  it.each([
    ['TA0001A', 'TA0001A'],
    ['HN-01.2', 'HN-01.2'],
    ['ĐỒNG NAI', 'ĐỒNG NAI'],
  ])('stays %s', (code, name) => {
    expect(safeFileName(code)).toBe(name);
  });

  it.each([
    ['A/B', /^A_B~[0-9a-f]{10}$/],
    ['..', /^_~[0-9a-f]{10}$/],
    ['CON', /^_CON~[0-9a-f]{10}$/],
    ['ta0001a', /^ta0001a~[0-9a-f]{10}$/],
    ['TA\u200b0001', /^TA_0001~[0-9a-f]{10}$/],
  ])('of %j is changed and marked', (code, pattern) => {
    expect(safeFileName(code)).toMatch(pattern);
  });

  it('is one that every file system takes as it is', () => {
    fc.assert(
      fc.property(CODE, (code) => {
        const name = safeFileName(code);
        expect(name).not.toBe('');
        expect(name).toBe(name.normalize('NFC'));
        expect(name).not.toMatch(/[/\\:*?"<>|\p{C}\p{Zl}\p{Zp}]/u);
        expect(name).not.toMatch(/^[ .]|[ .]$/);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i);
        expect(Buffer.byteLength(`000001-${name}.pdf`)).toBeLessThan(200);
        expect(safeFileName(code)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });

  it('is never that of another code, whatever a file system thinks of capitals', () => {
    fc.assert(
      fc.property(CODE, CODE, (one, other) => {
        fc.pre(one !== other);
        expect(folded(safeFileName(one))).not.toBe(folded(safeFileName(other)));
      }),
      { numRuns: 5000 },
    );
  });

  it('can be written into a folder, and lands there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-names-'));
    const codes = [...new Set(fc.sample(CODE, 200))];
    for (const code of codes) writeFileSync(join(folder, `${safeFileName(code)}.pdf`), '');
    expect(readdirSync(folder)).toHaveLength(codes.length);
    rmSync(folder, { recursive: true, force: true });
  });
});
