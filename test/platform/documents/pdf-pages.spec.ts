import { PdfPages } from '../../../src/platform/documents/pdf-pages';
import { PdfRenderer } from '../../../src/platform/documents/pdf-renderer';
import { TemplateFolder } from './template-folder';

describe('the pages of a PDF', () => {
  const folder = new TemplateFolder({
    'documents/one-page': '#image("/assets/it.pdf", page: {{page}})',
    three: 'Một #pagebreak() Hai #pagebreak() Ba',
  });
  const renderer = new PdfRenderer(folder.templates);
  afterAll(async () => {
    await renderer.close();
    folder.remove();
  });

  it('are counted, and not where the file cannot be drawn', async () => {
    const pages = new PdfPages(renderer);
    expect(await pages.countOf(await renderer.render('three', {}))).toBe(3);
    expect(await pages.countOf(Buffer.from('%PDF-1.4\n%%EOF\n'))).toBeNull();
  });
});
