import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '../../../src/kernel/domain-error';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { ImportHarness, reasons, rejectsBeside } from './import-harness';

const HEADER = 'employerCode,period,fund,workers,wageBase,amount,recordedAt';
const GOOD = 'E1,2026-03,HI,1,1,100,';

describeOnEachEngine('importing a file', (open) => {
  let db: TestDatabase;
  let imports: ImportHarness;

  beforeEach(async () => {
    db = await open();
    imports = new ImportHarness(db.database, db.unitOfWork);
    await imports.seed();
  });
  afterEach(async () => {
    imports.remove();
    await db.close();
  });

  const failure = async (content: string | Uint8Array, language: 'vi' | 'en' = 'en'): Promise<DomainError> => {
    const before = await imports.counts();
    const error = await imports.text('assessments', content, { language }).then(
      () => undefined,
      (each: unknown) => each,
    );
    expect(error).toBeInstanceOf(DomainError);
    expect(await imports.counts()).toEqual(before);
    expect(readdirSync(imports.folder).filter((name) => name.includes('rejects'))).toEqual([]);
    return error as DomainError;
  };

  const expected =
    'It must be: employerCode,period,fund,workers,wageBase,amount,recordedAt. Optional columns: recordedAt.';

  it.each([
    ['a column missing', 'employerCode,period,fund,workers,wageBase', `Missing columns: amount. ${expected}`],
    ['an unknown column', `${HEADER},note`, `Unknown columns: note. ${expected}`],
    ['a column twice', `${HEADER},amount`, `Repeated columns: amount. ${expected}`],
    [
      'another header',
      'Employer,Month',
      `Missing columns: employerCode, period, fund, workers, wageBase, amount. Unknown columns: Employer, Month. ${expected}`,
    ],
    [
      'another header in Vietnamese',
      'Mã đơn vị,Tháng',
      'Missing columns: Kỳ, Quỹ, Số lao động, Quỹ lương, Số phải đóng. Unknown columns: Tháng. It must be: Mã đơn vị,Kỳ,Quỹ,Số lao động,Quỹ lương,Số phải đóng,Ngày ghi nhận. Optional columns: Ngày ghi nhận.',
    ],
    [
      'a column without a name in the middle',
      HEADER.replace('fund', ''),
      `Missing columns: fund. Unknown columns: "". ${expected}`,
    ],
  ])('leaves nothing behind with %s', async (_, header, message) => {
    expect((await failure(`${header}\n${GOOD}\n`)).message).toBe(`The header is wrong. ${message}`);
  });

  it.each([
    ['no content', '', 'csv.empty'],
    ['no rows', `${HEADER}\n`, 'file.no-rows'],
    ['nothing but blank rows', `${HEADER}\n,,,,,,\n\n`, 'file.no-rows'],
    ['an unclosed quote', `${HEADER}\n${GOOD}\nE1,"2026-03,UI,1,1,1,\n${GOOD}\n`, 'csv.unclosed-quote'],
    ['the last row cut off', `${HEADER}\n${GOOD}\nE1,2026-03,U`, 'csv.cut-off'],
    ['UTF-16', Buffer.from(`\ufeff${HEADER}\n${GOOD}\n`, 'utf16le'), 'csv.utf-16'],
    [
      'bytes that are no UTF-8',
      Buffer.concat([Buffer.from(`${HEADER}\n${GOOD}\nE1,`), Buffer.from([0xb8, 0x0a])]),
      'csv.not-utf-8',
    ],
    [
      'damage only at the very end',
      `${HEADER}\nE9,x,x,x,x,x,x\n${'E1,2026-03,HI,1,1,100,\n'.repeat(30_000)}"`,
      'csv.unclosed-quote',
    ],
  ])('leaves nothing behind with %s', async (_, content, code) => {
    expect((await failure(content)).code).toBe(code);
  });

  it('says in Vietnamese what is wrong with the file', async () => {
    expect((await failure(`${HEADER}\n${GOOD}\nE1,2026-03,U`, 'vi')).message).toBe(
      'Tệp bị đứt ở dòng 3: chỉ có 3/7 cột và không có dấu xuống dòng; hãy lấy lại tệp đầy đủ.',
    );
  });

  it('says where there is no file', async () => {
    await expect(imports.file('assessments', '/nowhere/x.csv')).rejects.toThrow('There is no file /nowhere/x.csv.');
  });

  it('takes a whole last row without line break, and says so', async () => {
    const result = await imports.text('assessments', `${HEADER}\r\n${GOOD}`);
    expect(result).toMatchObject({
      accepted: 1,
      warnings: [expect.stringContaining('No line break follows the last line (line 2)')],
    });
  });

  it('passes over blank rows, and counts lines through quotes and blank lines', async () => {
    const result = await imports.text(
      'assessments',
      `${HEADER}\n;,,,,,\n\n,,,,,,\n"E1\n",2026-03,HI,1,1,1,\nE9,2026-03,HI,1,1,1,\n`,
    );
    expect(result).toMatchObject({ rows: 3, accepted: 1 });
    expect(Object.keys(reasons(result.rejects))).toEqual(['2', '7']);
  });

  it('says which lines a misplaced quote has drawn together', async () => {
    const text = `${HEADER}\n${GOOD}\nE1,"2026-03,UI,1,1,1,\nE1,2026-03,RET,1,1,1,\nE1,"2026-03",OAD,1,1,1,\n`;
    const result = await imports.text('assessments', text);
    expect(result).toMatchObject({ rows: 2, accepted: 1, rejected: 1 });
    expect(result.rejects[0]).toMatchObject({
      line: '3',
      reason: expect.stringContaining('the lines up to 5 were read as one'),
    });
  });

  it('puts bad rows beside the file as they were, to be mended and imported', async () => {
    const text = `\ufeff${HEADER.replaceAll(',', ';')}\r\nE1;2026-03;HI;1;1;1.000;\r\n${GOOD.replaceAll(',', ';')}\r\n"E1";"2026-03;x";UI\r\nE1;2026-03;UI;1;1;1;;;y\r\n"E"1;2026-03;UI;1;1;1;\r\n`;
    const result = await imports.text('assessments', text);
    expect(result).toMatchObject({ rows: 5, accepted: 1, rejected: 4 });
    const path = result.rejectsFile ?? '';
    expect(path).toBe(imports.path('assessments').replace('.csv', '.rejects.csv'));
    expect(readFileSync(path, 'utf8')).toBe(
      [
        '\ufeffemployerCode;period;fund;workers;wageBase;amount;recordedAt;line;column;reason',
        'E1;2026-03;HI;1;1;1.000;;2;amount;"""1.000"" has thousands separators; write 1000."',
        'E1;"2026-03;x";UI;;;;;4;;"The row has 3 cells, the header 7 columns; put cells that contain the separator in quotes."',
        'E1;2026-03;UI;1;1;1;";;y";5;;"The row has 9 cells, the header 7 columns; put cells that contain the separator in quotes."',
        'E1;2026-03;UI;1;1;1;;6;;"Text follows a closing quotation mark; one that belongs to the text is written twice ("""")."',
        '',
      ].join('\n'),
    );
    writeFileSync(path, readFileSync(path, 'utf8').replace('1.000', '1000').replace('HI', 'OAD'));
    const mended = await imports.file('assessments', path);
    expect(mended).toMatchObject({
      accepted: 2,
      rejected: 2,
      warnings: [expect.stringContaining('line, column, reason')],
    });
  });

  it('removes an earlier file of rejected rows when none are left', async () => {
    await imports.text('assessments', `${HEADER}\nE9,2026-03,HI,1,1,1,\n`);
    expect(rejectsBeside(imports.path('assessments'))).toBeDefined();
    await imports.text('assessments', `${HEADER}\n${GOOD}\n`);
    expect(rejectsBeside(imports.path('assessments'))).toBeUndefined();
    expect(readdirSync(imports.folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('checks without recording anything, and tells what would happen', async () => {
    await imports.rows('assessments', [GOOD]);
    const before = await imports.counts();
    const result = await imports.rows(
      'assessments',
      [GOOD, 'E1,2026-03,UI,1,1,1,', 'E9,2026-03,UI,1,1,1,', 'E1,2026-03,UI,1,1,2,'],
      { check: true },
    );
    expect(result).toMatchObject({ rows: 4, accepted: 1, unchanged: 1, rejected: 2, dryRun: true });
    expect(reasons(result.rejects)).toEqual({ 4: expect.stringContaining('E9'), 5: expect.stringContaining('line 3') });
    expect(await imports.counts()).toEqual(before);
  });

  it('keeps a record of each import', async () => {
    const content = `${HEADER}\n${GOOD}\nE9,2026-03,HI,1,1,1,\n`;
    await imports.text('assessments', content);
    const columns =
      'kind, file_name, file_sha256, started_at, finished_at, "rows", accepted, unchanged, rejected, actor';
    const now = Date.parse(imports.clock.now());
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(await imports.query(`SELECT ${columns} FROM import_run ORDER BY id DESC LIMIT 1`)).toEqual([
      ['assessments', 'assessments.csv', sha256, now, now, 2, 1, 0, 1, 'test'],
    ]);
  });

  it('tells how far it has come', async () => {
    const rows = Array.from({ length: 60_000 }, (_, n) => `E1,${1900 + (n % 100)}-01,HI,1,1,${n},`);
    const seen: { bytesRead: number; totalBytes: number; rows: number }[] = [];
    await imports.rows('assessments', rows, { onProgress: (progress) => seen.push(progress) });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.at(-1)).toEqual({ bytesRead: seen[0]?.totalBytes, totalBytes: seen[0]?.totalBytes, rows: 60_000 });
    expect(seen.map((each) => each.rows)).toEqual(seen.map((each) => each.rows).toSorted((a, b) => a - b));
  });

  it('leaves nothing behind where the rejected rows cannot be written', async () => {
    // The name beside it would be longer than file systems allow.
    const path = join(imports.folder, `${'a'.repeat(245)}.csv`);
    writeFileSync(path, `${HEADER}\n${GOOD}\nE9,2026-03,HI,1,1,1,\n`);
    const before = await imports.counts();
    await expect(imports.file('assessments', path)).rejects.toMatchObject({ code: 'rejects.unwritable' });
    expect(await imports.counts()).toEqual(before);
  });
});
