import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definition } from '../../../../src/modules/reports/definitions/monthly.report';
import type { LetterDetails } from '../../../../src/modules/reports/documents/letter-details';
import { sealReport } from '../../../../src/modules/reports/documents/monthly-json';
import { writeMonthlyWorkbook } from '../../../../src/modules/reports/documents/monthly-workbook';
import { buildMonthlyReport } from '../../../../src/modules/reports/domain/build-monthly-report';
import { keyFiguresOf } from '../../../../src/modules/reports/domain/listed-report';
import type { AuthorityLevel, EmployerDebt } from '../../../../src/modules/reports/domain/monthly-report-input';
import { readSheets } from '../../../support/workbook';
import { anEmployer, anInput } from '../domain/debt-builder';

const folder = mkdtempSync(join(tmpdir(), 'counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DETAILS: LetterDetails = {
  number: 7,
  symbol: 'BC-BHXH',
  place: 'Mẫu',
  issuedOn: null,
  recipients: ['BHXH tỉnh'],
  copies: [],
  signer: { onBehalfOf: null, title: 'GIÁM ĐỐC', name: null },
  restatement: null,
  auditHead: null,
};

const late = { fund: 'HI', quality: 'late', age: '1-to-3', amount: 1_000n } as const;
const evaded = { fund: 'RET', quality: 'evaded', age: '3-to-6', amount: 5_000n } as const;
const notDue = { fund: 'UI', quality: 'not-due', age: null, amount: 300n } as const;
const charge = (on: 'late' | 'evaded') => ({ fund: 'HI', on, accrued: 40n, paid: 10n }) as const;

/** Five employers in arrears, three with charges only, one with nothing due. */
const EMPLOYERS: readonly Partial<EmployerDebt>[] = [
  { principal: [late], sector: '4' },
  { principal: [late, notDue], charges: [charge('evaded')] },
  { principal: [evaded], charges: [charge('late'), charge('evaded')] },
  { principal: [evaded, late], childCode: 'X2' },
  { principal: [late], childCode: 'X2', standing: 'dissolving' },
  { charges: [charge('late')] },
  { charges: [charge('evaded')], standing: 'bankrupt' },
  { principal: [notDue], charges: [charge('evaded')], childCode: 'X2' },
  { principal: [notDue] },
];

describe.each<AuthorityLevel>(['province', 'commune'])('the counts of a report of a %s', (level) => {
  const employers = EMPLOYERS.map((changes, index) => anEmployer({ employerCode: `E${index}`, ...changes }));
  const authority = { code: 'X', name: 'Bảo hiểm xã hội tỉnh X', level, parentName: 'Bảo hiểm xã hội Việt Nam' };
  const built = buildMonthlyReport(anInput(employers, { authority }));

  it('are one number of employers in arrears and another of those with charges only, on every form', async () => {
    const data = await built;
    expect(data.totals).toMatchObject({
      employersInArrears: 5,
      workersAffected: 50,
      employers: 9,
      chargesOnly: { employers: 3, workers: 30, charges: 90 },
    });
    const line = (key: string): number | undefined => data.b04.find((each) => each.key === key)?.summary.employers;
    expect(['I.1', 'I.2', 'I.3', 'I.4'].map(line)).toEqual([1, 3, 2, 3]);
    expect(data.b10.reduce((sum, each) => sum + each.employers, 0)).toBe(5);
    expect(data.b10.reduce((sum, each) => sum + each.evaded, 0)).toBe(2);
    expect(data.byAge.reduce((sum, each) => sum + each.employers, 0)).toBe(5);
    expect(data.byChild.reduce((sum, each) => sum + each.summary.employersInArrears, 0)).toBe(5);
  });

  it('are the same in the letter, its annexes, and what the pages show of the snapshot', async () => {
    const data = await built;
    const words = JSON.stringify(definition.present(data, DETAILS).view);
    expect(words).toContain('trên địa bàn có 05 đơn vị chậm đóng, trốn đóng (liên quan đến 50 lao động)');
    expect(words).toContain('có 5 đơn vị chậm đóng, trốn đóng BHXH, BHYT, BHTN, liên quan đến 50 lao động');
    const others = '3 đơn vị chỉ còn tiền xử lý hành vi chậm đóng, trốn đóng';
    expect(words).toContain(`Không tính vào số đơn vị nêu trên, còn ${others} (30 lao động), với số tiền 90 đồng.`);
    expect(words).toContain(`Không gồm ${others}.`);
    expect(words).toContain(
      level === 'commune'
        ? 'Cộng 5 đơn vị chậm đóng, trốn đóng'
        : `danh sách đầy đủ 5 đơn vị chậm đóng, trốn đóng và ${others} theo`,
    );
    const snapshot = JSON.parse(Buffer.from(sealReport(data).bytes).toString()) as unknown;
    expect(keyFiguresOf(snapshot)).toMatchObject({ employersInArrears: 5, workersAffected: 50 });
  });

  it('are the same on the sheets of the workbook', async () => {
    const path = join(folder, `${level}.xlsx`);
    await writeMonthlyWorkbook(await built, createWriteStream(path), DETAILS);
    const sheets = new Map((await readSheets(path)).map((sheet) => [sheet.name, sheet]));
    const rowOf = (name: string, column: number, text: string) => sheets.get(name)!.rowWith(column, text);
    expect(rowOf('Tổng hợp', 1, 'Số đơn vị chậm đóng, trốn đóng')[3]).toBe(5);
    const apart = 'Ngoài ra: đơn vị chỉ còn tiền xử lý hành vi chậm đóng, trốn đóng';
    expect(rowOf('Tổng hợp', 1, apart)[3]).toBe(3);
    expect(rowOf('B04-TS', 2, 'Chậm đóng')[3]).toBe(3);
    expect(rowOf('B04-TS', 2, 'Trốn đóng')[3]).toBe(2);
    expect(rowOf('B04-TS', 2, 'Chỉ còn tiền xử lý, tiền lãi (*)')[3]).toBe(3);
    expect(rowOf('Theo địa bàn', 2, 'Tổng cộng').slice(3, 6)).toEqual([5, 50, 3]);
    expect(rowOf('Cơ cấu nợ', 1, 'Tổng cộng')[2]).toBe(5);
    const b03 = sheets.get('B03-TS')!;
    const first: unknown[] = Array.from({ length: b03.rowCount }, (_, index) => b03.value(index + 1, 2));
    const end = first.indexOf('Cộng 5 đơn vị chậm đóng, trốn đóng');
    const listed = (from: number, to: number): number =>
      Array.from({ length: to - from }, (_, index) => b03.value(from + index + 1, 3)).filter((code) =>
        /^E\d$/.test(String(code)),
      ).length;
    expect([listed(0, end), listed(end, b03.rowCount)]).toEqual([5, 3]);
    const b10 = rowOf('B10-TS', 2, 'Tổng cộng');
    expect(level === 'commune' ? [b10[5], b10[6]] : b10.slice(3, 6)).toEqual(level === 'commune' ? [3, 2] : [5, 3, 2]);
  });
});
