import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { parseCivilDate } from '../../src/kernel/civil-date';
import { RunCycle } from '../../src/modules/cycle/cycle.api';
import { IssueReminders } from '../../src/modules/notices/notices.api';
import { DocumentStore } from '../../src/platform/documents/document-store';
import { describeWhere, openSqlite, type TestDatabase } from '../support/database';
import { importWorld } from '../support/world';
import { openWebApplication, type WebApplication } from '../app/web-application';

const DAY = parseCivilDate('2026-11-05');
/** Against hanging only, as with every test. */
const PATIENCE_MS = 300_000;
const PAGES = [
  '/',
  '/cases',
  '/duties?state=all',
  '/notices',
  '/reports',
  '/api',
  '/nowhere',
  '/parameters',
  '/parameters/monthly-charge-rate.HI',
  '/parameters/days-off',
];
const PARTS = ['', '/charges', '/allocations', '/facts', '/letters', '/measures'];
const STEPS = ['', '/steps/record-evidence', '/steps/record-status'];

/** Looks for what would hinder a reader; kept beside, because it runs in the page and not in Node. */
const FINDINGS = readFileSync(join(__dirname, 'findings.js'), 'utf8');

describeWhere('CHROMIUM_PATH', 'the screens in a browser', () => {
  let db: TestDatabase;
  let web: WebApplication;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let address: string;
  let debtor: string;
  let caseId: number;
  let complaints: string[];

  beforeAll(async () => {
    db = await openSqlite();
    web = await openWebApplication(db);
    await importWorld(web, { employers: 80, months: 18 });
    await web.app.get(RunCycle).run(DAY);
    await web.app.get(IssueReminders).run(DAY);
    const documentSha256 = await web.app.get(DocumentStore).put(Buffer.from('%PDF-1.7 a letter'));
    await db.unitOfWork.run(() =>
      db.database.execute(`UPDATE notice SET state = 'rendered', document_sha256 = $1`, [documentSha256]),
    );
    await web.app.get(RunCycle).run(DAY);
    await web.app.listen(0, '127.0.0.1');
    address = await web.app.getUrl();
    const [row] = await db.database.rawRows(
      `SELECT e.code, n.case_id FROM employer e JOIN notice n ON n.employer_id = e.id ORDER BY e.id LIMIT 1`,
    );
    debtor = row?.[0] as string;
    caseId = row?.[1] as number;
    browser = await chromium.launch({
      executablePath: String(process.env['CHROMIUM_PATH']),
      args: ['--no-sandbox'],
      timeout: PATIENCE_MS,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await db?.close();
  });

  beforeEach(async () => {
    context = await browser.newContext({ baseURL: address, viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
    context.setDefaultTimeout(PATIENCE_MS);
    page = await context.newPage();
    complaints = [];
    page.on('console', (message) => {
      // A page that says "not found" is a failed load to a browser, and right here.
      if (message.type() === 'error' && !message.text().includes('404')) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
  });
  afterEach(async () => {
    expect(complaints).toEqual([]);
    await context.close();
  });

  const everyPage = (): string[] => [
    ...PAGES,
    ...PARTS.map((part) => `/employers/${debtor}${part}`),
    ...STEPS.map((step) => `/cases/${caseId}${step}`),
  ];

  it('lead from the list to an employer and to its letter', async () => {
    await page.goto('/');
    await page.fill('#q', debtor.toLowerCase());
    await page.click('button[type=submit]');
    expect(new URL(page.url()).searchParams.get('q')).toBe(debtor.toLowerCase());
    expect(new URL(page.url()).searchParams.has('status')).toBe(false);
    await page.click('tbody th a');
    expect(await page.textContent('h1')).toContain(debtor);
    await page.click('nav.sections a[href*="/letters"]');
    const letter = await page.request.get((await page.getAttribute('a[href$="/document"]', 'href')) ?? '');
    expect([letter.status(), letter.headers()['content-type']]).toEqual([200, 'application/pdf']);
  });

  it('change their language and keep it', async () => {
    await page.goto('/?sort=name');
    expect(await page.getAttribute('html', 'lang')).toBe('vi');
    await page.click('a.language');
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(new URL(page.url()).searchParams.get('sort')).toBe('name');
    await page.click('nav a[href="/notices"]');
    expect(await page.textContent('h1')).toBe('Reminder letters');
  });

  it('can be used with the keyboard alone', async () => {
    await page.goto('/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('content');
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
    await page.keyboard.type(debtor);
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    const outlines: string[] = [];
    for (let i = 0; i < 25; i += 1) {
      await page.keyboard.press('Tab');
      outlines.push(
        await page.evaluate<string>(
          `document.activeElement === document.body ? 'solid' : getComputedStyle(document.activeElement).outlineStyle`,
        ),
      );
    }
    expect(new Set(outlines)).toEqual(new Set(['solid']));
  });

  it('lead from the work queue to a case and let a step be taken, by keyboard too', async () => {
    await page.goto('/cases');
    expect(await page.getAttribute('nav a[href="/cases"]', 'aria-current')).toBe('page');
    await page.click('tbody th a');
    await page.click('a[href$="/steps/record-evidence"]');
    await page.selectOption('#f-sign', 'tricks');
    await page.fill('#f-document', 'Bảng lương hai sổ');
    await page.fill('#actor', 'Cán bộ Ất');
    // Enter sends the form itself, not a button that adds a row.
    await page.press('#f-document', 'Enter');
    await page.waitForURL(/done=1/);
    expect(await page.textContent('table.timeline')).toContain('Bảng lương hai sổ');
  });

  it('ask before a legal value that looks like a slip is entered', async () => {
    await page.goto('/parameters/monthly-charge-rate.HI');
    await page.fill('#from', '01/01/2027');
    await page.fill('#value', '0.67');
    await page.fill('#reference', 'Thông báo số 1/TB-BHXH');
    await page.fill('#actor', 'Cán bộ Ất');
    await page.click('button[type=submit]:not([formaction])');
    expect(await page.textContent('#value-error')).toContain('nằm ngoài khoảng');
    complaints.length = 0;
    expect(await page.isChecked('#confirm')).toBe(false);
    await page.click('label[for=confirm]');
    await page.click('button[type=submit]:not([formaction])');
    await page.waitForURL(/done=entered/);
    expect(await page.textContent('[role=status]')).toContain('Đã nhập');
  });

  it('work without JavaScript', async () => {
    const plain = await browser.newContext({ baseURL: address, javaScriptEnabled: false });
    plain.setDefaultTimeout(PATIENCE_MS);
    const silent = await plain.newPage();
    await silent.goto('/');
    await silent.fill('#q', debtor);
    await silent.click('button[type=submit]');
    expect(await silent.textContent('tbody .code')).toBe(debtor);
    await plain.close();
  });

  it('fit every width from a small telephone to a wide screen, in light and in dark', async () => {
    for (const width of [320, 390, 768, 1366, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: width % 4 === 0 ? 'dark' : 'light' });
      for (const path of everyPage()) {
        await page.goto(path);
        const wider = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
        expect([width, path, wider > 0 ? wider : 0]).toEqual([width, path, 0]);
      }
    }
  });

  it('name their fields, tables and headings, and can be read against their ground', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const path of ['/?asOf=x', ...everyPage()]) {
        const response = await page.goto(path);
        if (response?.status() === 400) complaints.length = 0;
        expect([path, await page.evaluate(FINDINGS)]).toEqual([path, []]);
      }
    }
  });
});
