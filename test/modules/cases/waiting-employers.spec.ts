import request from 'supertest';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { openWebApplication, textOf, type WebApplication } from '../../app/web-application';

describeOnEachEngine('employers that wait for an office, on the page and over the API', (open) => {
  let db: TestDatabase;
  let web: WebApplication;
  const server = () => request(web.app.getHttpServer() as Parameters<typeof request>[0]);

  beforeAll(async () => {
    db = await open();
    await db.unitOfWork.run(async () => {
      const bulk = db.database.bulk();
      const columns = ['id', 'code', 'name', 'level', 'parent_id', 'valid_from', 'valid_to', 'successor_code'];
      await bulk.insert('authority', columns, [
        [1, 'P1', 'Tỉnh Mẫu', 'province', null, '2000-01-01', null, null],
        [2, 'C01', 'Cơ sở Một', 'commune', 1, '2025-07-01', null, null],
        [3, 'C02', 'Cơ sở Hai', 'commune', 1, '2025-07-01', null, null],
        [4, 'DIV', 'Huyện Bị Chia', 'district', 1, '2000-01-01', '2025-06-30', 'C01|C02'],
      ]);
      await bulk.insert(
        'employer',
        ['id', 'code', 'name', 'address', 'authority_id', 'sector', 'payment_method', 'search_text'],
        [1, 2].map((id) => [id, `E${id}`, `Đơn vị ${id}`, 'Số 1', 4, '3', 'monthly', `e${id}`]),
      );
    });
    web = await openWebApplication(db);
  });
  afterAll(async () => {
    await web.close();
    await db.close();
  });

  it('lists them, says what is wrong with a form, and assigns', async () => {
    const text = textOf((await web.get('/waiting-employers').expect(200)).text);
    expect(text).toContain('2 đơn vị chờ phân công');
    expect(text).toContain('Huyện Bị Chia (30/06/2025)');
    const send = (fields: object) =>
      server().post('/waiting-employers').set('Sec-Fetch-Site', 'same-origin').type('form').send(fields);
    const wrong = textOf((await send({ employerCode: 'E1', authorityCode: 'P1', actor: 'A' }).expect(400)).text);
    expect(wrong).toContain('chọn một trong: C01, C02');
    const empty = textOf((await send({ since: 'x' }).expect(400)).text);
    for (const sentence of ['Chọn đơn vị.', 'Chọn cơ quan nhận.', 'Ghi ngày dạng YYYY-MM-DD.', 'Ghi người thực hiện']) {
      expect(empty).toContain(sentence);
    }
    await send({ employerCode: 'E1', authorityCode: 'C02', actor: 'Nguyễn Văn A' }).expect(303);
    const after = textOf((await web.get('/waiting-employers?lang=en').expect(200)).text);
    expect(after).toContain('1 employers wait to be assigned');
    const [row] = await db.database.rawRows(
      "SELECT actor, subject FROM audit_entry WHERE action = 'employer.assigned'",
    );
    expect(row).toEqual(['Nguyễn Văn A', 'employer:E1']);
  });

  it('does the same over the API', async () => {
    const { body } = await web.get('/api/v1/waiting-employers?authority=P1').expect(200);
    expect(body).toMatchObject([
      {
        employerCode: 'E2',
        ended: { code: 'DIV' },
        meanwhile: { code: 'P1' },
        successors: [{ code: 'C01' }, { code: 'C02' }],
      },
    ]);
    const post = (asked: object) => server().post('/api/v1/waiting-employers').set('X-Actor', 'A').send(asked);
    await post({ employerCode: 'E2', authorityCode: 'C01', since: '2025-06-30' }).expect(422);
    await post({ employerCode: 'NOBODY', authorityCode: 'C01' }).expect(404);
    const { body: done } = await post({ employerCode: 'E2', authorityCode: 'C01', since: '2025-07-01' }).expect(200);
    expect(done).toEqual({ assigned: true });
    await post({ employerCode: 'E2', authorityCode: 'C02' }).expect(409);
    expect((await web.get('/api/v1/waiting-employers').expect(200)).body).toEqual([]);
  });
});
