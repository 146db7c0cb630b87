import { parseCivilDate } from '../../src/kernel/civil-date';
import { parsePeriod } from '../../src/kernel/period';
import { GetStatement } from '../../src/modules/arrears/arrears.api';
import { RunCycle } from '../../src/modules/cycle/cycle.api';
import { IssueReminders } from '../../src/modules/notices/notices.api';
import { MakeMonthlyReport } from '../../src/modules/reports/reports.api';
import { formatDong } from '../../src/kernel/money';
import { DocumentStore } from '../../src/platform/documents/document-store';
import { HandlebarsTemplates } from '../../src/platform/documents/handlebars-templates';
import { describeOnEachEngine, type TestDatabase } from '../support/database';
import { importWorld } from '../support/world';
import { openWebApplication, textOf, type WebApplication } from './web-application';
import { rewriteBehind } from '../support/behind';

const DAY = parseCivilDate('2026-11-05');
const PDF = Buffer.from('%PDF-1.7 a letter');

describeOnEachEngine('the screens', (open) => {
  let db: TestDatabase;
  let web: WebApplication;
  /** An employer in arrears, with markup for a name. */
  let debtor: { id: number; code: string };
  const NAME = '<script>alert("x")</script> & Con';

  beforeAll(async () => {
    db = await open();
    web = await openWebApplication(db);
    await importWorld(web, { employers: 60, months: 22 });
    await web.app.get(RunCycle).run(DAY);
    const [row] = await db.database.rawRows(
      `SELECT e.id, e.code FROM employer e JOIN arrears_position p ON p.employer_id = e.id
       WHERE p.arrears_from <= '2025-12-31' ORDER BY e.id LIMIT 1`,
    );
    debtor = { id: row?.[0] as number, code: row?.[1] as string };
    await db.unitOfWork.run(() =>
      db.database.execute('UPDATE employer SET name = $1 WHERE id = $2', [NAME, debtor.id]),
    );
    await db.unitOfWork.run(() =>
      db.database
        .bulk()
        .insert(
          'refund',
          ['refund_no', 'employer_id', 'paid_on', 'amount', 'reason', 'recorded_at', 'import_id', 'line'],
          [['HT-1', debtor.id, '2026-11-02', 1000, 'Nộp trùng', 0, 1, 1]],
        ),
    );
  });
  afterAll(async () => {
    await web.close();
    await db.close();
  });

  const page = async (path: string, headers?: Record<string, string>): Promise<string> =>
    (await web.get(path, headers).expect(200).expect('Content-Type', 'text/html; charset=utf-8')).text;

  const receive = (receiptNo: string, employerId: number, amount: number): Promise<void> =>
    db.database
      .bulk()
      .insert(
        'payment',
        ['receipt_no', 'employer_id', 'received_on', 'amount', 'recorded_at', 'import_id', 'line'],
        [[receiptNo, employerId, '2026-10-30', amount, 0, 1, 1]],
      );

  it('list the employers that owe with the sums that their statements give', async () => {
    let [employers, arrears, charges] = [0, 0n, 0n];
    for await (const { totals } of web.app.get(GetStatement).all(DAY)) {
      if (totals.owed === 0n) continue;
      employers += 1;
      arrears += totals.arrears;
      charges += totals.charges;
    }
    const text = textOf(await page('/'));
    expect(employers).toBeGreaterThan(5);
    expect(text).toContain('Số liệu tính đến hết ngày 05/11/2026');
    expect(text).toContain(`Đơn vị ${employers} Lao động`);
    expect(text).toContain(`Chậm đóng, trốn đóng ${formatDong(arrears)} Chậm đóng`);
    expect(text).toContain(`Lãi, tiền xử lý ${formatDong(charges)}`);
  });

  it('show a name with markup as a name', async () => {
    for (const path of [`/?q=${debtor.code}`, `/employers/${debtor.code}`, '/notices']) {
      const html = await page(path);
      expect(html).not.toContain('<script>alert');
      expect(textOf(html)).toContain(NAME);
    }
  });

  it('give back what was typed, with one sentence beside each wrong field', async () => {
    const { text } = await web.get('/?q=abc&asOf=31/02/2026&sort=%22x&authority=nowhere&page=0').expect(400);
    expect(text).toContain('value="abc"');
    expect(text).toContain('value="31/02/2026"');
    const fields = [...text.matchAll(/aria-invalid="true" aria-describedby="(\w+)-error/g)].map(([, name]) => name);
    expect(fields).toEqual(['asOf', 'authority', 'sort']);
    expect(textOf(text)).toContain('Ngày phải có thật và viết như 31/03/2026');
    expect(textOf(text)).toContain('Không có cơ quan BHXH nào mang mã này.');
    expect(text).not.toContain('<table');
    for (const part of ['', '/charges', '/allocations', '/facts', '/letters']) {
      const wrong = await web.get(`/employers/${debtor.code}${part}?asOf=x&knownAt=y`).expect(400);
      expect(wrong.text).toContain('id="knownAt" name="knownAt" type="text" value="y"');
    }
    await web.get('/notices?period=2026-13&authority=nowhere').expect(400);
  });

  it('take a day as Vietnamese write it', async () => {
    expect(textOf(await page('/?asOf=5/12/2026'))).toContain('hết ngày 05/12/2026');
    expect(textOf(await page(`/employers/${debtor.code}?asOf=5/12/2026`))).toContain('hết ngày 05/12/2026');
  });

  it('are Vietnamese until somebody chooses English, whatever the browser prefers', async () => {
    expect(await page('/', { 'Accept-Language': 'en' })).toContain('<html lang="vi">');
    const chosen = await web.get('/?lang=en&q=a').expect(200);
    expect(chosen.text).toContain('<html lang="en">');
    expect(chosen.headers['set-cookie']?.[0]).toMatch(/^lang=en; .*Path=\/; .*HttpOnly; SameSite=Lax/);
    expect(await page('/', { Cookie: 'other=1; lang=en' })).toContain('Employers in arrears');
    expect(await page('/', { Cookie: 'lang=xx' })).toContain('<html lang="vi">');
    expect(await page('/?q=a&lang=vi', { Cookie: 'lang=en' })).toContain('href="/?q&#x3D;a&amp;lang&#x3D;en"');
  });

  it('page through the list without losing what was asked for', async () => {
    const first = await page('/?list=all&sort=name&q=0');
    expect(first).toContain('href="/?list&#x3D;all&amp;sort&#x3D;name&amp;q&#x3D;0&amp;page&#x3D;2"');
    expect(textOf(first)).toMatch(/1–50 trong \d\d đơn vị · Trang 1 \/ 2/);
    expect(textOf(await page('/?list=all&sort=name&q=0&page=2'))).toMatch(/51–(\d\d) trong \1 đơn vị/);
  });

  it('say for how many employers the figures wait, and who had something happen since', async () => {
    expect(await page('/')).not.toContain('Xem các lần chạy');
    await db.unitOfWork.run(() => db.database.bulk().insert('employer_touched', ['employer_id'], [[debtor.id]]));
    expect(textOf(await page('/'))).toContain('1 đơn vị có dữ liệu mới chưa được tính lại');
    expect(await page('/')).toContain('<a href="/runs">');
    await web.app.get(RunCycle).run(DAY);
    expect(await page('/')).not.toContain('Xem các lần chạy');
    expect(textOf(await page('/?asOf=2026-09-30'))).toMatch(/\d+ đơn vị có phát sinh sau ngày 30\/09\/2026/);
  });

  it('open every part of an employer’s file, with the figures of its statement', async () => {
    const statement = await web.app.get(GetStatement).one(debtor.code, DAY);
    const { totals, chargeLines, allocations } = statement;
    const overview = textOf(await page(`/employers/${debtor.code}`));
    expect(overview).toContain(`Tổng phải thu ${formatDong(totals.owed)}`);
    expect(overview).toContain(`trốn đóng ${formatDong(totals.evaded)}`);
    expect(overview).toContain('Luật 41/2024/QH15');
    expect(overview).toContain('Có tham số pháp luật mới chỉ là giả định');
    expect(overview).toContain('Mức giả định cho bản trình diễn');
    const lines = await page(`/employers/${debtor.code}/charges`);
    expect(lines.match(/(=|&#x3D;) [\d.]+ đồng\.<\/td>/g)).toHaveLength(chargeLines.length);
    const charges = textOf(lines);
    expect(charges).toContain(`Phát sinh ${formatDong(totals.chargesAccrued)}`);
    expect(charges).toContain('Căn cứ: ');
    const paid = await page(`/employers/${debtor.code}/allocations`);
    expect(paid.match(/<tr><th scope="row">/g)).toHaveLength(allocations.length);
    for (const part of ['facts', 'letters']) await page(`/employers/${debtor.code}/${part}`);
  });

  it('show what was known at a moment, not what has been learned since', async () => {
    const early = '2025-09-15';
    const known = await page(`/employers/${debtor.code}/facts?knownAt=${early}`);
    expect(known).not.toMatch(/2026 \d\d:\d\d/);
    expect(textOf(known)).toContain('theo dữ liệu ghi nhận đến 15/09/2025 00:00');
    expect((await page(`/employers/${debtor.code}/facts`)).length).toBeGreaterThan(known.length);
  });

  it('list letters by month and hand over the PDF once there is one', async () => {
    await web.app.get(IssueReminders).run(DAY);
    const [row] = await db.database.rawRows('SELECT id FROM notice WHERE employer_id = $1', [debtor.id]);
    const id = row?.[0] as number;
    const missing = await web.get(`/notices/${id}/document`).expect(404);
    expect(textOf(missing.text)).toContain('Tệp PDF của văn bản này chưa lập xong');

    const documentSha256 = await web.app.get(DocumentStore).put(PDF);
    await db.unitOfWork.run(() =>
      db.database.execute(`UPDATE notice SET state = 'rendered', document_sha256 = $1 WHERE id = $2`, [
        documentSha256,
        id,
      ]),
    );
    const list = await page(`/notices?q=${debtor.code}`);
    expect(textOf(list)).toContain('đã phát hành');
    expect(list).toContain(`href="/notices/${id}/document"`);
    const document = await web.get(`/notices/${id}/document`).expect(200).expect('Content-Type', 'application/pdf');
    expect(document.body).toEqual(PDF);
    expect(await page(`/employers/${debtor.code}/letters`)).toContain(`href="/notices/${id}/document"`);
    expect(textOf(await page('/notices?state=queued'))).toContain('Không có văn bản nào khớp');
  });

  it('show reports with their key figures and files', async () => {
    expect(textOf(await page('/reports'))).toContain('Chưa có báo cáo nào.');
    const { reportId, data } = await web.app.get(MakeMonthlyReport).run('LG', parsePeriod('2026-10'));
    const documentSha256 = await web.app.get(DocumentStore).put(PDF);
    await db.unitOfWork.run(() =>
      db.database
        .bulk()
        .insert('report_file', ['report_id', 'format', 'document_sha256'], [[reportId, 'pdf', documentSha256]]),
    );
    expect(await page('/reports')).toContain(`href="/reports/${reportId}"`);
    const report = textOf(await page(`/reports/${reportId}`));
    expect(report).toContain('Báo cáo tháng 10/2026, Bảo hiểm xã hội tỉnh Lam Giang');
    expect(report).toContain(`Chậm đóng, trốn đóng ${formatDong(BigInt(data.totals.arrears))}`);
    expect(report).toContain(`${data.rates.overdue.percent?.replace('.', ',')}% (`);
    const file = await web.get(`/reports/${reportId}/files/pdf`).expect(200);
    expect(file.body).toEqual(PDF);
    await web.get(`/reports/${reportId}/files/xlsx`).expect(404);

    await db.unitOfWork.run(() => receive('LATE-1', debtor.id, 1_000_000));
    const restated = await web.app.get(MakeMonthlyReport).run('LG', parsePeriod('2026-10'));
    const second = textOf(await page(`/reports/${restated.reportId}`));
    expect(second).toContain('Bản này thay cho bản lần 1.');
    expect(second).toMatch(new RegExp(`Số liệu của đơn vị thay đổi \\(LATE-1\\): +${debtor.code}`));
    await web.get('/reports/999').expect(404);
  });

  it('answer what is not there with a page that says so', async () => {
    for (const path of ['/nowhere', '/employers/XX', `/employers/${debtor.code}/nothing`, '/notices/999999/document']) {
      const { text } = await web.get(path).expect(404).expect('Content-Type', 'text/html; charset=utf-8');
      expect(text).toContain('<h1>Không tìm thấy</h1>');
    }
    expect(textOf((await web.get('/employers/XX')).text)).toContain('Không có đơn vị mang mã XX.');
    await web.get('/employers/%20').expect(400);
    const malformed = await web.get('/notices/abc/document').expect(400);
    expect(textOf(malformed.text)).toContain('Số hiệu không hợp lệ.');
  });

  it('tell nothing of a fault of the program but a reference number', async () => {
    await rewriteBehind(db, 'notice', `UPDATE notice SET document_sha256 = 'secret' WHERE employer_id <> $1`, [
      debtor.id,
    ]);
    const [row] = await db.database.rawRows('SELECT id FROM notice WHERE employer_id <> $1 LIMIT 1', [debtor.id]);
    const { text } = await web.get(`/notices/${String(row?.[0])}/document`).expect(500);
    expect(textOf(text)).toMatch(/số tham chiếu [0-9a-f]{8}\./);
    expect(text).not.toContain('secret');
  });

  it('come with headers that let a browser load nothing from elsewhere, and answer under their own name only', async () => {
    const { headers, text } = await web.get('/').expect(200);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' });
    expect(headers['x-powered-by']).toBeUndefined();
    expect(text).not.toMatch(/<script(?![^>]* src=)|<style|style="| on\w+="|https?:\/\//);
    expect(textOf(text)).toContain('chỉ nhận kết nối từ chính máy này (127.0.0.1:3000)');
    const elsewhere = await web.get('/', { Host: 'evil.example' }).expect(421);
    expect(elsewhere.headers['content-type']).toContain('text/html');
    expect(textOf(elsewhere.text)).toContain('chỉ trả lời theo tên của máy này');
    await web.get('/', { Host: 'localhost:3000' }).expect(200);
    const [, style] = /href="(\/assets\/style-[^"]+)"/.exec(text) ?? [];
    const { headers: kept } = await web
      .get(style ?? '')
      .expect(200)
      .expect('Content-Type', /^text\/css/);
    expect(kept['cache-control']).toContain('immutable');
  });

  it('print from templates whose every key is there, in branches not taken too', async () => {
    await page('/api');
    await db.unitOfWork.run(() => receive('MORE-1', debtor.id, 90_000_000_000_000));
    expect(textOf(await page(`/employers/${debtor.code}/allocations`))).toContain('Chưa phân bổ (nộp thừa)');
    for await (const { employerCode } of web.app.get(GetStatement).all(DAY)) {
      for (const part of ['', '/allocations', '/facts', '/measures']) await page(`/employers/${employerCode}${part}`);
    }
    await page(`/employers/${debtor.code}/measures?asOf=2026-11-20&knownAt=2026-11-01`);
    await web.get(`/employers/${debtor.code}/measures?asOf=x`).expect(400);
    const templates = web.app.get(HandlebarsTemplates);
    // These have specifications of their own.
    const elsewhere = /^pages\/(?!reports\/|notices\/(list|employer)|cases\/employer)[a-z-]+\/.+$/;
    expect([...web.views.keys()].toSorted()).toEqual(templates.list('pages').filter((name) => !elsewhere.test(name)));
    for (const [name, views] of web.views) expect([name, templates.check(name, views)]).toEqual([name, []]);
  });
});
