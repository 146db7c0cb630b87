import request from 'supertest';
import { parseInstant } from '../../../src/kernel/instant';
import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { anEmployer, type EmployerBuilder } from '../../support/employer-builder';
import { openSqlite, type TestDatabase } from '../../support/database';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';
import { textOf } from '../../app/web-application';

const anEvader = (amount: bigint): EmployerBuilder =>
  anEmployer().owing('2026-05', { RET: amount, HI: 200_000n }).remindedOn('2026-07-05');

describe('the pages of public lists', () => {
  let db: TestDatabase;
  let app: CaseApplication;

  beforeEach(async () => {
    db = await openSqlite();
    app = await openCaseApplication(db, [
      anEvader(1_000_000n),
      anEvader(5_000_000n),
      anEmployer().owing('2026-09', { RET: 700_000n }),
    ]);
    await app.cycle('2026-11-05');
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const act = (what: string, actor: string, month = '2026-11'): request.Test =>
    request(app.app.getHttpServer() as Parameters<typeof request>[0])
      .post(`/publications/P01/${month}/${what}`)
      .set({ 'Sec-Fetch-Site': 'same-origin' })
      .type('form')
      .send({ actor });

  it('take a list from the proposals to the public page, and say who was passed over why', async () => {
    expect(textOf((await app.get('/publications').expect(200)).text)).toContain('Chưa có danh sách nào');
    await act('proposals', '').expect(400);
    const proposed = textOf((await act('proposals', 'Lê Văn Lập').expect(200)).text);
    expect(proposed).toContain('Đã đề nghị 2 đơn vị.');
    expect(proposed).toContain('Không đưa vào (1 đơn vị)');
    expect(proposed).toContain('chưa gửi văn bản đôn đốc nào');
    expect(textOf((await act('approval', 'Lê Văn Lập').expect(409)).text)).toContain(
      'E1: Người lập hồ sơ không được ký chính hồ sơ đó',
    );
    await act('approval', 'Trần Thị Duyệt').expect(200);
    expect(textOf((await act('publication', 'Trần Thị Duyệt').expect(200)).text)).toContain('Đã công khai 2 đơn vị.');

    const { text } = await app.get('/public/P01/2026-11').expect(200);
    const page = textOf(text);
    expect(page).toContain('Danh sách đơn vị trốn đóng BHXH, BHYT, BHTN');
    expect(page).toContain('Đơn vị 2 E2 Số 1 0 5.200.000');
    for (const word of ['<form', '<script', '<nav', 'đăng nhập', 'Lê Văn Lập', 'Trần Thị Duyệt', 'Hồ sơ']) {
      expect(text).not.toContain(word);
    }
    const case1 = textOf((await app.get(`/cases/${await app.caseOf(1)}`).expect(200)).text);
    expect(case1).toContain('Danh sách tháng 11/2026, bản lần 1: 1.200.000 đồng');
  });

  it('let nobody approve a name that was proposed after the page was opened', async () => {
    const shown = (await act('proposals', 'Lê Văn Lập').expect(200)).text;
    const [, read] = /name="read" value="(\d+)"/.exec(shown) ?? [];
    const approve = (version: string): request.Test => act('approval', 'Trần Thị Duyệt').send({ read: version });
    const stale = await approve(String(Number(read) - 1)).expect(409);
    expect(textOf(stale.text)).toContain('Danh sách đã có đề nghị mới sau khi trang được mở');
    await approve(String(read)).expect(200);
  });

  it('show an earlier version as superseded, without the name of who has paid, and say that the name was taken off', async () => {
    await act('proposals', 'Lê Văn Lập').expect(200);
    await act('approval', 'Trần Thị Duyệt').expect(200);
    await act('publication', 'Trần Thị Duyệt').expect(200);
    await app.receive('R9', 2, '2026-11-12', 9_000_000);
    app.clock.moveTo(parseInstant('2026-11-12T02:00:00Z'));
    await app.cycle('2026-11-12');

    const earlier = textOf((await app.get('/public/P01/2026-11?version=1').expect(200)).text);
    expect(earlier).toContain('Bản này đã được thay thế ngày 12/11/2026.');
    expect(earlier).not.toContain('E2');
    const latest = textOf((await app.get('/public/P01/2026-11?lang=en').expect(200)).text);
    expect(latest).toContain('2026-11-12: Đơn vị 2 (code E2)');
    expect(latest).toContain('Version 1, 2026-11-05, superseded on 2026-11-12');
    await app.get('/public/P01/2026-10').expect(404);
    await app.get('/public/NONE/2026-11').expect(404);
    const desk = textOf((await app.get('/publications?authority=P01&month=2026-11').expect(200)).text);
    expect(desk).toContain('2 12/11/2026 hệ thống 1 1.200.000 đang công khai');
    expect(desk).toMatch(/Đơn vị 2 E2 .{0,80}đã công khai, sau đó gỡ tên/);
    await app.get('/publications?month=2026-13').expect(400);

    // The list of the next month takes the place of this one.
    app.clock.moveTo(parseInstant('2026-12-02T02:00:00Z'));
    await act('proposals', 'Lê Văn Lập', '2026-12').expect(200);
    await act('approval', 'Trần Thị Duyệt', '2026-12').expect(200);
    await act('publication', 'Trần Thị Duyệt', '2026-12').expect(200);
    expect(textOf((await app.get('/public/P01/2026-11').expect(200)).text)).toContain('thay thế ngày 02/12/2026');

    const templates = app.app.get(HandlebarsTemplates);
    for (const name of ['pages/publicity/publications', 'pages/publicity/public-list']) {
      expect(templates.check(name, [...(app.views.get(name) ?? [])])).toEqual([]);
    }
  });
});
