import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { PdfRenderer } from '../../../src/platform/documents/pdf-renderer';
import { d15Workbook } from '../../../src/modules/publicity/documents/d15-workbook';
import { presentD15 } from '../../../src/modules/publicity/documents/d15-ts.presenter';
import { nextVersion, withoutLaterRemoved, type ListContent } from '../../../src/modules/publicity/domain/public-list';
import type { CivilDate } from '../../../src/kernel/civil-date';
import type { Period } from '../../../src/kernel/period';
import { faultsOf } from '../../support/official-language';
import { textOf } from '../../platform/documents/pdf-reading';

const row = (employerCode: string, amount: number) => ({
  name: `Công ty ${employerCode}`,
  employerCode,
  address: 'Số 1, đường Ví Dụ',
  workers: 12,
  amount,
  note: '',
});
const CONTENT: ListContent = {
  authority: {
    code: 'MH',
    name: 'Bảo hiểm xã hội cơ sở Minh Họa',
    parentName: 'BHXH tỉnh Giả Định',
    place: 'Minh Họa',
  },
  month: '2026-11' as Period,
  publishedOn: '2026-11-05' as CivilDate,
  qualities: ['evaded'],
  legalBasis: 'Luật Bảo hiểm xã hội số 41/2024/QH15, Điều 35 khoản 2',
  rows: [row('A1', 5_000_000), row('B2', 90_000_000)],
  removed: [],
};
const first = nextVersion(null, CONTENT);
const second = nextVersion(first, {
  ...CONTENT,
  publishedOn: '2026-11-12' as CivilDate,
  rows: [row('A1', 5_000_000)],
  removed: [{ employerCode: 'B2', name: 'Công ty B2', cause: 'paid', text: 'Đơn vị đã nộp đủ.' }],
});
const old = nextVersion(null, { ...CONTENT, month: '2025-10' as Period, qualities: ['late', 'evaded'] });

describe('form D15-TS', () => {
  const templates = new HandlebarsTemplates();
  const renderer = new PdfRenderer(templates);
  afterAll(() => renderer.close());

  it('asks for nothing that its view lacks, whatever the list', () => {
    expect(templates.check('publications/d15-ts', [first, second, old].map(presentD15))).toEqual([]);
  });

  it('names the form from May 2026 on only, and those merely late only under the law before', async () => {
    const now = await textOf(await renderer.render('publications/d15-ts', presentD15(second)));
    expect(now).toContain('Mẫu D15-TS');
    expect(now).toContain('Bản lần 2');
    expect(now).toContain('Công ty B2 (mã B2). Đơn vị đã nộp đủ.');
    const before = await textOf(await renderer.render('publications/d15-ts', presentD15(old)));
    expect(before).not.toContain('Mẫu D15-TS');
    expect(before).toContain('CHẬM ĐÓNG, TRỐN ĐÓNG');
    expect([now, before].flatMap(faultsOf)).toEqual([]);
  });

  it('is the same workbook for the same list', async () => {
    expect(Buffer.from(await d15Workbook(second)).equals(Buffer.from(await d15Workbook(second)))).toBe(true);
  });

  it('lists the largest amount first, and keeps later removals out of earlier versions', () => {
    expect(first.rows.map(({ number, employerCode }) => [number, employerCode])).toEqual([
      [1, 'B2'],
      [2, 'A1'],
    ]);
    expect(first.amount).toBe(95_000_000);
    expect(withoutLaterRemoved(first, second).rows.map(({ employerCode }) => employerCode)).toEqual(['A1']);
    expect(second.corrections).toMatchObject([{ version: 2, on: '2026-11-12', employerCode: 'B2' }]);
  });
});
