import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Period } from '../../../../src/kernel/period';
import { definition } from '../../../../src/modules/reports/definitions/monthly.report';
import { recipientsOf, type LetterDetails } from '../../../../src/modules/reports/documents/letter-details';
import { sealReport } from '../../../../src/modules/reports/documents/monthly-json';
import { sampleMonthlyInput } from '../../../../src/modules/reports/documents/monthly-sample';
import { writeMonthlyWorkbook } from '../../../../src/modules/reports/documents/monthly-workbook';
import { buildMonthlyReport } from '../../../../src/modules/reports/domain/build-monthly-report';
import type { MonthlyReportData } from '../../../../src/modules/reports/domain/monthly-report-data';
import { ReportRegistry } from '../../../../src/modules/reports/use-cases/report-registry';
import { HandlebarsTemplates } from '../../../../src/platform/documents/handlebars-templates';
import { textOf } from '../../../platform/documents/pdf-reading';
import { faultsOf } from '../../../support/official-language';
import { PdfRenderer } from '../../../../src/platform/documents/pdf-renderer';
import { readSheets, type ReadSheet } from '../../../support/workbook';
import { anEmployer, anInput } from '../domain/debt-builder';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
const renderer = new PdfRenderer(new HandlebarsTemplates(), { workers: 1 });

afterAll(async () => {
  await renderer.close();
  rmSync(folder, { recursive: true });
});

