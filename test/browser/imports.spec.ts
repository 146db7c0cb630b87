import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { JobRunner } from '../../src/platform/jobs/job-runner';
import { describeWhere, openSqlite, type TestDatabase } from '../support/database';
import { AUTHORITIES, BEGINNINGS, EMPLOYERS } from '../modules/imports/sent-files';
import { openWebApplication, type WebApplication } from '../app/web-application';

const FINDINGS = readFileSync(join(__dirname, 'findings.js'), 'utf8');

describeWhere('CHROMIUM_PATH', 'bringing files in by the browser', () => {
  let db: TestDatabase;
  let web: WebApplication;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    db = await openSqlite();
    web = await openWebApplication(db);
    // As the server does: what is sent in is worked on in the background.
    await web.app.get(JobRunner).startInWebServer();
    await web.app.listen(0, '127.0.0.1');
    browser = await chromium.launch({ executablePath: String(process.env['CHROMIUM_PATH']), args: ['--no-sandbox'] });
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await db?.close();
  });
  beforeEach(async () => {
    context = await browser.newContext({ baseURL: await web.app.getUrl(), viewport: { width: 1280, height: 800 } });
    page = await context.newPage();
    complaints = [];
    page.on('console', (message) => {
      // A form that comes back with an error is a failed load to a browser, and right here.
      if (message.type() === 'error' && !message.text().includes('400')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await context.close();
  });

  const fileOf = (name: string, content: string | Buffer): string => {
    const path = join(web.folder, name);
    writeFileSync(path, content);
    return path;
  };
  const send = async (on: Page, path: string): Promise<void> => {
    await on.goto('/imports');
    await on.setInputFiles('#file', path);
    await on.fill('#actor', 'Cán bộ Ất');
    await on.click('form[action="/imports"] button[type=submit]');
  };
  const RECORD = 'form[action$="/record"] button';

  it('leads from an empty program over mended rows to the employer', async () => {
    await page.goto('/imports');
    await page.click('a[href="/imports/templates/authorities.csv"]', { trial: true });
    await send(page, fileOf('cơ-quan.csv', AUTHORITIES));
    // The page follows the work by itself.
    await page.click(RECORD);
    await page.click('a.step[href="/imports"]');
    expect(await page.textContent('section.now')).toContain('Đơn vị sử dụng lao động');
    await send(page, fileOf('don-vi.csv', EMPLOYERS));
    await page.waitForSelector(RECORD);
    expect(await page.textContent('#c-3-3-error')).toContain('Không có cơ quan mã "XX"');
    expect(await page.textContent('#c-4-7-error')).toContain('không phải là ngày có thật');
    await page.fill('#c-3-3', 'LG');
    await page.fill('#c-4-7', '2020-02-28');
    // Enter in a field checks again.
    await page.press('#c-4-7', 'Enter');
    await page.waitForSelector(`${RECORD}:has-text("4 dòng")`);
    await page.click(RECORD);
    await page.waitForSelector('.done');
    expect(await page.textContent('.done')).toContain('Đã ghi nhận 4 dòng');
    await page.goto('/employers/E3');
    expect(await page.textContent('h1')).toContain('Trường Mầm non Chàm');
  });

  it('works without JavaScript', async () => {
    const plain = await browser.newContext({ baseURL: await web.app.getUrl(), javaScriptEnabled: false });
    const silent = await plain.newPage();
    await send(silent, fileOf('cơ-quan.csv', AUTHORITIES));
    await silent.waitForSelector('dl.sums', { timeout: 30_000 });
    expect(await silent.textContent('main')).toContain('Mọi dòng đều đã có sẵn');
    await plain.close();
  });

  it('puts the focus on what was wrong, and refuses what is too large before it travels', async () => {
    await send(page, fileOf('quyet-dinh.pdf', BEGINNINGS.pdf));
    expect(await page.evaluate('document.activeElement.className')).toBe('errors');
    await page.evaluate(`document.getElementById('file').dataset.mostBytes = '10'`);
    await page.setInputFiles('#file', fileOf('don-vi.csv', EMPLOYERS));
    expect(await page.evaluate(`document.getElementById('file').validationMessage`)).toContain('lớn hơn');
  });

  it('can be read at every width, in both languages, in light and in dark', async () => {
    await send(page, fileOf('sai.csv', EMPLOYERS.replaceAll('LG', 'YY')));
    await page.waitForSelector('form.rejected-rows');
    const rejected = new URL(page.url()).pathname;
    for (const path of ['/imports', rejected, '/imports?lang=en', `${rejected}?lang=en`]) {
      for (const [width, colorScheme] of [
        [320, 'dark'],
        [1280, 'light'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        const wider = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
        expect([path, width, Math.max(0, wider), await page.evaluate(FINDINGS)]).toEqual([path, width, 0, []]);
      }
    }
  });
});
