import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256Of } from '../../../src/platform/documents/document-store';
import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { PdfRenderer } from '../../../src/platform/documents/pdf-renderer';
import { NoticeRegistry } from '../../../src/modules/notices/use-cases/notice-registry';
import { textOf } from '../../platform/documents/pdf-reading';

const templates = new HandlebarsTemplates();
const renderer = new PdfRenderer(templates);
let registry: NoticeRegistry;

beforeAll(async () => {
  registry = await NoticeRegistry.load();
});
afterAll(() => renderer.close());

describe('every registered notice', () => {
  it('is there, with title, legal basis, recipients and a sample', () => {
    expect(registry.list().map(({ kind }) => kind)).toContain('reminder');
    for (const { title, legalBasis, recipients, samples } of registry.list()) {
      expect(title).not.toBe('');
      expect(legalBasis).not.toHaveLength(0);
      expect(recipients).not.toHaveLength(0);
      expect(samples).not.toHaveLength(0);
    }
  });

  it('has a template that asks for nothing its view model lacks', () => {
    for (const { template, samples, present } of registry.list()) {
      expect(templates.check(template, samples.map(present))).toEqual([]);
    }
  });

  it('renders to the same bytes twice, with searchable Vietnamese text', async () => {
    for (const { template, samples, present } of registry.list()) {
      for (const sample of samples) {
        const first = await renderer.render(template, present(sample));
        const second = await renderer.render(template, present(sample));
        expect(sha256Of(first)).toBe(sha256Of(second));
        const text = await textOf(first);
        expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
        expect(text).toContain('Độc lập - Tự do - Hạnh phúc');
        expect(text).toContain('Nơi nhận:');
      }
    }
  });

  it('is refused where a sample lacks a key that its template asks for', async () => {
    const { template, samples, present } = registry.get('reminder');
    const views = samples.map((sample) =>
      Object.fromEntries(Object.entries(present(sample)).filter(([key]) => key !== 'owedInWords')),
    );
    expect(templates.check(template, views)).toEqual([expect.stringContaining('owedInWords')]);
    await expect(renderer.render(template, views[0] ?? {})).rejects.toThrow('owedInWords');
  });
});

describe('the registry', () => {
  it('names a kind that it does not know', () => {
    expect(() => registry.get('love-letter')).toThrow(expect.objectContaining({ code: 'notice.unknown-kind' }));
  });

  it('finds a new definition by its file alone, and refuses a second one of the same kind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'definitions-'));
    const source = "module.exports = { definition: { kind: 'fine', title: 'Quyết định', samples: [] } };";
    writeFileSync(join(folder, 'fine.js'), source);
    expect((await NoticeRegistry.load(folder)).list()).toEqual([expect.objectContaining({ kind: 'fine' })]);
    writeFileSync(join(folder, 'fine-again.js'), source);
    await expect(NoticeRegistry.load(folder)).rejects.toThrow('one definition');
    rmSync(folder, { recursive: true });
  });
});
