import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseInstant } from '../../../src/kernel/instant';
import { LANGUAGES } from '../../../src/kernel/language';
import { IMPORT_KINDS, prepareFolder } from '../../../src/modules/imports/imports.api';
import { describeOnEachEngine } from '../../support/database';
import { readSheets } from '../../support/workbook';
import { ImportHarness } from './import-harness';

const SETTINGS = join(__dirname, '../../../.env.example');

describe('a folder for an office’s own data', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'office-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gets a template of each file and the settings; what is there stays as it is', async () => {
    const path = join(folder, 'new', 'office');
    const first = await prepareFolder(path, 'vi', SETTINGS);
    const names = [...IMPORT_KINDS.flatMap((kind) => [`${kind}.csv`, `${kind}.xlsx`]), '.env'];
    expect(readdirSync(path).toSorted()).toEqual(names.toSorted());
    expect(first).toEqual({ written: names.map((name) => join(path, name)), kept: [] });
    expect(readFileSync(join(path, '.env'), 'utf8')).toBe(readFileSync(SETTINGS, 'utf8'));
    writeFileSync(join(path, 'payments.csv'), 'mine');
    rmSync(join(path, '.env'));
    const second = await prepareFolder(path, 'en', SETTINGS);
    expect(second.written).toEqual([join(path, '.env')]);
    expect(second.kept).toHaveLength(2 * IMPORT_KINDS.length);
    expect(readFileSync(join(path, 'payments.csv'), 'utf8')).toBe('mine');
  });

  it('that cannot be written to is refused', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    await expect(prepareFolder(join(file, 'office'), 'en', SETTINGS)).rejects.toMatchObject({
      code: 'folder.unwritable',
    });
  });

  it.each(LANGUAGES)('explains each column in its workbooks (%s), the same bytes every time', async (language) => {
    const path = join(folder, 'first');
    await prepareFolder(path, language, SETTINGS);
    const [rows, explanation] = await readSheets(join(path, 'employers.xlsx'));
    const header = Array.from({ length: 13 }, (_, at) => rows?.value(1, at + 1));
    expect(header[0]).toBe(language === 'vi' ? 'Mã đơn vị' : 'employerCode');
    expect(header.map((_, at) => explanation?.value(at + 4, 1))).toEqual(header);
    expect(explanation?.rowWith(1, String(header[5]))[6]).toContain('8 = Hợp tác xã');
    await prepareFolder(join(folder, 'second'), language, SETTINGS);
    for (const kind of IMPORT_KINDS) {
      const [one, two] = ['first', 'second'].map((name) => readFileSync(join(folder, name, `${kind}.xlsx`)));
      expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
    }
  });
});

describeOnEachEngine('the templates', (open) => {
  it.each(LANGUAGES.flatMap((language) => ['csv', 'xlsx'].map((format) => [language, format] as const)))(
    'are refused row by row where their examples were left in, and good otherwise (%s, %s)',
    async (language, format) => {
      const db = await open();
      const imports = new ImportHarness(db.database, db.unitOfWork);
      try {
        imports.clock.moveTo(parseInstant('2026-11-05T02:00:00Z'));
        await prepareFolder(imports.folder, language, SETTINGS);
        for (const kind of IMPORT_KINDS) {
          const path = join(imports.folder, `${kind}.${format}`);
          const left = await imports.file(kind, path);
          expect({ kind, rejected: left.rejected, accepted: left.accepted }).toEqual({
            kind,
            rejected: 2,
            accepted: 0,
          });
          for (const { reason } of left.rejects) expect(reason).toContain('example row of the template');
          if (format === 'xlsx') continue;
          // Under other codes the same rows are good, in the order of the files.
          writeFileSync(path, readFileSync(path, 'utf8').replaceAll('VD', 'XD').replaceAll('Ví dụ: ', ''));
          const result = await imports.file(kind, path);
          expect({ kind, rejects: result.rejects, accepted: result.accepted }).toEqual({
            kind,
            rejects: [],
            accepted: 2,
          });
          expect(await imports.file(kind, path)).toMatchObject({ unchanged: 2, accepted: 0 });
        }
      } finally {
        imports.remove();
        await db.close();
      }
    },
  );
});
