import { parseInstant } from '../../../src/kernel/instant';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { textOf } from '../../app/web-application';
import { openCaseApplication, type CaseApplication } from './case-application';
import { closeCase } from './close-case';

const PROOF = 'Quyết định tuyên bố phá sản của Tòa án nhân dân tỉnh Mẫu số 5/2026/QĐ-PS';

describeOnEachEngine('an employer that can no longer pay', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;
  let id: number;

  beforeEach(async () => {
    db = await open();
    app = await openCaseApplication(db, [anEmployer().owing('2026-04', { RET: 5_000_000n })]);
    await app.cycle('2026-11-05');
    id = await app.caseOf(1);
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const on = (day: string): void => app.clock.moveTo(parseInstant(`${day}T02:00:00Z`));
  async function step(name: string, body: object, status = 201): Promise<{ reasons?: { code: string }[] }> {
    const { version } = (await app.get(`/api/v1/cases/${id}`)).body as { version: number };
    const answer = await app.post(`/api/v1/cases/${id}/steps/${name}`, { 'If-Match': `"${version}"` }).send(body);
    expect([name, answer.status, answer.body]).toEqual([name, status, expect.anything()]);
    return answer.body as never;
  }
  async function measure(name: string, asOf = ''): Promise<Record<string, unknown>> {
    const { body } = await app.get(`/api/v1/cases/${id}/measures${asOf === '' ? '' : `?asOf=${asOf}`}`).expect(200);
    return body.measures.find((each: { measure: string }) => each.measure === name);
  }
  async function classed(): Promise<void> {
    await step('record-status', { status: 'bankrupt', since: '2026-10-20', document: PROOF });
    await step('class-unable-to-pay', {});
  }

  it('is put into the register with what shows it, audited; one state for a day', async () => {
    await step('record-status', { status: 'bankrupt', since: '2026-10-20', document: PROOF });
    expect(await db.database.rawRows('SELECT status, since, evidence FROM employer_status')).toEqual([
      ['bankrupt', '2026-10-20', PROOF],
    ]);
    const [audited] = await db.database.rawRows("SELECT actor FROM audit_entry WHERE action = 'case.status-recorded'");
    expect(audited).toEqual(['can-bo-a']);
    const again = await step('record-status', { status: 'active', since: '2026-10-20', document: 'x' }, 409);
    expect(again.reasons).toMatchObject([{ code: 'status.taken' }]);
    const ahead = await step('record-status', { status: 'active', since: '2026-12-24', document: 'x' }, 409);
    expect(ahead.reasons).toMatchObject([{ code: 'case.day-ahead' }]);
    const text = textOf((await app.get('/employers/E1').expect(200)).text);
    expect(text).toContain(`20/10/2026 Phá sản ${PROOF}`);
  });

  it('is classed only on the paper that its state needs', async () => {
    expect(await measure('unable-to-pay')).toMatchObject({ state: 'not-applicable' });
    await step('record-status', { status: 'bankrupt', since: '2026-10-20', document: 'Đơn của giám đốc' });
    const refused = await step('class-unable-to-pay', {}, 409);
    expect(refused.reasons).toMatchObject([{ code: 'status-proved', found: expect.stringContaining('cần một trong') }]);
    await step('record-status', { status: 'bankrupt', since: '2026-10-21', document: PROOF });
    await step('class-unable-to-pay', { note: 'Theo quyết định của Tòa án' });
    expect(await measure('unable-to-pay')).toMatchObject({ state: 'done', because: 'Đã xác định từ ngày 05/11/2026' });
    expect(textOf((await app.get(`/cases/${id}`)).text)).toContain(`Căn cứ: ${PROOF}, ngày 21/10/2026.`);
  });

  it('is looked at again after six months, which is a duty with its day', async () => {
    await classed();
    const due = "SELECT opens_on, due_on, met_on, met_by FROM duty WHERE kind = 'unable-to-pay.re-check' ORDER BY id";
    expect(await db.database.rawRows(due)).toEqual([['2026-11-05', '2027-05-05', null, null]]);
    expect(await measure('re-check')).toMatchObject({ state: 'blocked', opensOn: '2027-05-05', actBy: '2027-05-05' });
    await step('check-unable-to-pay', { result: 'still', note: 'Không còn tài sản' }, 409);
    on('2027-05-06');
    expect(textOf((await app.get('/duties?kind=unable-to-pay.re-check').expect(200)).text)).toContain('quá hạn 1 ngày');
    await step('check-unable-to-pay', { result: 'still', note: 'Không còn tài sản' });
    expect(await db.database.rawRows(due)).toEqual([
      ['2026-11-05', '2027-05-05', '2027-05-06', 'can-bo-a'],
      ['2027-05-06', '2027-11-06', null, null],
    ]);
    expect(await measure('re-check')).toMatchObject({ state: 'blocked', opensOn: '2027-11-06' });
  });

  it('wakes when money comes in, contributions are assessed anew, or it is at work again; and only then', async () => {
    await classed();
    on('2026-11-06');
    await app.cycle('2026-11-06');
    expect(await measure('unable-to-pay')).toMatchObject({ state: 'done' });
    await app.receive('PT1', 1, '2026-11-06', 1_000_000);
    on('2026-11-07');
    await app.cycle('2026-11-07');
    await app.cycle('2026-11-07');
    expect(await measure('unable-to-pay')).toMatchObject({ state: 'available' });
    const text = textOf((await app.get(`/cases/${id}`)).text);
    expect(text).toContain(
      'Đơn vị có dấu hiệu hoạt động trở lại; thôi xác định. Đơn vị nộp 1.000.000 đồng, từ ngày 06/11/2026. hệ thống',
    );
    expect(text.split('thôi xác định')).toHaveLength(2);

    await step('class-unable-to-pay', {});
    on('2026-11-08');
    await app.cycle('2026-11-08');
    expect(await measure('unable-to-pay')).toMatchObject({ state: 'done' });
    const columns = [
      'employer_id',
      'period',
      'fund',
      'workers',
      'wage_base',
      'amount',
      'recorded_at',
      'import_id',
      'line',
    ];
    const recordedAt = Date.parse(app.clock.now());
    await db.unitOfWork.run(() =>
      db.database.bulk().insert('assessment', columns, [[1, '2026-10', 'RET', 3, 0, 300_000, recordedAt, 1, 9]]),
    );
    await app.cycle('2026-11-08');
    expect(textOf((await app.get(`/cases/${id}`)).text)).toContain('Phát sinh số phải đóng mới 300.000 đồng');

    on('2026-11-09');
    await step('class-unable-to-pay', {});
    await step('record-status', { status: 'active', since: '2026-11-08', document: 'Biên bản xác minh' });
    on('2026-11-10');
    await app.cycle('2026-11-10');
    expect(await measure('re-check')).toMatchObject({ state: 'not-applicable' });
    expect(textOf((await app.get(`/cases/${id}`)).text)).toContain(
      'Đơn vị ở tình trạng "đang hoạt động" từ ngày 08/11/2026.',
    );
  });

  it('wakes at any time where an officer sees it stir, and needs no look any more once its case is closed', async () => {
    await step('check-unable-to-pay', { result: 'stirs', note: 'Mở lại xưởng' }, 409);
    await classed();
    on('2026-11-20');
    await step('check-unable-to-pay', { result: 'stirs', note: 'Mở lại xưởng' });
    expect(await measure('unable-to-pay')).toMatchObject({ state: 'available' });

    await step('class-unable-to-pay', {});
    await closeCase(app, id, { reason: 'Không còn tài sản', signedBy: 'Giám đốc' });
    const open = "SELECT COUNT(*) FROM duty WHERE kind = 'unable-to-pay.re-check' AND met_on IS NULL";
    expect(Number((await db.database.rawRows(open))[0]?.[0])).toBe(0);

    on('2027-02-10');
    await app.assess(1, '2026-12', 300_000);
    await app.cycle('2027-02-10');
    id = await app.caseOf(1);
    expect(await measure('unable-to-pay')).toMatchObject({ state: 'available' });
    await step('class-unable-to-pay', {});
    const met = "SELECT opens_on, met_on FROM duty WHERE kind = 'unable-to-pay.re-check' ORDER BY opens_on, met_on";
    expect(await db.database.rawRows(met)).toEqual([
      ['2026-11-05', '2026-11-20'],
      ['2026-11-20', '2026-11-20'],
      ['2027-02-10', null],
    ]);
  });

  it('does not wake by a payment that was taken back', async () => {
    await classed();
    on('2026-11-06');
    await app.receive('PT1', 1, '2026-11-06', 1_000_000);
    await app.reverse('DC1', 1, 'PT1');
    on('2026-11-07');
    await app.cycle('2026-11-07');
    expect(await measure('unable-to-pay')).toMatchObject({ state: 'done' });
  });
});
