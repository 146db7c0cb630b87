import { CodeBook, spellingsOf } from '../../../../src/modules/imports/domain/cells/code-spelling';
import type { CodeWord } from '../../../../src/modules/imports/domain/files/file-definition';
import { IMPORT_FILES, IMPORT_KINDS } from '../../../../src/modules/imports/domain/import-kind';

const columns = IMPORT_KINDS.flatMap((kind) =>
  IMPORT_FILES[kind].columns.flatMap(({ name, codes }): [string, readonly CodeWord[]][] =>
    codes ? [[`${kind}.${name}`, codes]] : [],
  ),
);
const codesOf = (column: string): readonly CodeWord[] => columns.find(([name]) => name === column)?.[1] ?? [];
const withoutAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

describe('the codes of every column of choices', () => {
  it.each(columns)('%s: no spelling means two of them', (_, codes) => {
    const meant = new Map<string, string>();
    for (const each of codes) {
      for (const spelling of spellingsOf(each)) {
        expect([spelling, meant.get(spelling) ?? each.code]).toEqual([spelling, each.code]);
        meant.set(spelling, each.code);
      }
    }
  });

  it.each(columns)('%s: read by code and by name, with and without accents, in capitals or not', (_, codes) => {
    const book = new CodeBook(codes);
    for (const { code, words, also = [] } of codes) {
      for (const name of [code, words.vi, words.en, `${code} (${words.vi})`, `${words.vi} (${code})`, ...also]) {
        for (const text of [name, name.toUpperCase(), name.normalize('NFD'), withoutAccents(name), ` ${name} `]) {
          expect([text, book.codeOf(text)]).toEqual([text, code]);
        }
      }
    }
  });

  it.each([
    ['employers.paymentMethod', 'Hàng tháng', 'monthly'],
    ['employers.paymentMethod', 'hang quy', 'quarterly'],
    ['employers.status', 'ĐANG HOẠT ĐỘNG', 'active'],
    ['employers.status', 'Da giai the', 'dissolved'],
    ['employers.status', 'Đang giải thể', 'dissolving'],
    ['employers.sector', '03', '3'],
    ['employers.sector', 'hop tac xa', '8'],
    ['authorities.level', 'Cấp tỉnh', 'province'],
    ['authorities.level', 'Cấp cơ sở', 'commune'],
    ['assessments.fund', 'BHYT', 'HI'],
    ['assessments.fund', 'ODTS', 'SICK'],
    ['payments.fund', 'hưu trí, tử tuất', 'RET'],
  ])('%s: %j is %s', (column, text, code) => expect(new CodeBook(codesOf(column)).codeOf(text)).toBe(code));

  it.each(['', '–', '0', '16', '3a', 'Hợp tác', 'active suspended'])('%j is none of them', (text) => {
    for (const [, codes] of columns) expect(new CodeBook(codes).codeOf(text)).toBeUndefined();
  });
});
