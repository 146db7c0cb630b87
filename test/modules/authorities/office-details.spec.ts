import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { parseCivilDate } from '../../../src/kernel/civil-date';
import { OfficeDetailsRepository } from '../../../src/modules/authorities/authorities.api';
import { ImportFile, type ImportResult } from '../../../src/modules/imports/imports.api';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';
import { textOf } from '../../app/web-application';

const HEADER =
  'authorityCode,validFrom,address,phone,contactName,contactPhone,accountNumber,bank,treasuryAccount,treasury,signsFor,signerTitle,signerName';
const DETAILS = {
  address: 'Số 5 đường Mẫu',
  phone: '0000 000 050',
  contactName: 'Lê Thị Mẫu',
  accountNumber: '0000 0000 50',
  bank: 'minh hoa',
  signerTitle: 'GIÁM ĐỐC',
  signerName: 'Vũ Văn Mẫu',
};

describeOnEachEngine('what an office prints on its papers', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;

  beforeAll(async () => {
    db = await open();
    app = await openCaseApplication(db, [anEmployer().owing('2026-08', { RET: 1_000_000n })]);
  });
  afterAll(async () => {
    await app.close();
    await db.close();
  });

  const load = (rows: readonly string[]): Promise<ImportResult> => {
    const path = join(app.folder, 'office-details.csv');
    writeFileSync(path, `${[HEADER, ...rows].join('\n')}\n`);
    return app.app.get(ImportFile).run({ kind: 'office-details', path, actor: 'test' });
  };
  const on = async (id: number, day: string) =>
    (await app.app.get(OfficeDetailsRepository).load()).findOn(id, parseCivilDate(day));
  const audited = async (): Promise<unknown[]> =>
    db.database.rawRows(`SELECT subject, actor FROM audit_entry WHERE action = 'office-details.set' ORDER BY id`);

  it('comes by file: from a day on, once, each entry with its audit', async () => {
    const row =
      'P01,2026-11-10,Số 5,0000 000 050,Lê Thị Mẫu,,0000.0000.50,999999,0000.1,Kho bạc Mẫu,KT. GIÁM ĐỐC,PHÓ GIÁM ĐỐC,Vũ Văn Mẫu';
    expect(await load([row])).toMatchObject({ accepted: 1, unchanged: 0, rejected: 0 });
    expect(await load([row])).toMatchObject({ accepted: 0, unchanged: 1, rejected: 0 });
    expect((await on(1, '2026-11-09'))?.signatory.name).toBe('Nguyễn Thị Ví Dụ');
    expect(await on(1, '2026-11-10')).toEqual({
      address: 'Số 5',
      phone: '0000 000 050',
      contactName: 'Lê Thị Mẫu',
      contactPhone: '0000 000 050',
      account: { number: '0000000050', bank: 'Ngân hàng Minh Họa', bin: '999999' },
      treasuryAccount: { number: '0000.1', treasury: 'Kho bạc Mẫu' },
      signatory: { onBehalfOf: 'KT. GIÁM ĐỐC', title: 'PHÓ GIÁM ĐỐC', name: 'Vũ Văn Mẫu' },
    });
    expect(await audited()).toEqual([['office:P01@2026-11-10', 'test']]);
  });

  it('is refused where a cell is wrong, with the column', async () => {
    const result = await load([
      'P02,2026-11-10,Số 5,1,A,,0000000050,Ngân hàng Không Có,,,,GIÁM ĐỐC,B',
      'P02,2026-11-11,Số 5,1,A,,12-34,Vietcombank,,,,GIÁM ĐỐC,B',
      'P02,2026-11-12,Số 5,1,A,,0000000050,VCB,0000.1,,,GIÁM ĐỐC,B',
      'P02,2026-11-13,Số 5,1,A,,0000000050,970436,,,,GIÁM ĐỐC,B',
      'P02,2026-11-13,Số 6,1,A,,0000000050,970436,,,,GIÁM ĐỐC,B',
      'X,2026-11-13,Số 6,1,A,,0000000050,970436,,,,GIÁM ĐỐC,B',
    ]);
    expect(result).toMatchObject({ accepted: 1, rejected: 5 });
    expect((await on(2, '2026-11-13'))?.account.bin).toBe('970436');
  });

  it('comes over the API and by the page, which says what is wrong and keeps what was typed', async () => {
    const path = '/api/v1/authorities/P02/details';
    const sent = { from: '2026-12-01', ...DETAILS };
    expect((await app.post(path).send(sent).expect(200)).body).toEqual({ entered: true });
    expect((await app.post(path).send(sent).expect(200)).body).toEqual({ entered: false });
    await app
      .post(path)
      .send({ ...sent, bank: 'không có' })
      .expect(422);
    await app.post('/api/v1/authorities/NN/details').send(sent).expect(404);
    const { body } = await app.get(path).expect(200);
    expect(body.details.at(-1)).toMatchObject({ from: '2026-12-01', accountNumber: '0000000050', bankBin: '999999' });

    expect(textOf((await app.get('/offices').expect(200)).text)).toContain('0000000010, Ngân hàng Minh Họa');
    const post = (fields: object) =>
      request(app.app.getHttpServer() as Parameters<typeof request>[0])
        .post('/offices/P01')
        .set('Sec-Fetch-Site', 'same-origin')
        .type('form')
        .send({ ...DETAILS, actor: 'Lê Văn An', ...fields });
    const refused = await post({ from: '2027-01-01', bank: 'Ngân hàng Không Có' }).expect(400);
    expect(textOf(refused.text)).toContain('Không nhận ra ngân hàng');
    expect(refused.text).toContain('value="Ngân hàng Không Có"');
    await post({ from: '01/01/2027' }).expect(303);
    expect(textOf((await app.get('/offices/P01?done=done').expect(200)).text)).toContain('Vũ Văn Mẫu, GIÁM ĐỐC');
    await app.get('/offices/NN').expect(404);
  });

  it('holds back the letters of an office that lacks it, and says how to mend that', async () => {
    await db.unitOfWork.run(() =>
      db.database
        .bulk()
        .insert(
          'authority',
          ['id', 'code', 'name', 'level', 'valid_from'],
          [[3, 'P03', 'Bảo hiểm xã hội tỉnh Chưa Nhập', 'province', '2000-01-01']],
        ),
    );
    await app.assess(1, '2026-07', 1_000_000);
    await db.unitOfWork.run(() =>
      db.database
        .bulk()
        .insert('employer_office', ['employer_id', 'authority_id', 'since', 'recorded_at'], [[1, 3, '2026-11-01', 0]]),
    );
    await app.cycle('2026-11-05');
    const refused = await app.post('/api/v1/reminder-run/issue').send({ authority: 'P03' }).expect(200);
    expect(refused.body).toMatchObject({ issued: 0, leftOut: [{ employerCode: 'E1', code: 'office.no-details' }] });
    expect(JSON.stringify(refused.body)).toContain('offices set P03');
    await app
      .post('/api/v1/authorities/P03/details')
      .send({ from: '2026-11-01', ...DETAILS })
      .expect(200);
    expect((await app.post('/api/v1/reminder-run/issue').send({ authority: 'P03' }).expect(200)).body).toMatchObject({
      issued: 1,
      leftOut: [],
    });
  });
});
