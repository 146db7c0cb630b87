import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { NoticeDefinition } from '../../../src/modules/notices/notices.api';
import { NoticeKinds } from '../../../src/modules/notices/notices.api';
import { sha256Of } from '../../../src/platform/documents/document-store';
import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { PdfRenderer } from '../../../src/platform/documents/pdf-renderer';
import { openTestApplication, type TestApplication } from '../../support/application';
import { openSqlite, type TestDatabase } from '../../support/database';
import { textOf } from '../../platform/documents/pdf-reading';
import { faultsOf } from '../../support/official-language';

const MODULES = join(__dirname, '../../../src/modules');
const templates = new HandlebarsTemplates();
const renderer = new PdfRenderer(templates);
afterAll(() => renderer.close());

/** Every paper that a step may issue: `src/modules/<module>/definitions/<kind>.notice.ts`. */
function definitionFiles(): [string, string][] {
  return readdirSync(MODULES).flatMap((module) => {
    const folder = join(MODULES, module, 'definitions');
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.notice.ts')) : [];
    return files.map((file): [string, string] => [`${module}/${file}`, join(folder, file)]);
  });
}

async function definitionIn(path: string): Promise<NoticeDefinition> {
  const { definition } = (await import(path)) as { definition?: NoticeDefinition };
  if (!definition) throw new Error(`${path} exports no definition`);
  return definition;
}

describe('papers of steps', () => {
  it.each(definitionFiles())(
    '%s says what it is, and its template asks for nothing its samples lack',
    async (_, path) => {
      const { kind, title, legalBasis, recipients, samples, template, present } = await definitionIn(path);
      expect(path.endsWith(`/${kind}.notice.ts`)).toBe(true);
      expect(title).not.toBe('');
      expect(legalBasis).not.toHaveLength(0);
      expect(recipients).not.toHaveLength(0);
      expect(samples).not.toHaveLength(0);
      expect(templates.check(template, samples.map(present))).toEqual([]);
      for (const sample of samples) {
        const first = await renderer.render(template, present(sample));
        const second = await renderer.render(template, present(sample));
        expect(sha256Of(first)).toBe(sha256Of(second));
        const text = await textOf(first);
        expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
        expect(text).toContain('Độc lập - Tự do - Hạnh phúc');
        expect(text).toContain('Nơi nhận:');
        expect(faultsOf(text)).toEqual([]);
      }
    },
  );
});

describe('a fault in the language of a paper', () => {
  it.each([
    ['Lưu ý: khung phạt này ghi theo trí nhớ, cần đối chiếu văn bản gốc.', 'internal'],
    ['Quy định tại Nghị định số 283/2026/NĐ-CP, Điều 44 khoản 2.', 'the act before its article'],
    ['Luật Bảo hiểm y tế số 25/2008/QH12 và các luật sửa đổi; Nghị định số 999/2020/NĐ-CP.', 'cited otherwise'],
    ['- Nguyễn Thị Ví Dụ, Trưởng đoàn;\n- Lê Văn Giả, Thành viên;\nĐiều 3. Đoàn kiểm tra', 'not ended'],
    ['- Đã đôn đốc\n- Đã kiểm tra.', 'no sign between'],
  ])('is found in %p', (text, fault) => {
    expect(faultsOf(text)).toEqual([expect.stringContaining(fault), ...faultsOf(text).slice(1)]);
  });
});

describe('the program when it has started', () => {
  let db: TestDatabase;
  let application: TestApplication;

  beforeAll(async () => {
    db = await openSqlite();
    application = await openTestApplication(db);
  });
  afterAll(async () => {
    await application.close();
    await db.close();
  });

  it('knows every paper that has a definition, and no other', async () => {
    const defined = await Promise.all(definitionFiles().map(([, path]) => definitionIn(path)));
    const known = application.app.get(NoticeKinds).list();
    expect(known.map(({ kind }) => kind)).toEqual(defined.map(({ kind }) => kind).toSorted());
    expect(new Set(known)).toEqual(new Set(defined));
  });
});
