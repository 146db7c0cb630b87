import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { PdfRenderer } from '../../../src/platform/documents/pdf-renderer';
import { NoticeDefinitions } from '../../support/notice-definitions';

const templates = new HandlebarsTemplates();
const renderer = new PdfRenderer(templates);
let registry: NoticeDefinitions;

beforeAll(async () => {
  registry = await NoticeDefinitions.load();
});
afterAll(() => renderer.close());

// What else holds for every paper is shown in registered-notices.spec.ts.
describe('a notice', () => {
  it('is refused where a sample lacks a key that its template asks for', async () => {
    const { template, samples, present } = registry.get('reminder');
    const views = samples.map((sample) =>
      Object.fromEntries(Object.entries(present(sample)).filter(([key]) => key !== 'owedInWords')),
    );
    expect(templates.check(template, views)).toEqual([expect.stringContaining('owedInWords')]);
    await expect(renderer.render(template, views[0] ?? {})).rejects.toThrow('owedInWords');
  });
});
