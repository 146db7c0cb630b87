import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { openSqlite, type TestDatabase } from '../../support/database';
import { handMadeWorkbook, inlineRows } from '../../support/hand-made-workbook';
import { textOf } from '../../app/web-application';
import {
  AUTHORITIES,
  BEGINNINGS,
  EMPLOYERS,
  EMPLOYER_HEADER,
  FROM_OWN_PAGE,
  openImportApplication,
  type ImportApplication,
} from './sent-files';

/** The header of employers as an office may write it. */
const EMPLOYERS_VI = 'MÃ ĐƠN VỊ,ten don vi,Địa chỉ,Mã cơ quan,Loại hình,Phương thức đóng,Tình trạng,Tình trạng từ ngày';

describe('the pages of imports', () => {
  let db: TestDatabase;
  let web: ImportApplication;
  const views = new Map<string, object[]>();

  beforeEach(async () => {
    db = await openSqlite();
    web = await openImportApplication(db);
  });
  afterEach(async () => {
    for (const [name, printed] of web.views) views.set(name, [...(views.get(name) ?? []), ...printed]);
    await web.close();
    await db.close();
  });

  const page = async (path: string, status = 200): Promise<string> =>
    textOf((await web.get(path, FROM_OWN_PAGE).expect(status)).text);
  /** Sends a file by the form. @returns the address that the browser is led to */
  const sent = async (content: string | Buffer, fields: Record<string, string> = {}): Promise<string> => {
    const { headers } = await web.send('/imports', { content, fields: { actor: 'Cán bộ Ất', ...fields } }).expect(303);
    return headers['location'] ?? '';
  };
  const recorded = async (content: string): Promise<string> => {
    const address = await sent(content);
    await web.work();
    await web.post(`${address}/record`, { actor: 'Cán bộ Ất', round: '1' }).expect(303);
    await web.work();
    return address;
  };
  const fields = (html: string): Map<string, string> =>
    new Map(
      [...html.matchAll(/<input id="(c-\d+-\d+)" name="c\.[\d.]+" type="text" value="([^"]*)"/g)].map(
        ([, id, value]) => [id ?? '', value ?? ''],
      ),
    );
  /** Fields with a list of choices, with what is chosen. */
  const choices = (html: string): Map<string, string> =>
    new Map(
      [...html.matchAll(/<select id="(c-\d+-\d+)"[^>]*>(.*?)<\/select>/gs)].map(([, id, list]) => [
        id ?? '',
        /value="([^"]*)" selected/.exec(list ?? '')?.[1] ?? '',
      ]),
    );

  it('tell whoever opens an empty program what to bring in first, and what comes next', async () => {
    expect(await page('/imports')).toContain('Chưa có dữ liệu nào. Trước hết hãy nhập: Cơ quan BHXH.');
    expect(await page('/imports?lang=en')).toContain('There are no data yet. Begin with: Social-insurance offices.');
    await recorded(AUTHORITIES);
    expect(await page('/imports')).toContain('Tiếp theo, hãy nhập: Đơn vị sử dụng lao động.');
    const html = (await web.get('/imports')).text;
    expect(html).toContain('aria-current="page">Nhập dữ liệu');
    expect(textOf(html)).toMatch(/tep\.csv Cơ quan BHXH Đã ghi nhận 2 0 0 .* Cán bộ Ất/);
  });

  it('hand out a template of each kind', async () => {
    const { text, headers } = await web.get('/imports/templates/payments.csv').expect(200);
    expect(text).toContain('Số biên lai,Mã đơn vị,Ngày nhận,Số tiền');
    expect(headers['content-disposition']).toContain('payments.csv');
    expect(await page('/imports/templates/..%2Fpayments.csv', 404)).toContain('Không có tệp mẫu');
    const id = await sent(text.split('\r\n')[0] ?? '');
    await web.work();
    expect(await page(id)).toContain('không có dòng dữ liệu nào');
  });

  it('show a file on its way, also to a browser without JavaScript', async () => {
    const address = await sent(AUTHORITIES);
    const html = (await web.get(address)).text;
    expect(html).toContain('<noscript><meta http-equiv="refresh" content="2"></noscript>');
    expect(textOf(html)).toContain('Đang chờ đến lượt');
    await web.work();
    expect((await web.get(address)).text).not.toContain('http-equiv="refresh"');
  });

  it('show the rejected rows in fields, the wrong cell marked, in both languages', async () => {
    await recorded(AUTHORITIES);
    const address = await sent(EMPLOYERS);
    await web.work();
    const html = (await web.get(address)).text;
    expect(html).toMatch(/<input id="c-3-3"[^>]*value="XX"[^>]*aria-invalid="true" aria-describedby="c-3-3-error"/);
    expect(html).toMatch(/id="c-3-3-error">Không có cơ quan mã &quot;XX&quot;/);
    expect(html).toMatch(/<input id="c-4-7"[^>]*value="2020-02-31"[^>]*aria-invalid="true"/);
    expect(textOf(html)).toContain('2 dòng bị từ chối sẽ không được ghi nhận');
    const english = textOf((await web.get(`${address}?lang=en`)).text);
    expect(english).toContain('There is no authority "XX"; import the authorities first.');
    expect(english).toContain('Record the 2 good rows');
    expect(english).not.toContain('dòng');
  });

  it('check mended cells together with the good rows, and record all with one press', async () => {
    await recorded(AUTHORITIES);
    const address = await sent(EMPLOYERS);
    await web.work();
    const before = fields((await web.get(address)).text);
    const typed = Object.fromEntries([...before].map(([id, value]) => [id.replaceAll('-', '.'), value]));
    await web.post(`${address}/rows`, { ...typed, 'c.3.3': 'LG', round: '1', then: 'check' }).expect(303);
    await web.work();
    const half = (await web.get(address)).text;
    expect(textOf(half)).toContain('Ghi nhận 3 dòng hợp lệ');
    expect(textOf(half)).toContain('Dòng 4');
    // The line of the file that was sent in is shown; cells are kept under the line of the file that they come from now.
    const [field] = [...fields(half)].find(([, value]) => value === '2020-02-31') ?? [''];
    await web
      .post(`${address}/rows`, { [field.replaceAll('-', '.')]: '2020-02-28', round: '2', then: 'check' })
      .expect(303);
    await web.work();
    expect(await page(address)).toContain('Ghi nhận 4 dòng hợp lệ');
    expect(await web.count('employer')).toBe(0);
    await web.post(`${address}/record`, { actor: 'Cán bộ Ất', round: '3' }).expect(303);
    await web.work();
    const done = await page(address);
    expect(done).toMatch(/Đã ghi nhận 4 dòng lúc .*, Cán bộ Ất\./);
    const rows = await db.database.rawRows('SELECT code, name, address FROM employer ORDER BY code');
    expect(rows.map(([code]) => code)).toEqual(['E1', 'E2', 'E3', 'E4']);
    expect(rows[3]).toEqual(['E4', 'Công ty Cá, Mực', 'Số 4\nđường Én']);
    expect(await page('/employers/E2')).toContain('Hợp tác xã Ghềnh Bưởi');
  });

  it('name columns in the language of the reader, or as the file does', async () => {
    await recorded(AUTHORITIES);
    const own = await sent(EMPLOYERS);
    const vietnamese = await sent(`${EMPLOYERS_VI}\nE9,Công ty Một,Số 1,XX,8,monthly,active,2020-01-01\n`);
    await web.work();
    const labels = (html: string): string[] =>
      [...html.matchAll(/<label for="c-[^>]*>([^<]*)/g)].map(([, name]) => name!);
    expect(labels((await web.get(own)).text).slice(0, 4)).toEqual(['Mã đơn vị', 'Tên đơn vị', 'Địa chỉ', 'Mã cơ quan']);
    expect(labels((await web.get(vietnamese)).text).slice(0, 2)).toEqual(['MÃ ĐƠN VỊ', 'ten don vi']);
    const english = labels((await web.get(`${vietnamese}?lang=en`)).text);
    expect(english.slice(0, 4)).toEqual(['employerCode', 'name', 'address', 'authorityCode']);
    const { text } = await web.get(`${vietnamese}/rejects.csv?lang=en`).expect(200);
    expect(text).toContain('MÃ ĐƠN VỊ,ten don vi');
    expect(text).toContain('2,Mã cơ quan,"There is no authority ""XX"";');
  });

  it('offer the codes of a column to choose from, and change nothing where nothing is chosen', async () => {
    await recorded(AUTHORITIES);
    const address = await sent(
      `${EMPLOYERS_VI}\nE1,Công ty Một,Số 1,LG,Hợp tác xã,hang thang,bỏ trốn,2020-01-01\nE2,Công ty Hai,Số 2,LG,8,monthly,active,2020-02-31\n`,
    );
    await web.work();
    const html = (await web.get(address)).text;
    expect([...choices(html)]).toEqual([
      ['c-2-4', 'Hợp tác xã'],
      ['c-2-5', 'hang thang'],
      ['c-2-6', 'bỏ trốn'],
      ['c-3-4', '8'],
      ['c-3-5', 'monthly'],
      ['c-3-6', 'active'],
    ]);
    expect(html).toMatch(/<select id="c-2-6"[^>]*aria-invalid="true"/);
    expect(html).toContain('<option value="owner-fled">Chủ bỏ trốn (owner-fled)</option>');
    const unchanged = [...fields(html), ...choices(html)].map(([id, value]) => [id.replaceAll('-', '.'), value]);
    await web.post(`${address}/rows`, { ...Object.fromEntries(unchanged), round: '1', then: 'page-1' }).expect(303);
    expect(await page(address)).not.toContain('chưa kiểm tra lại');
    await web.post(`${address}/rows`, { 'c.2.6': 'owner-fled', round: '1', then: 'check' }).expect(303);
    await web.work();
    expect(await page(address)).toContain('Ghi nhận 1 dòng hợp lệ');
  });

  it('show and take days as the screens and Excel do, where a workbook holds real dates', async () => {
    await recorded(AUTHORITIES);
    const text = (content: string): string => `<c t="inlineStr"><is><t>${content}</t></is></c>`;
    const day = (serial: number): string => `<c s="1"><v>${serial}</v></c>`;
    const row = (code: string, office: string, since: string): string =>
      `<row>${[code, 'Công ty', 'Số 1', office, '3', 'monthly', 'active'].map(text).join('')}${since}</row>`;
    const rows = [row('E1', 'XX', day(44_000)), row('E2', 'LG', text('hôm qua')), row('E3', 'LG', text('32/01/2024'))];
    for (const count of [2, 3]) {
      const bytes = handMadeWorkbook({
        sheets: { 'Đơn vị': [inlineRows([EMPLOYER_HEADER.split(',')]), ...rows.slice(0, count)].join('') },
        formats: [14],
      });
      const { headers } = await web
        .send('/imports', { name: 'don-vi.xlsx', content: Buffer.from(bytes), fields: { actor: 'a' } })
        .expect(303);
      const address = headers['location'] ?? '';
      await web.work();
      const html = (await web.get(address)).text;
      expect(fields(html).get('c-2-7')).toBe('18/06/2020');
      expect(textOf(html)).toContain('"hôm qua" không phải là ngày; ghi theo dạng dd/mm/yyyy');
      if (count === 2) expect(fields((await web.get(`${address}?lang=en`)).text).get('c-2-7')).toBe('2020-06-18');
      const mended = { 'c.2.3': 'LG', 'c.2.7': '18/06/2020', 'c.3.7': '05/03/2024', 'c.4.7': '2024-03-06' };
      await web.post(`${address}/rows`, { ...mended, round: '1', then: 'check' }).expect(303);
      await web.work();
      expect(await page(address)).toContain(`Ghi nhận ${count === 2 ? 2 : 1} dòng hợp lệ`);
      await web.post(`${address}/record`, { actor: 'a', round: '2' }).expect(303);
      await web.work();
    }
    const since = await db.database.rawRows(
      'SELECT e.code, s.since FROM employer_status s JOIN employer e ON e.id = s.employer_id ORDER BY e.code',
    );
    expect(since).toEqual([
      ['E1', '2020-06-18'],
      ['E2', '2024-03-05'],
      ['E3', '2024-03-06'],
    ]);
  });

  it('keep what was typed while the clerk turns the pages', async () => {
    await recorded(AUTHORITIES);
    const rows = Array.from({ length: 60 }, (_, n) => `F${n},Công ty ${n},Số ${n},XX,3,monthly,active,2020-01-01`);
    const address = await sent(`${EMPLOYERS.split('\n')[0]}\n${rows.join('\n')}\n`);
    await web.work();
    await web
      .post(`${address}/rows`, { 'c.2.3': 'LG', round: '1', then: 'page-2' })
      .expect('Location', `${address}?page=2&kept=1`);
    const second = (await web.get(`${address}?page=2&kept=1`)).text;
    expect(textOf(second)).toContain('Đã giữ thay đổi');
    expect([fields(second).size, choices(second).size]).toEqual([10 * 5, 10 * 3]);
    await web.post(`${address}/rows`, { 'c.61.3': 'LG', round: '1', then: 'page-1' }).expect(303);
    const first = (await web.get(address)).text;
    expect(fields(first).get('c-2-3')).toBe('LG');
    expect(textOf(first)).toContain('2 dòng đã sửa, chưa kiểm tra lại.');
    await web.post(`${address}/rows`, { round: '1', then: 'check' }).expect(303);
    await web.work();
    expect(await page(address)).toContain('Ghi nhận 2 dòng hợp lệ');
  });

  it('check again as it is, where what was missing has come in meanwhile', async () => {
    const address = await sent(EMPLOYERS);
    await web.work();
    expect(await page(address)).toContain('Không có dòng nào ghi nhận được');
    await recorded(AUTHORITIES);
    await web.post(`${address}/rows`, { round: '1', then: 'check' }).expect(303);
    await web.work();
    expect(await page(address)).toContain('Ghi nhận 2 dòng hợp lệ');
  });

  it('say beside the field why a file is not taken', async () => {
    const cases: readonly [string | Buffer, string][] = [
      [Buffer.alloc(0), 'Tệp không có nội dung (0 byte)'],
      [BEGINNINGS.pdf, 'không phải tệp CSV hay Excel'],
      [BEGINNINGS.xls, 'Excel 97–2003'],
    ];
    for (const [content, why] of cases) {
      const { text } = await web.send('/imports', { content, fields: { actor: 'a', kind: 'payments' } }).expect(400);
      expect(text).toMatch(/<input id="file"[^>]*aria-invalid="true"[^>]*autofocus/);
      expect(textOf(text)).toContain(why);
      expect(text).toContain('<option value="payments" selected>');
    }
    const none = await web.post('/imports', { actor: '' }).expect(400);
    expect(textOf(none.text)).toContain('Chưa chọn tệp.');
    expect(textOf(none.text)).toContain('Ghi người thực hiện, từ 1 đến 100 ký tự.');
  });

  it('send in once what was sent by pressing twice', async () => {
    const key = 'a-key-of-the-form';
    const addresses = [await sent(AUTHORITIES, { key }), await sent(AUTHORITIES, { key })];
    expect(addresses[0]).toBe(addresses[1]);
    expect(await sent(EMPLOYERS, { key })).not.toBe(addresses[0]);
  });

  it('say that a file was recorded before, and that it changes nothing', async () => {
    await recorded(AUTHORITIES);
    const address = await sent(AUTHORITIES);
    await web.work();
    const text = await page(address);
    expect(text).toMatch(/Chính tệp này đã được ghi nhận lúc .*, Cán bộ Ất\./);
    expect(text).toContain('Mọi dòng đều đã có sẵn: tệp này không thay đổi gì.');
    expect(text).not.toContain('Ghi nhận 0');
  });

  it('refuse a press that rests on a result that is no longer the last', async () => {
    await recorded(AUTHORITIES);
    const address = await sent(EMPLOYERS);
    await web.work();
    await web.post(`${address}/rows`, { 'c.3.3': 'LG', round: '1', then: 'check' }).expect(303);
    await web.work();
    const refused = await web.post(`${address}/record`, { actor: 'a', round: '1' }).expect(409);
    expect(textOf(refused.text)).toContain('đã thay đổi từ khi bạn mở trang');
    expect(await web.count('employer')).toBe(0);
  });

  it('say what a damaged file is damaged by, and what was given up or not there', async () => {
    const damaged = await sent('code,name,level,validFrom\nVN,"x,national,1995-02-16\n');
    await web.work();
    expect(await page(damaged)).toContain('Dấu nháy kép mở ở dòng 2 không được đóng');
    const given = await sent(AUTHORITIES);
    await web.post(`${given}/discard`).expect(303);
    expect(await page(given)).toContain('Tệp này đã được bỏ');
    expect(await page('/imports/99', 404)).toContain('Không có lần nhập số 99');
    expect(await page('/imports?page=9')).toContain('Các lần nhập');
  });

  it('show what was left out, and take mended rows from a spreadsheet', async () => {
    await recorded(AUTHORITIES);
    const address = await sent(`${EMPLOYERS}E5,too,few\nE6,Công ty Cam,Số 6,LG,3,monthly,active,2020-01-01`);
    await web.work();
    const checked = await page(address);
    expect(checked).toContain('Dòng cuối (dòng 8) không có dấu xuống dòng');
    expect(checked).toContain('Dòng có 3 ô, tiêu đề có 8 cột');
    expect(textOf((await web.post(`${address}/mended`).expect(400)).text)).toContain('Chưa chọn tệp.');
    await web.send(`${address}/mended`, { content: 'x\n1\n' }).expect(303);
    await web.work();
    expect(await page(address)).toContain('Không đọc được tệp đã sửa');
    await web.post(`${address}/record`, { actor: '', round: '2' }).expect(400);
    await web.post(`${address}/record`, { actor: 'a', round: '2' }).expect(303);
    await web.work();
    const done = await page(address);
    expect(done).toContain('3 dòng bị từ chối không được ghi nhận.');
    expect(done).toMatch(/3 Mã cơ quan ?: Không có cơ quan/);
    const csv = await web.get(`${address}/rejects.csv`).expect(200);
    expect(csv.text).toContain('E3,Trường Mầm non Chàm');
  });

  it('print nothing that their views do not have', () => {
    const templates = web.app.get(HandlebarsTemplates);
    for (const name of ['pages/imports/imports', 'pages/imports/import']) {
      expect([name, templates.check(name, views.get(name) ?? [])]).toEqual([name, []]);
    }
  });
});
