import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { PdfRenderer } from '../../../src/platform/documents/pdf-renderer';
import { NoticeDefinitions } from '../../support/notice-definitions';
import { textOf } from '../../platform/documents/pdf-reading';

const templates = new HandlebarsTemplates();
const renderer = new PdfRenderer(templates);
let registry: NoticeDefinitions;

beforeAll(async () => {
  registry = await NoticeDefinitions.load(`${__dirname}/../../../src/modules/sanctions/definitions`);
});
afterAll(() => renderer.close());

const textOfSample = async (kind: string): Promise<string> => {
  const { template, samples, present } = registry.get(kind);
  const pdf = await renderer.render(template, present(samples[0] as never));
  return (await textOf(pdf)).replace(/\s+/g, ' ');
};

// What holds for every paper is shown in test/modules/notices/registered-notices.spec.ts.
describe('papers of sanctions', () => {
  it('say the amount in words, how to pay, what lateness adds, and what the employer may do against the decision', async () => {
    const text = await textOfSample('fine-decision');
    expect(text).toContain('119.000.000 đồng');
    expect(text).toContain('Một trăm mười chín triệu đồng');
    expect(text).toContain('0,05%');
    expect(text).toContain('Kho bạc Nhà nước khu vực Giả Định');
    expect(text).toContain('có quyền khiếu nại hoặc khởi kiện vụ án hành chính');
    expect(text).toContain('ngày 15 tháng 7 năm 2026 của Chính phủ');
  });

  it('name who hands a file over to a People’s Committee', async () => {
    expect(await textOfSample('fine-recommendation')).toContain('Hoàng Văn Mẫu');
  });
});
