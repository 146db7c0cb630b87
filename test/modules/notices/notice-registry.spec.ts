import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { PdfRenderer } from '../../../src/platform/documents/pdf-renderer';
import { NoticeRegistry } from '../../../src/modules/notices/use-cases/notice-registry';

const templates = new HandlebarsTemplates();
const renderer = new PdfRenderer(templates);
let registry: NoticeRegistry;

beforeAll(async () => {
  registry = await NoticeRegistry.load();
});
afterAll(() => renderer.close());

// What else holds for every paper is shown in registered-notices.spec.ts.
describe('every registered notice', () => {
  it('is there', () => {
    expect(registry.list().map(({ kind }) => kind)).toContain('reminder');
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
