import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { chromium, type Browser, type Page } from 'playwright-core';
import { JobRunner } from '../../src/platform/jobs/job-runner';
import { describeWhere, openSqlite, type TestDatabase } from '../support/database';
import { openWebApplication, type WebApplication } from '../app/web-application';

type Rows = readonly (readonly (string | number | Date)[])[];

const OFFICES: Rows = [
  ['Mã cơ quan', 'Tên cơ quan', 'Cấp', 'Hiệu lực từ'],
  ['LG', 'Bảo hiểm xã hội tỉnh Lam Giang', 'province', new Date(Date.UTC(2000, 0, 1))],
];
const DETAILS: Rows = [
  [
    'Mã cơ quan',
    'Áp dụng từ ngày',
    'Địa chỉ',
    'Điện thoại',
    'Người liên hệ',
    'Số tài khoản thu',
    'Ngân hàng',
    'Chức vụ người ký',
    'Người ký',
  ],
  [
    'LG',
    new Date(Date.UTC(2020, 0, 1)),
    'Số 10 đường Ví Dụ',
    '0000000010',
    'Trần Văn Ví Dụ',
    '0000000010',
    'Ngân hàng Minh Họa',
    'GIÁM ĐỐC',
    'Nguyễn Thị Ví Dụ',
  ],
];
const TWELVE = Array.from({ length: 12 }, (_, index) => `LG${String(index + 1).padStart(4, '0')}A`);
const EMPLOYERS: Rows = [
  [
    'Mã đơn vị',
    'Tên đơn vị',
    'Địa chỉ',
    'Mã cơ quan',
    'Loại hình',
    'Phương thức đóng',
    'Tình trạng',
    'Tình trạng từ ngày',
  ],
  ...TWELVE.map((code, index) => [
    code,
    `Công ty Minh Họa ${index + 1}`,
    `Số ${index + 1} đường Ví Dụ`,
    'LG',
    3,
    'monthly',
    'active',
    new Date(Date.UTC(2020, 0, 1)),
  ]),
];
const DUE: Rows = [
  ['Mã đơn vị', 'Kỳ', 'Quỹ', 'Số lao động', 'Quỹ lương', 'Số phải đóng'],
  ...TWELVE.map((code) => [code, '08/2026', 'RET', 10, 80_000_000, 17_600_000]),
];

/** The whole first day of an office whose data lie in Excel files, as docs/first-day.md tells it: nothing but a browser. */
describeWhere('CHROMIUM_PATH', 'the first day of an office', () => {
  let db: TestDatabase;
  let web: WebApplication;
  let browser: Browser;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'contribution-enforcement-first-day-'));

  beforeAll(async () => {
    db = await openSqlite();
    web = await openWebApplication(db);
    await web.app.get(JobRunner).startInWebServer();
    await web.app.listen(0, '127.0.0.1');
    browser = await chromium.launch({ executablePath: String(process.env['CHROMIUM_PATH']), args: ['--no-sandbox'] });
    page = await (await browser.newContext({ baseURL: await web.app.getUrl() })).newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
    await db?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const bringIn = async (name: string, rows: Rows): Promise<void> => {
    const path = join(folder, name);
    writeFileSync(path, await writeXlsx({ sheets: [{ name: 'Số liệu', rows: rows.map((row) => [...row]) }] }));
    await page.goto('/imports');
    await page.setInputFiles('#file', path);
    await page.fill('#actor', 'Trần Thị Bình');
    await page.click('form[action="/imports"] button[type=submit]');
    await page.click('form[action$="/record"] button');
    await page.waitForSelector('.done');
  };

  it('leads from twelve employers in an Excel file to a statement, a letter and a report', async () => {
    await bringIn('cơ quan.xlsx', OFFICES);
    await bringIn('thông tin cơ quan.xlsx', DETAILS);
    await bringIn('đơn vị.xlsx', EMPLOYERS);
    await bringIn('phải đóng.xlsx', DUE);

    await page.goto('/runs');
    await page.fill('#actor', 'Trần Thị Bình');
    await page.click('form[action="/runs/today"] button');
    await page.waitForSelector('.run.done');
    expect(await page.textContent('ul.figures')).toContain('12 hồ sơ mở');

    // Due by 30 September; until 5 November 36 days at 0.03 % of 17,600,000: 190,080.
    await page.goto('/employers/LG0001A');
    const statement = await page.textContent('main');
    expect(statement).toContain('17.600.000');
    expect(statement).toContain('190.080');

    await page.goto('/reminders');
    await page.fill('#actor', 'Trần Thị Bình');
    await page.click('button[value=all][formaction="/reminders/issue"]');
    await page.waitForSelector('.done');
    // The PDF is made in the background; the list has it after a moment.
    const made = page.locator('a[href$="/document"]').first();
    for (await page.goto('/notices'); (await made.count()) === 0; await page.reload()) await page.waitForTimeout(200);
    const letter = await made.getAttribute('href');
    expect((await bytesOf(letter)).subarray(0, 5).toString()).toBe('%PDF-');

    await page.goto('/reports');
    await page.click('a[href="/runs/monthly-report"]');
    await page.selectOption('select[name=authority]', 'LG');
    await page.fill('#actor', 'Trần Thị Bình');
    await page.click('form[action="/runs/monthly-report"] button');
    await page.click('a.button[href^="/reports/"]');
    expect(await page.textContent('main')).toContain('211.200.000');
    for (const format of ['pdf', 'xlsx', 'json']) {
      expect(
        (await bytesOf(await page.locator(`a[href$="/files/${format}"]`).first().getAttribute('href'))).length,
      ).toBeGreaterThan(1000);
    }
  });

  it('is told click by click on a page that names what the screens say', () => {
    const told = readFileSync(join(__dirname, '../../docs/ngay-dau-tien.md'), 'utf8');
    for (const words of ['Nhập dữ liệu', 'Gửi và kiểm tra', 'Chạy chu kỳ', 'Lập báo cáo'])
      expect(told).toContain(words);
  });

  async function bytesOf(address: string | null): Promise<Buffer> {
    const answer = await page.request.get(String(address));
    expect(answer.status()).toBe(200);
    return answer.body();
  }
});
