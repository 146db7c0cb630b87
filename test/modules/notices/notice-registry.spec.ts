import { writeFileSync, mkdirSync } from 'node:fs';
import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { PdfRenderer } from '../../../src/platform/documents/pdf-renderer';
import { NoticeRegistry } from '../../../src/modules/notices/use-cases/notice-registry';

it('x', async () => {
  const t = new HandlebarsTemplates();
  const r = new PdfRenderer(t);
  mkdirSync('/tmp/exp/out', { recursive: true });
  for (const d of (await NoticeRegistry.load()).list()) {
    const views = d.samples.map((s) => d.present(s));
    console.log(t.check(d.template, views));
    for (const [i, v] of views.entries()) writeFileSync(`/tmp/exp/out/${i}.pdf`, await r.render(d.template, v));
  }
  await r.close();
});
