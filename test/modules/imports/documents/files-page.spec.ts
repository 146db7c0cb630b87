import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SECTORS } from '../../../../src/law/sectors';
import { IMPORT_FILES, IMPORT_KINDS } from '../../../../src/modules/imports/domain/import-kind';
import { LANGUAGES } from '../../../../src/kernel/language';
import { FILES_PAGES, filesPage } from '../../../../src/modules/imports/imports.api';

const DOCS = join(__dirname, '../../../../docs');

describe('the pages about files', () => {
  it.each(LANGUAGES)('say what the program reads by (%s): `npm run docs` writes them anew', (language) => {
    expect(readFileSync(join(DOCS, FILES_PAGES[language] ?? ''), 'utf8')).toBe(filesPage(language));
  });

  it.each(LANGUAGES)('name every column, code and sector (%s)', (language) => {
    const page = filesPage(language);
    for (const kind of IMPORT_KINDS) {
      for (const { name, nameVi, codes } of IMPORT_FILES[kind].columns) {
        for (const each of [name, nameVi, ...(codes ?? []).map(({ code }) => code)])
          expect(page).toContain(`\`${each}\``);
      }
    }
    for (const { name } of SECTORS) expect(page).toContain(name);
  });

  it('give each column of a file names of its own', () => {
    for (const kind of IMPORT_KINDS) {
      const names = IMPORT_FILES[kind].columns.flatMap(({ name, nameVi }) => [name, nameVi]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
