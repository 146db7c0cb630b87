import { errorTables, plainErrors } from './error-sentences';
import { sourceTree } from './source-tree';

describe('what an expected error says', () => {
  const tables = errorTables(sourceTree());

  it('stands once, in both languages, with the same values filled in', () => {
    expect(tables.length).toBeGreaterThan(10);
    const wrong = tables.flatMap(({ file, sentences }) =>
      sentences.flatMap(({ code, vi, en }) => {
        const placeholders = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].toSorted().join();
        const complaints = [
          ...(vi === '' || en === '' ? ['a sentence is missing'] : []),
          ...(placeholders(vi) === placeholders(en) ? [] : ['the languages fill in different values']),
          ...(/[.!]$/.test(vi + en) ? ['the final full stop is for whoever prints it'] : []),
          ...(vi === en && /[a-z]{3}/.test(vi.replace(/\{\w+\}/g, '')) ? ['one of the languages is the other'] : []),
        ];
        return complaints.map((what) => `${file}: ${code}: ${what}`);
      }),
    );
    expect(wrong).toEqual([]);
    const codes = tables.flatMap(({ sentences }) => sentences.map(({ code }) => code));
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  it('is never thrown as a text in one language', () => {
    // An import speaks the language that it was asked in; its errors come translated already.
    const allowed = ['src/modules/imports/domain/header.ts', 'src/modules/imports/use-cases/import-file.use-case.ts'];
    expect(plainErrors(sourceTree()).filter((file) => !allowed.includes(file))).toEqual([]);
  });

  it('would be missed where it is not there', () => {
    const text = `throw new DomainError('a.b', 'No');\nconst x = errorsOf({ 'a.c': { vi: 'Không', en: '' } });`;
    const tree = new Map([['src/modules/cases/domain/x.ts', text]]);
    expect(plainErrors(tree)).toEqual(['src/modules/cases/domain/x.ts']);
    expect(errorTables(tree)).toEqual([
      { file: 'src/modules/cases/domain/x.ts', sentences: [{ code: 'a.c', vi: 'Không', en: '' }] },
    ]);
  });
});
