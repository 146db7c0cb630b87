import { createHash } from 'node:crypto';
import { stackedBars } from '../../../src/platform/documents/charts';
import { PdfRenderer } from '../../../src/platform/documents/pdf-renderer';
import { fontsOf, objectsOf, textOf } from './pdf-reading';
import { TemplateFolder } from './template-folder';

const HOSTILE =
  '#panic("no") $x$ *b* _i_ `r` @a <b> [c] = h\n- l\n1. e // c /* d */ \\ " \' ~ https://a.example ... {{name}}';

let folder: TemplateFolder;
let renderer: PdfRenderer;

beforeAll(() => {
  folder = new TemplateFolder({
    'notices/plain': 'Kính gửi: {{name}}',
    'notices/quoted': '#let name = "{{name}}"\n#name',
    'notices/chart': '#image("/assets/{{chart}}", width: 12cm)',
    'notices/broken': '#nothing-of-this-name',
    'notices/thief': '#read("/etc/hostname")',
  });
  renderer = new PdfRenderer(folder.templates, { workers: 2, documentsPerWorker: 3 });
});

afterAll(async () => {
  await renderer.close();
  folder.remove();
});

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('PdfRenderer', () => {
  it('makes a searchable PDF with Vietnamese diacritics', async () => {
    const pdf = await renderer.render('notices/plain', { name: 'Công ty Trách nhiệm hữu hạn Ngỗ Ữ Ễ ằ đ' });
    expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe('%PDF-');
    expect(await textOf(pdf)).toContain('Kính gửi: Công ty Trách nhiệm hữu hạn Ngỗ Ữ Ễ ằ đ');
  });

  it.each(['notices/plain', 'notices/quoted'])(
    'prints whatever a value holds and obeys none of it (%s)',
    async (template) => {
      const text = await textOf(await renderer.render(template, { name: HOSTILE }));
      expect(text.replace(/\s+/g, ' ')).toContain(HOSTILE.replace(/\s+/g, ' '));
    },
  );

  it('gives the same bytes for the same input, from another thread and after others', async () => {
    const views = [1, 2, 3, 4, 5, 6, 7, 1, 2, 3, 4, 5, 6, 7].map((n) => ({ name: `Công ty số ${n}` }));
    const pdfs = await Promise.all(views.map((view) => renderer.render('notices/plain', view)));
    const hashes = pdfs.map(hash);
    expect(hashes.slice(0, 7)).toEqual(hashes.slice(7));
    expect(new Set(hashes).size).toBe(7);
  });

  it('uses no font of the machine, even for a letter that Tinos lacks, and not in charts', async () => {
    const chart = stackedBars({
      categories: ['Hà Nội'],
      series: [{ name: 'Chậm đóng', values: [1] }],
      unit: 'tỷ đồng',
    });
    const pdf = await renderer.render('notices/chart', { chart: 'by-fund.svg' }, { 'by-fund.svg': chart });
    const strange = await renderer.render('notices/plain', { name: 'เงิน 中文 abc' });
    expect([...fontsOf(pdf), ...fontsOf(strange)].filter((name) => !name.startsWith('Tinos'))).toEqual([]);
    expect(await textOf(pdf)).toContain('Chậm đóng');
  });

  it('packs the structure that screen readers need, and keeps it', async () => {
    const pdf = await renderer.render('notices/plain', { name: 'Đơn vị Mẫu' });
    const text = Buffer.from(pdf).toString('latin1');
    expect(objectsOf(pdf)).toMatch(/\/MarkInfo <<\s+\/Marked true\s+>>/);
    expect(objectsOf(pdf)).toContain('/StructTreeRoot');
    expect(text).not.toMatch(/^xref/m);
    expect(text).not.toContain('/Suspects');
    expect(await textOf(pdf)).toContain('Đơn vị Mẫu');
  });

  it('keeps the order of a batch and passes on its failure at the right place', async () => {
    const names = Array.from({ length: 30 }, (_, i) => `Đơn vị ${i}`);
    const requests = [
      ...names.map((name) => ({ template: 'notices/plain', view: { name } })),
      { template: 'notices/broken', view: {} },
    ];
    const texts: string[] = [];
    const all = (async () => {
      for await (const pdf of renderer.renderMany(requests)) texts.push((await textOf(pdf)).trim());
    })();
    await expect(all).rejects.toThrow(/nothing-of-this-name/);
    expect(texts).toEqual(names.map((name) => `Kính gửi: ${name}`));
  });

  it('reads nothing but the assets handed over', async () => {
    await expect(renderer.render('notices/thief', {})).rejects.toThrow(/not found/);
    await expect(renderer.render('notices/plain', { name: '' }, { '../x': 'y' })).rejects.toThrow(/asset/);
  });

  it('forgets the assets of the document before', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';
    const single = new PdfRenderer(folder.templates, { workers: 1 });
    await single.render('notices/chart', { chart: 'a.svg' }, { 'a.svg': svg });
    await expect(single.render('notices/chart', { chart: 'a.svg' })).rejects.toThrow(/not found/);
    await single.close();
    await expect(single.render('notices/plain', { name: 'x' })).rejects.toThrow(/open/);
  });
});