const DETAILS: LetterDetails = {
  number: null,
  symbol: 'BC-BHXH',
  place: 'Mẫu',
  issuedOn: null,
  recipients: [],
  copies: [],
  signer: { onBehalfOf: null, title: 'GIÁM ĐỐC', name: null },
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

/** The decree that the sample makes up for a parameter. */
const INVENTED = /Nghị định\s+số\s+1\/2026\/NĐ-CP/g;

describe('the workbook of the monthly report', () => {
  const size = { level: 'province', employers: 300, children: 4, period: '2026-05' as Period } as const;

  it('has its sheets, each with a frozen head and a filter', async () => {
    const data = await buildMonthlyReport(sampleMonthlyInput(size));
    const sheets = await readSheets(await written(data, 'sheets.xlsx'));
    expect(sheets.map((table) => table.name)).toEqual([
      'Tổng hợp',
      'Biện pháp',
      'B04-TS',
      'B03-TS',
      'B10-TS',
      'D15-TS',
      'Theo địa bàn',
      'Cơ cấu nợ',
      'Xu hướng',
      'Căn cứ & tham số',
    ]);
    for (const table of sheets) {
      expect(table.frozen?.rows).toBeGreaterThan(3);
      expect(table.filter).toMatch(/^A\d+:[A-Z]+\d+$/);
    }
  });

  it('holds numbers that a reader can add up: B03-TS gives the totals of the report', async () => {
    const data = await buildMonthlyReport(sampleMonthlyInput(size));
    const table = await sheet(await written(data, 'numbers.xlsx'), 'B03-TS');
    const head = table.rowWith(1, 'A');
    const column = head.indexOf('4=12+19');
    let arrears = 0;
    let employers = 0;
    for (let at = 1; at <= table.rowCount; at += 1) {
      if (!/^MA\d{6}$/.test(String(table.value(at, 3)))) continue;
      employers += 1;
      const value = table.value(at, column);
      arrears += typeof value === 'number' ? value : 0;
    }
    expect(employers).toBe(data.b03.rows.length);
    expect(arrears).toBe(data.totals.arrears);
    expect(table.rowWith(2, 'Tổng số')[column]).toBe(data.totals.arrears);
  });

  it('writes rates as numbers in per cent and amounts as whole numbers', async () => {
    const data = await buildMonthlyReport(sampleMonthlyInput(size));
    const table = await sheet(await written(data, 'rates.xlsx'), 'Tổng hợp');
    const rate = table.rowWith(1, 'Tỷ lệ chậm đóng = số tiền chậm đóng, trốn đóng / số phải thu');
    expect(rate[3]).toBeCloseTo(Number(data.rates.overdue.percent) / 100, 10);
    expect(table.rowWith(1, 'Số tiền chậm đóng, trốn đóng')[3]).toBe(data.totals.arrears);
  });

  it('keeps names that look like formulas as text', async () => {
    const names = ['=1+1', '+84 Đơn vị', '-Đơn vị', '@Đơn vị', '=HYPERLINK("http://x","y")'];
    const employers = names.map((name, n) =>
      anEmployer({
        employerCode: `E${n}`,
        name,
        principal: [{ fund: 'HI', quality: 'late', age: '1-to-3', amount: 1_000n }],
      }),
    );
    const data = await buildMonthlyReport(anInput(employers));
    const table = await sheet(await written(data, 'formulas.xlsx'), 'B03-TS');
    for (const name of names) expect(table.rowWith(2, name)[2]).toBe(name);
    for (const [, formula] of table.formulas) expect(formula).toMatch(/^SUMIF\(/);
  });

  it('adds a column for funds not told apart only where there are any', async () => {
    const owing = (fund: 'SI' | 'RET') =>
      anEmployer({ principal: [{ fund, quality: 'late', age: 'from-12', amount: 5_000n }] });
    const old = await buildMonthlyReport(anInput([owing('SI')]));
    const recent = await buildMonthlyReport(anInput([owing('RET')]));
    const numbers = async (data: MonthlyReportData, name: string) =>
      (await sheet(await written(data, name), 'B04-TS')).rowWith(1, 'A');
    expect(await numbers(old, 'old.xlsx')).toContain('11a');
    expect(await numbers(recent, 'recent.xlsx')).not.toContain('11a');
  });

  it('is the same, byte for byte, for the same report', async () => {
    const data = await buildMonthlyReport(sampleMonthlyInput(size));
    const first = readFileSync(await written(data, 'first.xlsx'));
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(first.equals(readFileSync(await written(data, 'second.xlsx')))).toBe(true);
  });
});

describe('the letter of the monthly report', () => {
  it('has a template that asks for nothing that its samples lack', async () => {
    const views = (await definition.samples()).map(({ data, details }) => definition.present(data, details));
    const [first] = views;
    const templates = new HandlebarsTemplates();
    expect(
      templates.check(
        first?.template ?? '',
        views.map(({ view }) => view),
      ),
    ).toEqual([]);
  });

  it('becomes a PDF in the language of papers, the same for the same report', async () => {
    for (const { data, details } of await definition.samples()) {
      const { template, view, assets } = definition.present(data, details);
      const first = Buffer.from(await renderer.render(template, view, assets));
      const again = definition.present(data, details);
      expect(first.subarray(0, 5).toString()).toBe('%PDF-');
      expect(faultsOf((await textOf(first)).replaceAll(INVENTED, ''))).toEqual([]);
      expect(first.equals(Buffer.from(await renderer.render(again.template, again.view, again.assets)))).toBe(true);
    }
  });

  it('is made of a report that the version before froze: letter, workbook and file for other programs', async () => {
    const frozen = JSON.parse(readFileSync(join(__dirname, 'report-before.jsonl'), 'utf8')) as MonthlyReportData;
    const [, commune] = await definition.samples();
    const details = commune!.details;
    const { template, view, assets } = definition.present(frozen, details);
    expect((await textOf(Buffer.from(await renderer.render(template, view, assets)))).replace(/\s+/g, ' ')).toContain(
      'Trên đây là báo cáo tình hình chậm đóng, trốn đóng',
    );
    expect(await readSheets(await written(frozen, 'before.xlsx'))).not.toHaveLength(0);
    expect([...definition.jsonFile(frozen, details)].join('')).toContain(
      `"snapshotSha256":"${sealReport(frozen).sha256}"`,
    );
  });

  it('names a legal parameter and its values in words', async () => {
    const restated = (await definition.samples()).map(({ data, details }) => definition.present(data, details).view);
    const words = JSON.stringify(restated);
    expect(words).toContain('Tỷ lệ tính tiền xử lý hành vi chậm đóng, trốn đóng một ngày, từ');
    expect(words).not.toContain('daily-charge-rate');
  });

  it('says plainly that there is no plan, and no earlier month', async () => {
    const [, commune] = await definition.samples();
    if (!commune) throw new Error('no sample');
    const words = JSON.stringify(definition.present(commune.data, commune.details).view);
    expect(words).toContain('Kế hoạch thu năm chưa được nhập vào hệ thống');
    expect(words).toContain('chưa có báo cáo của tháng trước');
  });

  it('lists every employer for a grassroots office and says where the full list is for a province', async () => {
    const [province, commune] = await definition.samples();
    if (!province || !commune) throw new Error('no sample');
    const { view } = definition.present(commune.data, commune.details);
    for (const row of commune.data.b03.rows) expect(JSON.stringify(view)).toContain(row.code);
    const large = JSON.stringify(definition.present(province.data, province.details).view);
    expect(large).toContain(`danh sách đầy đủ ${province.data.b03.rows.length} đơn vị`);
  });

  it('says everywhere which version it replaces, and names the facts behind a change', async () => {
    const [province, commune] = await definition.samples();
    if (!province || !commune) throw new Error('no sample');
    const { view } = definition.present(province.data, province.details);
    const edition = 'Báo cáo lần 2, thay thế Báo cáo lần 1';
    expect(view).toMatchObject({ edition, doc: { title: expect.stringContaining(edition) as string } });
    const { annexes } = view as { annexes: { enclosedWith: string }[] };
    for (const { enclosedWith } of annexes) expect(enclosedWith).toContain(edition);
    const words = JSON.stringify(view);
    for (const said of [
      'Điều chỉnh số DC-07',
      'lý do: Kê khai trùng một lao động',
      'hủy chứng từ số UNC-31',
      '12/05/2026',
    ])
      expect(words).toContain(said);
    expect(definition.fileName(province.data, province.details)).toBe('bao-cao-cham-dong-MAU-2026-05-lan-2-thay-lan-1');
    expect(definition.fileName(commune.data, commune.details)).toBe('bao-cao-cham-dong-MAU-2026-05');

    const path = join(folder, 'restated.xlsx');
    await writeMonthlyWorkbook(province.data, createWriteStream(path), province.details);
    const sheets = await readSheets(path);
    for (const each of sheets) {
      const above = Array.from({ length: 8 }, (_, row) => each.value(row + 1, 1));
      expect(above).toContain(edition);
    }
    const changed = await sheet(path, 'Điều chỉnh');
    expect(changed.rowWith(2, 'Điều chỉnh số DC-07').slice(3, 7)).toEqual([
      'kỳ 04/2026; lý do: Kê khai trùng một lao động',
      new Date('2026-04-01'),
      new Date('2026-06-03'),
      -1_000_000,
    ]);
    const figure = changed.rowWith(7, 'Số tiền chậm đóng, trốn đóng');
    expect(Number(figure[9]) - Number(figure[8])).toBe(figure[10]);
  });

  it.each([
    ['province', 'thành phố Mẫu', 'BHXH Việt Nam', ['BHXH Việt Nam', 'Thành ủy Mẫu', 'Ủy ban nhân dân thành phố Mẫu']],
    ['commune', 'phường Mẫu', 'BHXH tỉnh', ['BHXH tỉnh', 'Đảng ủy phường Mẫu', 'Ủy ban nhân dân phường Mẫu']],
    ['district', 'quận Mẫu', 'BHXH tỉnh', ['BHXH tỉnh', 'Quận ủy Mẫu', 'Ủy ban nhân dân quận Mẫu']],
    ['national', 'cả nước', null, ['Bộ Tài chính']],
  ] as const)('is addressed, for a %s office, to those of its level', (level, area, parent, recipients) => {
    expect(recipientsOf(level, area, parent)).toEqual(recipients);
  });
});

describe('the snapshot', () => {
  it('reads back as the same report and keeps its seal', async () => {
    const [sample] = await definition.samples();
    if (!sample) throw new Error('no sample');
    const sealed = sealReport(sample.data);
    expect(sealReport(JSON.parse(Buffer.from(sealed.bytes).toString()) as MonthlyReportData)).toEqual(sealed);
  });
});

describe('the registry', () => {
  it('finds each report by its file, and names a kind that it does not know', async () => {
    const registry = await ReportRegistry.load();
    expect(registry.list().map((entry) => entry.kind)).toContain('monthly');
    expect(() => registry.get('weekly')).toThrow(/no report of the kind "weekly"/);
  });
});
