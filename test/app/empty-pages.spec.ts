import { COMMAND_WORDS } from '../support/command-words';
import { describeOnEachEngine, type TestDatabase } from '../support/database';
import { anEmployer } from '../support/employer-builder';
import { openCaseApplication } from '../modules/cases/case-application';
import { openWebApplication, textOf, type WebApplication } from './web-application';

const PAGES = [
  '/',
  '/cases',
  '/duties',
  '/checks',
  '/notices',
  '/reminders',
  '/papers/unserved',
  '/publications',
  '/reports',
  '/waiting-employers',
];

describeOnEachEngine('the pages of an installation in which nothing is yet', (open) => {
  let db: TestDatabase;
  let web: WebApplication;

  beforeAll(async () => {
    db = await open();
    web = await openWebApplication(db);
  });
  afterAll(async () => {
    await web.close();
    await db.close();
  });

  const page = async (path: string): Promise<string> => (await web.get(path).expect(200)).text;

  it.each(PAGES.flatMap((path) => [`${path}?lang=vi`, `${path}?lang=en`]))(
    '%s opens, and sends nobody to a command line',
    async (path) => {
      expect(textOf(await page(path))).not.toMatch(COMMAND_WORDS);
    },
  );

  it('lead to where files are brought in and the month is computed', async () => {
    const first = await page('/');
    expect(textOf(first)).toContain('Chưa có đơn vị nào trong chương trình.');
    expect(first).toContain('<a href="/imports">Nhập tệp dữ liệu</a>');
    expect(textOf(await page('/?lang=en'))).toContain('There are no employers in the program yet.');
    for (const path of ['/notices', '/reports']) {
      const html = await page(path);
      expect(html).toContain('<a href="/imports">Nhập tệp dữ liệu</a>');
      expect(html).toContain('<a href="/runs">Xem các lần chạy, hoặc chạy ngay</a>');
    }
  });
});

describeOnEachEngine('the list of employers before their figures are computed', (open) => {
  it('says how many wait and leads to the runs, and no longer speaks of bringing files in', async () => {
    const db = await open();
    const app = await openCaseApplication(db, [anEmployer().owing('2026-08', { RET: 1_000_000n })]);
    try {
      const html = (await app.get('/').expect(200)).text;
      expect(textOf(html)).toContain('1 đơn vị có dữ liệu mới chưa được tính lại');
      expect(html).toContain('<a href="/runs">');
      expect(html).not.toContain('Nhập tệp dữ liệu');
    } finally {
      await app.close();
      await db.close();
    }
  });
});
