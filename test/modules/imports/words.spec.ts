import { IMPORT_KINDS } from '../../../src/modules/imports/domain/import-kind';
import { UPLOAD_STATES } from '../../../src/modules/imports/domain/import-upload';
import { renamed, shownName } from '../../../src/modules/imports/domain/shown-name';
import { IMPORT_PROBLEMS } from '../../../src/modules/imports/pages/problem-words';
import { KIND_USES, KIND_WORDS, STATE_WORDS, WORDS } from '../../../src/modules/imports/words';

/** Every pair of words by its path. */
function pairs(words: object, path = ''): [string, { vi: string; en: string }][] {
  return Object.entries(words).flatMap(([key, each]: [string, object]): [string, { vi: string; en: string }][] =>
    'vi' in each && 'en' in each
      ? [[`${path}${key}`, each as { vi: string; en: string }]]
      : pairs(each, `${path}${key}.`),
  );
}

describe('the words of imports', () => {
  it('ask for the same values in both languages, and are there in both', () => {
    const values = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).toSorted();
    const all = pairs({ WORDS, KIND_WORDS, KIND_USES, STATE_WORDS, IMPORT_PROBLEMS });
    expect(all.length).toBeGreaterThan(80);
    for (const [path, { vi, en }] of all) {
      expect([path, values(en)]).toEqual([path, values(vi)]);
      expect([path, vi.trim() !== '' && vi === vi.trim() && en.trim() !== '' && en === en.trim()]).toEqual([
        path,
        true,
      ]);
    }
  });

  it('name every kind and every state', () => {
    expect(Object.keys(KIND_WORDS)).toEqual([...IMPORT_KINDS]);
    expect(Object.keys(KIND_USES)).toEqual([...IMPORT_KINDS]);
    expect(Object.keys(STATE_WORDS)).toEqual([...UPLOAD_STATES]);
  });
});

describe('the name under which a file is shown', () => {
  it.each([
    ['don-vi.csv', 'don-vi.csv'],
    ['Đơn vị tháng 3.xlsx', 'Đơn vị tháng 3.xlsx'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ất\\tệp.csv', 'tệp.csv'],
    ['a\u0000b\u202e\n.csv', 'ab.csv'],
    ['..', 'file'],
    ['', 'file'],
    ['/', 'file'],
  ])('%j is %j', (sent, shown) => expect(shownName(sent)).toBe(shown));

  it('is never longer than a line, and takes other endings', () => {
    expect(shownName('x'.repeat(5000))).toHaveLength(150);
    expect(renamed('don-vi.2026.csv', '.rejects.csv')).toBe('don-vi.2026.rejects.csv');
  });
});
