import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '../../../src/kernel/domain-error';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { handMadeWorkbook, inlineRows } from '../../support/hand-made-workbook';
import { ImportHarness, reasons } from './import-harness';
import { BEGINNINGS } from './sent-files';

const EMPLOYERS_VI = 'Mã đơn vị,Tên đơn vị,Địa chỉ,Mã cơ quan,Loại hình,Phương thức đóng,Tình trạng,Tình trạng từ ngày';
const PAYMENTS_VI = 'Số biên lai,Mã đơn vị,Ngày nhận,Số tiền,Quỹ,Kỳ';

describeOnEachEngine('the words of files', (open) => {
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

  it('stand for codes, as offices write them', async () => {
    const result = await imports.text(
      'employers',
      `${EMPLOYERS_VI}\nU1,Công ty Một,Số 1,LG,Hợp tác xã,Hằng tháng,Đang hoạt động,01/02/2024\nU2,Công ty Hai,Số 2,LG,8 (Hợp tác xã),hang quy,quarterly,13/02/2024\nU3,Công ty Ba,Số 3,LG,8,hang quy,da giai the,13/02/2024\n`,
      { language: 'vi' },
    );
    expect(reasons(result.rejects)[3]).toMatch(
      /^"quarterly" không có trong danh mục; dùng một trong: active \(Đang hoạt động\), suspended \(/,
    );
    expect(await imports.query("SELECT code, sector, payment_method FROM employer WHERE code LIKE 'U%'")).toEqual([
      ['U1', '8', 'monthly'],
      ['U3', '8', 'quarterly'],
    ]);
    const paid = await imports.text(
      'payments',
      'receiptNo,employerCode,receivedOn,amount,fund\nR1,E1,2026-05-19,5,BHYT\n',
    );
    expect(paid).toMatchObject({ accepted: 1 });
    expect(await imports.query('SELECT fund FROM payment')).toEqual([['HI']]);
  });

  it('name columns and days as the file and its reader do, and the rejected rows can be mended and imported', async () => {
    const paid = `${PAYMENTS_VI}\nR1,E1,19/05/2026,1.500.000,,\n`;
    await imports.text('payments', paid);
    const { rejects, rejectsFile } = await imports.text(
      'payments',
      `${PAYMENTS_VI}\nR1,E1,18/05/2026,1.600.000,BHYT,\nR2,E1,22/05/2026,1.234.567 đ,,\n`,
      { language: 'vi' },
    );
    expect(rejects.map(({ column, reason }) => [column, reason])).toEqual([
      ['Ngày nhận; Số tiền; Quỹ', expect.stringContaining('Ngày nhận = 19/05/2026, Số tiền = 1500000, Quỹ = –')],
      [
        'Ngày nhận; Số tiền',
        'Ngày 22/05/2026 chưa đến; hôm nay là 20/05/2026. "1.234.567 đ" có đơn vị tiền; chỉ ghi số: 1.234.567.',
      ],
    ]);
    const mended = readFileSync(rejectsFile ?? '', 'utf8')
      .replace('22/05/2026', '20/05/2026')
      .replace('1.234.567 đ', '1.234.567');
    expect(await imports.text('payments', mended)).toMatchObject({ accepted: 1, rejected: 1 });
  });

  it('pass over totals, in one sentence, and no employer whose name looks like one', async () => {
    const header = 'employerCode,period,fund,workers,wageBase,amount';
    const result = await imports.text(
      'assessments',
      `${header}\nE1,2026-03,HI,1,1,1\nCộng,,,1,1,1\nE1,2026-03,UI,1,1,1\nTổng cộng (2 dòng):,,,2,2,2\n,,Total,2,2,2\n`,
    );
    expect(result).toMatchObject({ rows: 2, accepted: 2, rejected: 0 });
    expect(result.warnings).toEqual(['Totals are no data and were passed over: line 3, 5, 6.']);
    const employers = await imports.text(
      'employers',
      `${EMPLOYERS_VI}\n,Tổng công ty Én,Số 1,LG,3,monthly,active,2024-02-01\n`,
    );
    expect(employers).toMatchObject({ rejected: 1, warnings: [] });
  });

  it('say that an empty cell of codes is empty', async () => {
    const { rejects } = await imports.rows('assessments', ['E1,2026-03,,1,1,1,']);
    expect(rejects).toMatchObject([{ column: 'fund', reason: 'Must not be empty.' }]);
  });

  it('may be kept apart by tabs, in the file of rejected rows too', async () => {
    const header = PAYMENTS_VI.replaceAll(',', '\t');
    const result = await imports.text('payments', `${header}\nR1\tE1\t19/05/2026\t5\t\t\nR2\tE9\t19/05/2026\t5\t\t\n`);
    expect(result).toMatchObject({ accepted: 1, rejected: 1 });
    const rejects = readFileSync(result.rejectsFile ?? '', 'utf8');
    expect(rejects).toContain('R2\tE9\t19/05/2026\t5');
    expect(await imports.text('payments', rejects.replace('E9', 'E1'))).toMatchObject({ accepted: 1, rejected: 0 });
  });

  it.each(['payments.xlsx', 'payments.csv'])('say what is no table at all, whatever its name: %s', async (name) => {
    const path = join(imports.folder, name);
    writeFileSync(path, BEGINNINGS.pdf);
    const error: unknown = await imports.file('payments', path, { language: 'vi' }).catch((each: unknown) => each);
    expect(error).toMatchObject({ code: 'upload.not-a-table' });
    expect((error as DomainError).message).toContain('không phải tệp CSV hay Excel');
  });

  describe('days of a workbook with real dates', () => {
    const text = (content: string): string => `<c t="inlineStr"><is><t>${content}</t></is></c>`;
    const real = '<c s="1"><v>46161</v></c>';
    const workbook = (day: string): Uint8Array =>
      handMadeWorkbook({
        sheets: {
          'Tháng 5': [
            inlineRows([['receiptNo', 'employerCode', 'receivedOn', 'amount']]),
            `<row>${text('R1')}${text('E1')}${real}<c><v>5</v></c></row>`,
            `<row>${text('R2')}${text('E1')}${text(day)}<c><v>5</v></c></row>`,
          ].join(''),
        },
        formats: [14],
      });

    it.each(['31/02/2026', '32/01/2026', '00/05/2026', '31/13/2026'])(
      'reject one row for %s, which is no day in either order',
      async (day) => {
        const result = await imports.workbook('payments', workbook(day));
        expect(result).toMatchObject({ accepted: 1, rejected: 1 });
        expect(result.rejects[0]?.['reason']).toContain(`"${day}" is not a day that exists; write dd/mm/yyyy`);
        const mended = readFileSync(result.rejectsFile ?? '', 'utf8').replace(day, '18/05/2026');
        expect(await imports.text('payments', mended)).toMatchObject({ accepted: 1, rejected: 0 });
      },
    );

    it.each(['05/04/2026', '04/25/2026', '25/04/2026'])(
      'are refused as a whole beside %s, with the place',
      async (day) => {
        const error: unknown = await imports.workbook('payments', workbook(day)).catch((each: unknown) => each);
        expect(error).toMatchObject({ code: 'forms.dates-swapped' });
        expect((error as DomainError).message).toContain(
          `Row 3, column receivedOn, has a day written as text (${day})`,
        );
      },
    );
  });
});
