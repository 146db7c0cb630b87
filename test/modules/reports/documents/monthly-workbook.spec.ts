import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { CellValue } from 'hucre/xlsx';
import type { CivilDate } from '../../../../src/kernel/civil-date';
import type { Period } from '../../../../src/kernel/period';
import type { LetterDetails } from '../../../../src/modules/reports/documents/letter-details';
import { controlTotalsOf, sampleMonthlyInput } from '../../../../src/modules/reports/documents/monthly-sample';
import { writeMonthlyWorkbook } from '../../../../src/modules/reports/documents/monthly-workbook';
import { buildMonthlyReport } from '../../../../src/modules/reports/domain/build-monthly-report';
import type { MonthlyReportData } from '../../../../src/modules/reports/domain/monthly-report-data';
import { columnOf } from '../../../../src/platform/sheets/cell-place';
import { readSheets, type ReadSheet } from '../../../support/workbook';

const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
afterAll(() => rmSync(folder, { recursive: true }));

const DETAILS: LetterDetails = {
  number: 7,
  symbol: 'BC-BHXH',
  place: 'Mẫu',
  issuedOn: '2026-06-04' as CivilDate,
  recipients: [],
  copies: [],
  signer: { onBehalfOf: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: 'Nguyễn Văn Mẫu' },
  restatement: null,
  auditHead: null,
};

async function written(data: MonthlyReportData, name: string): Promise<string> {
  const path = join(folder, name);
  await writeMonthlyWorkbook(data, createWriteStream(path), DETAILS);
  return path;
}

async function sheet(path: string, name: string): Promise<ReadSheet> {
  const found = (await readSheets(path)).find((each) => each.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

const SIGNED_AT_THE_END = ['(ký, ghi rõ họ tên, đóng dấu)', '(ký, ghi rõ họ tên)'].map((signing) =>
  ['Mẫu, ngày 04 tháng 6 năm 2026', 'KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', signing, 'Nguyễn Văn Mẫu'].join(','),
);

/** What a formula of the workbook gives, added up here from the cells that it names. */
function computed(table: ReadSheet, formula: string): number {
  const cell = (reference: string): CellValue => {
    const [, letters = '', row] = /^([A-Z]+)(\d+)$/.exec(reference) ?? [];
    return table.value(Number(row), columnOf(letters));
  };
  const cellsOf = (range: string): CellValue[] => {
    const [, letters, first, , last] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(range.replaceAll('$', '')) ?? [];
    if (letters === undefined) return [cell(range)];
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, row) =>
      cell(`${letters}${Number(first) + row}`),
    );
  };
  const [, name, inside = ''] = /^(\w+)\((.*)\)$/.exec(formula) ?? [];
  const [first = '', , third = ''] = inside.split(',');
  const sum = (values: readonly CellValue[]): number =>
    values.reduce<number>((all, each) => all + Number(each ?? 0), 0);
  if (name === 'SUM') return sum(inside.split(',').flatMap(cellsOf));
  if (name === 'COUNTIF') return cellsOf(first).filter((each) => each === 'x').length;
  const keys = cellsOf(first);
  return sum(cellsOf(third).filter((_, row) => (keys[row] ?? '') !== ''));
}

describe('the workbook of the monthly report', () => {
  const size = { level: 'province', employers: 60, children: 4, period: '2026-05' as Period } as const;

  it.each(['commune', 'province', 'national'] as const)(
    'adds up by formulas that give their values, on the sheets of a %s',
    async (level) => {
      const input = sampleMonthlyInput({ level, employers: 90, children: 3, period: '2026-05' as Period });
      // Who owes charges only stands apart, behind sums of the others.
      const paid = { principal: [], outstanding: 0n, chargeBearing: 0n, daysLate: 0, daysEvaded: 0, taken: [] };
      const charges = [{ fund: 'HI', on: 'late', accrued: 40n, paid: 10n }] as const;
      const employers = [...input.employers].map((each, index) =>
        index % 9 === 0 ? { ...each, ...paid, charges } : each,
      );
      const data = await buildMonthlyReport({ ...input, employers, control: controlTotalsOf(employers) });
      expect(data.totals.chargesOnly?.employers).toBeGreaterThan(0);
      const sheets = await readSheets(await written(data, `sums-${level}.xlsx`));
      const counts: Record<string, number> = {};
      for (const table of sheets) {
        for (const [place, formula, value] of table.formulas) {
          expect([table.name, place, formula, computed(table, formula)]).toEqual([table.name, place, formula, value]);
          counts[table.name] = (counts[table.name] ?? 0) + 1;
        }
      }
      expect(Object.keys(counts)).toEqual(['B04-TS', 'B03-TS', 'B10-TS', 'Theo địa bàn', 'Cơ cấu nợ']);
      const b03 = sheets.find(({ name }) => name === 'B03-TS');
      const total = b03?.formulas.filter(([, , value]) => value === data.totals.arrears) ?? [];
      expect(total.map(([, formula]) => formula)).toContainEqual(
        expect.stringMatching(/^SUMIF\(\$C\d+:\$C\d+,"\?\*",G/),
      );
    },
  );

  it('shows days and months as such, and who signs for the office at the end of the first sheet and of each form', async () => {
    const data = await buildMonthlyReport(sampleMonthlyInput(size));
    const path = await written(data, 'signed.xlsx');
    expect((await sheet(path, 'Căn cứ & tham số')).rowWith(1, 'Ngày chốt số liệu')[2]).toEqual(new Date(data.asOf));
    const trend = await sheet(path, 'Xu hướng');
    const months = Array.from({ length: trend.rowCount }, (_, row) => trend.value(row + 1, 1));
    expect(months.filter((month) => month instanceof Date)).toEqual(data.trend.map(({ period }) => new Date(period)));
    const signed = (await readSheets(path)).filter((table) => {
      const texts = Array.from({ length: table.rowCount }, (_, row) =>
        Array.from({ length: 20 }, (__, column) => table.value(row + 1, column + 1)),
      ).flat();
      const at = texts.filter((text) => text !== null).slice(-5);
      return String(at) === SIGNED_AT_THE_END[Number(table.name !== 'Tổng hợp')];
    });
    expect(signed.map(({ name }) => name)).toEqual(['Tổng hợp', 'B04-TS', 'B03-TS', 'B10-TS', 'D15-TS']);
    const parts = Object.entries(unzipSync(readFileSync(path))).map(([name, part]) => [name, strFromU8(part)] as const);
    const workbook = new Map(parts).get('xl/workbook.xml');
    for (const name of ['Print_Area', 'Print_Titles']) {
      expect(workbook?.split(`name="_xlnm.${name}"`)).toHaveLength(11);
    }
    for (const [name, xml] of parts.filter(([each]) => each.startsWith('xl/worksheets/'))) {
      expect([
        name,
        /<pageSetup paperSize="9" orientation="landscape" fitToWidth="\d" fitToHeight="0"/.test(xml),
      ]).toEqual([name, true]);
    }
    expect(new Map(parts).get('docProps/core.xml')).toContain(`<dc:creator>${data.authority.name}</dc:creator>`);
  });
});
