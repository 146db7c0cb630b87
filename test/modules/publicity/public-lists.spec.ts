import { parseInstant } from '../../../src/kernel/instant';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer, type EmployerBuilder } from '../../support/employer-builder';
import { readSheets } from '../../support/workbook';
import { textOf } from '../../platform/documents/pdf-reading';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';

const LIST = '/api/v1/publications/P01/2026-11';
const PUBLIC = '/api/v1/public/P01/2026-11';
const DIRECTOR = { 'X-Actor': 'giam-doc' };

/** Owes May 2026, was reminded in July: evaded since the end of August. */
const anEvader = (amount: bigint): EmployerBuilder =>
  anEmployer().owing('2026-05', { RET: amount, HI: 200_000n }).remindedOn('2026-07-05');

describeOnEachEngine('public lists', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;

  beforeEach(async () => {
    db = await open();
    app = await openCaseApplication(db, [
      anEvader(1_000_000n),
      anEvader(5_000_000n),
      // Late since the end of October only, and never reminded.
      anEmployer().owing('2026-09', { RET: 700_000n }),
    ]);
    await app.cycle('2026-11-05');
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const publishBoth = async (): Promise<void> => {
    await app.post(`${LIST}/proposals`).send({}).expect(200);
    await app.post(`${LIST}/approval`, DIRECTOR).send({}).expect(200);
    await app.post(`${LIST}/publication`, DIRECTOR).send({}).expect(200);
  };
  const measureOf = async (caseId: number, day: string): Promise<{ state: string; because: string }> => {
    const { body } = await app.get(`/api/v1/cases/${caseId}/measures?asOf=${day}`).expect(200);
    return body.measures.find(({ measure }: { measure: string }) => measure === 'publication');
  };

  it('name those whom the law lets be named, after another person has decided, with the columns of the form alone', async () => {
    const proposed = await app.post(`${LIST}/proposals`).send({}).expect(200);
    expect(proposed.body.taken.map(({ employerCode }: { employerCode: string }) => employerCode)).toEqual(['E1', 'E2']);
    expect(proposed.body.passedOver).toMatchObject([
      { employerCode: 'E3', reasons: [{ code: 'quality-published' }, { code: 'reminded' }] },
    ]);
    expect((await app.post(`${LIST}/proposals`).send({}).expect(200)).body.taken).toEqual([]);

    const own = await app.post(`${LIST}/approval`).send({}).expect(409);
    expect(own.body.reasons).toMatchObject([{ code: 'preparer-signs' }, { code: 'preparer-signs' }]);
    const tag = String((await app.get(LIST).expect(200)).headers['etag']);
    const stale = await app
      .post(`${LIST}/approval`, { ...DIRECTOR, 'If-Match': '"0"' })
      .send({})
      .expect(412);
    expect(stale.body).toMatchObject({ type: 'urn:contribution-enforcement:problem:publication.list-changed' });
    const approved = await app
      .post(`${LIST}/approval`, { ...DIRECTOR, 'If-Match': tag })
      .send({})
      .expect(200);
    expect(approved.body.taken).toHaveLength(2);
    await app.get(PUBLIC).expect(404);

    const published = await app.post(`${LIST}/publication`, DIRECTOR).send({}).expect(200);
    expect(published.body).toEqual({ version: 1, employers: 2, leftOut: [] });
    const { body } = await app.get(PUBLIC).expect(200);
    expect(body).toMatchObject({ version: 1, publishedOn: '2026-11-05', supersededOn: null, corrections: [] });
    expect(body.rows).toEqual([
      {
        number: 1,
        name: 'Đơn vị 2',
        employerCode: 'E2',
        address: 'Số 1',
        workers: 0,
        amount: 5_200_000,
        note: '',
      },
      {
        number: 2,
        name: 'Đơn vị 1',
        employerCode: 'E1',
        address: 'Số 1',
        workers: 0,
        amount: 1_200_000,
        note: '',
      },
    ]);
    expect(await measureOf(await app.caseOf(1), '2026-11-05')).toMatchObject({ state: 'done' });
    expect((await app.post(`${LIST}/publication`, DIRECTOR).send({}).expect(409)).body.reasons).toMatchObject([
      { code: 'publication.unchanged', found: 'bản lần 1' },
    ]);
  });

  it('leave out, with the reason, who has paid between the decision and the publication', async () => {
    await app.post(`${LIST}/proposals`).send({}).expect(200);
    await app.post(`${LIST}/approval`, DIRECTOR).send({}).expect(200);
    await app.receive('R9', 1, '2026-11-05', 9_000_000);
    const { body } = await app.post(`${LIST}/publication`, DIRECTOR).send({}).expect(200);
    expect(body).toMatchObject({
      employers: 1,
      leftOut: [{ employerCode: 'E1', reasons: [{ code: 'quality-published', found: expect.any(String) }] }],
    });
    const timeline = await app.get(`/api/v1/cases/${await app.caseOf(1)}/timeline`).expect(200);
    const refused = timeline.body.entries.find(({ kind }: { kind: string }) => kind === 'publication-refused');
    expect(refused.data.reason).toContain('Đơn vị không có số tiền thuộc diện công khai');
  });

  it('lose the names of who has paid by the nightly cycle, tell the public so, and keep the version before', async () => {
    await publishBoth();
    await app.receive('R9', 2, '2026-11-12', 9_000_000);
    app.clock.moveTo(parseInstant('2026-11-12T02:00:00Z'));
    expect(await app.cycle('2026-11-12')).toMatchObject({ namesUnpublished: 1, casesClosed: 1, caseMisfits: 0 });
    expect(await app.cycle('2026-11-12')).toMatchObject({ namesUnpublished: 0 });

    const { body } = await app.get(PUBLIC).expect(200);
    expect(body).toMatchObject({
      version: 2,
      rows: [{ number: 1, employerCode: 'E1' }],
      corrections: [{ on: '2026-11-12', version: 2, employerCode: 'E2', cause: 'paid' }],
      versions: [
        { version: 1, supersededOn: '2026-11-12' },
        { version: 2, supersededOn: null },
      ],
    });
    // The public reads the earlier version without the name that was taken off; the office keeps it whole.
    const earlier = await app.get(`${PUBLIC}?version=1`).expect(200);
    expect(earlier.body).toMatchObject({ version: 1, supersededOn: '2026-11-12', rows: [{ employerCode: 'E1' }] });
    const pdf = await app.get(`${LIST}/files/pdf?version=1`).expect(200);
    expect(await textOf(pdf.body as Uint8Array)).toContain('Đơn vị 2');
    expect(await measureOf(await app.caseOf(2), '2026-11-12')).toMatchObject({ state: 'not-applicable' });
  });

  it('are corrected by hand on an objection, once, on the ground of the case as it was read', async () => {
    await publishBoth();
    const id = await app.caseOf(1);
    const timeline = await app.get(`/api/v1/cases/${id}/timeline`).expect(200);
    const { key } = timeline.body.entries.find(({ kind }: { kind: string }) => kind === 'published');
    const removal = {
      publishedId: Number(key.replace('event-', '')),
      cause: 'objection',
      note: 'Số liệu đang được đối chiếu theo văn bản của đơn vị.',
    };
    const step = `/api/v1/cases/${id}/steps/remove-from-list`;
    await app.post(step, { 'If-Match': '"1"' }).send(removal).expect(412);
    const { body: viewed } = await app.get(`/api/v1/cases/${id}`).expect(200);
    await app
      .post(step, { 'If-Match': `"${viewed.version}"` })
      .send(removal)
      .expect(201);
    const { body } = await app.get(PUBLIC).expect(200);
    expect(body).toMatchObject({ version: 2, rows: [{ employerCode: 'E2' }], corrections: [{ text: removal.note }] });
    const again = await app
      .post(step, { 'If-Match': `"${viewed.version + 1}"` })
      .send(removal)
      .expect(409);
    expect(again.body.reasons).toMatchObject([{ code: 'publication.not-named' }]);
  });

  it('never name a household or a person', async () => {
    await db.unitOfWork.run(() => db.database.execute(`UPDATE employer SET sector = '10' WHERE id = 1`));
    const { body } = await app.post(`${LIST}/proposals`).send({}).expect(200);
    expect(body.passedOver).toContainEqual(
      expect.objectContaining({ employerCode: 'E1', reasons: [expect.objectContaining({ code: 'may-be-named' })] }),
    );
  });

  it('are made in their own month only', async () => {
    const early = await app.post('/api/v1/publications/P01/2026-12/proposals').send({}).expect(409);
    expect(early.body.reasons).toMatchObject([{ code: 'publication.other-month' }]);
    await app.post('/api/v1/publications/NONE/2026-11/proposals').send({}).expect(404);
    await app.post('/api/v1/publications/P01/2026-13/proposals').send({}).expect(400);
  });

  it('come as form D15-TS in PDF and XLSX, the same bytes every time', async () => {
    await publishBoth();
    const pdf = await app.get(`${LIST}/files/pdf`).expect(200);
    const text = (await textOf(pdf.body as Uint8Array)).replace(/\s+/g, ' ');
    expect(text).toContain('Mẫu D15-TS');
    expect(text).toContain('DANH SÁCH ĐƠN VỊ TRỐN ĐÓNG BHXH, BHYT, BHTN');
    expect(text).toContain('5.200.000');
    expect((await app.get(`${LIST}/files/pdf`).expect(200)).headers.etag).toBe(pdf.headers.etag);

    const xlsx = await app.get(`${LIST}/files/xlsx`).responseType('blob').expect(200);
    expect((await app.get(`${LIST}/files/xlsx`).responseType('blob')).body).toEqual(xlsx.body);
    const [sheet] = await readSheets(new Uint8Array(xlsx.body as Buffer));
    expect(sheet?.name).toBe('D15-TS');
    const row = [1, 2, 3, 4, 5, 6].map((column) => sheet?.value(10, column));
    expect(row).toEqual([1, 'Đơn vị 2', 'E2', 'Số 1', 0, 5_200_000]);
    const added = (column: number) => Number(sheet?.value(10, column)) + Number(sheet?.value(11, column));
    expect(sheet?.formulas).toEqual([
      ['E12', 'SUM(E10:E11)', added(5)],
      ['F12', 'SUM(F10:F11)', added(6)],
    ]);
  });
});
