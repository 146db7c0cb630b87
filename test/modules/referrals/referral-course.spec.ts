import { createHash } from 'node:crypto';
import { parseInstant } from '../../../src/kernel/instant';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { textOf as textOfPdf } from '../../platform/documents/pdf-reading';
import { textOf } from '../../app/web-application';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';
import { closeCase } from '../cases/close-case';

const PREPARER = { 'X-Actor': 'can-bo-a' };
const DIRECTOR = { 'X-Actor': 'giam-doc' };
const POLICE = 'Cơ quan Cảnh sát điều tra Công an tỉnh Mẫu';
/** The least that a reader of PDFs calls one: not drawn, but kept. */
const A_PDF = Buffer.from('%PDF-1.4\n%%EOF\n');

describeOnEachEngine('a referral', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;
  let id: number;

  beforeEach(async () => {
    db = await open();
    app = await openCaseApplication(db, [
      anEmployer().owing('2026-01', { RET: 60_000_000n, HI: 9_000_000n }).remindedOn('2026-03-05'),
    ]);
    await app.cycle('2026-11-05');
    id = await app.caseOf(1);
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const step = async (name: string, body: object, actor: object, status: number): Promise<Record<string, never>> => {
    const read = await app.get(`/api/v1/cases/${id}`).expect(200);
    const { body: answer } = await app
      .post(`/api/v1/cases/${id}/steps/${name}`, { ...actor, 'If-Match': String(read.headers['etag']) })
      .send(body)
      .expect(status);
    return answer;
  };
  const events = async (kind: string): Promise<{ id: number; data: Record<string, unknown> }[]> => {
    const { body } = await app.get(`/api/v1/cases/${id}/timeline`).expect(200);
    return body.entries
      .filter((entry: { kind: string }) => entry.kind === kind)
      .map(({ key, data }: { key: string; data: object }) => ({ id: Number(key.replace('event-', '')), data }));
  };
  const prepared = async (): Promise<number> => {
    await step('prepare-referral', { note: 'Đơn vị vẫn hoạt động, có doanh thu.' }, PREPARER, 201);
    return (await events('referral-prepared')).at(-1)?.id ?? 0;
  };

  it('is put together element by element, and does not go with one missing unless a supervisor signs the reason', async () => {
    const attached = await app
      .post(`/api/v1/cases/${id}/attachments`)
      .attach('file', A_PDF, { filename: 'bang-luong.pdf', contentType: 'application/pdf' })
      .expect(201);
    const { eventId: proofId } = attached.body as { eventId: number };
    await step('record-evidence', { sign: 'tricks', document: 'Bảng lương hai sổ', proofId }, PREPARER, 201);
    const preparedId = await prepared();
    const [{ data } = { data: {} }] = await events('referral-prepared');
    expect(data).toMatchObject({
      elements: [
        {
          code: 'evaded-six-months',
          holds: true,
          documents: ['Văn bản đôn đốc, thông báo C12-TS số 1-N1 ngày 05/03/2026'],
        },
        { code: 'amount-or-workers', holds: true, found: expect.stringContaining('khoản 1') },
        { code: 'sanctioned-before', holds: false, documents: [] },
        { code: 'fraud-proved', holds: true, documents: ['Bảng lương hai sổ (bang-luong.pdf)'] },
      ],
    });

    const sending = { preparedId, to: POLICE };
    expect((await step('send-referral', sending, PREPARER, 409))['reasons']).toMatchObject([
      { code: 'preparer-signs' },
      { code: 'sanctioned-before' },
    ]);
    expect((await step('send-referral', sending, DIRECTOR, 409))['reasons']).toMatchObject([
      { code: 'sanctioned-before' },
    ]);
    const why = { signerIsSupervisor: true, reason: 'Người đại diện chuẩn bị xuất cảnh.' };
    await step('send-referral', { ...sending, ...why }, DIRECTOR, 201);
    const [sent] = await events('referral-sent');
    expect(sent?.data).toMatchObject({
      to: POLICE,
      arrears: 69_000_000,
      evaded: 69_000_000,
      workers: 0,
      clause: 1,
      number: '01/BHXH-PC',
      despite: ['sanctioned-before'],
      reason: why.reason,
    });
    const page = textOf((await app.get(`/cases/${id}`).expect(200)).text);
    expect(page).toContain(`Văn bản 01/BHXH-PC gửi ${POLICE}.`);
    expect(page).toContain('Cấp trên ký khi còn 1 dấu hiệu chưa đủ: Người đại diện chuẩn bị xuất cảnh.');
    expect((await step('send-referral', { ...sending, ...why }, DIRECTOR, 409))['reasons']).toMatchObject([
      { code: 'done' },
      { code: 'referral.sent' },
    ]);
  });

  it('is refused with a reason, never bare, for a day whose law is not known or on which there was no case', async () => {
    const sending = { preparedId: await prepared(), to: POLICE, signerIsSupervisor: true, reason: 'X' };
    expect((await step('send-referral', { ...sending, sentOn: '2001-01-15' }, DIRECTOR, 409))['reasons']).toMatchObject(
      [{ code: 'case.day-before-opening' }],
    );
    expect((await step('send-referral', { ...sending, sentOn: '2027-01-15' }, DIRECTOR, 409))['reasons']).toMatchObject(
      [{ code: 'case.day-ahead' }],
    );
  });

  it('shows every element in the dossier of a case that is closed, the letters as one paper', async () => {
    await closeCase(app, id, { reason: 'Chuyển cơ quan điều tra.', signedBy: 'Giám đốc' });
    const pdf = await app.get(`/api/v1/cases/${id}/dossier.pdf`).expect(200);
    const text = (await textOfPdf(pdf.body as Uint8Array)).replace(/\s+/g, ' ');
    expect(text).toContain('Trốn đóng từ 06 tháng trở lên');
    // It came from before the program, which has no copy.
    expect(text).toContain('ngày 05/03/2026: hồ sơ thiếu bản này; nơi giữ: văn thư của cơ quan đã gửi');
  });

  it('freezes amounts, keeps the dossier that went along, and is followed: answers of the police, money since', async () => {
    const preparedId = await prepared();
    const sending = { preparedId, to: POLICE, signerIsSupervisor: true, reason: 'Theo chỉ đạo.' };
    await step('send-referral', sending, DIRECTOR, 201);
    const [sent] = await events('referral-sent');
    const referralId = sent?.id ?? 0;
    const kept = await app.get(`/api/v1/cases/${id}/documents/${referralId}`).responseType('blob').expect(200);
    expect(sha256(kept.body as Uint8Array)).toBe(sent?.data['dossierSha256']);

    app.clock.moveTo(parseInstant('2026-11-20T02:00:00Z'));
    await app.receive('R9', 1, '2026-11-18', 20_000_000);
    await step('record-tried', { referralId, verdict: 'X' }, PREPARER, 409);
    await step('record-referral-received', { referralId, by: 'Biên nhận 12', on: '2026-11-09' }, PREPARER, 201);
    const follow = async (): Promise<object> =>
      (await app.get(`/api/v1/cases/${id}/referrals`).expect(200)).body.referrals[0];
    expect(await follow()).toMatchObject({
      arrears: 69_000_000,
      paidSince: 20_000_000,
      result: null,
      receivedOn: '2026-11-09',
      decisionBy: '2026-11-29',
      // Of the 20 million 707,400 went to the charges of the health insurance fund, which come before the retirement fund.
      settledSince: 19_292_600,
    });
    const onPage = async (): Promise<string> => textOf((await app.get(`/cases/${id}`).expect(200)).text);
    expect(await onPage()).toContain(
      'đã nhận hồ sơ 09/11/2026 cơ quan điều tra phải trả lời đến ngày 29/11/2026 69.000.000 19.292.600 49.707.400',
    );
    await app.receive('R10', 1, '2026-11-19', 90_000_000);
    // Never more than the frozen arrears: charges and later months are not among them.
    expect(await follow()).toMatchObject({ paidSince: 110_000_000, settledSince: 69_000_000, arrearsNow: 0 });
    await step('record-prosecution-instituted', { referralId, decision: 'QĐ 33/CSKT' }, PREPARER, 201);
    await step('record-referral-returned', { referralId, reason: 'X' }, PREPARER, 409);
    await step('record-tried', { referralId, verdict: 'Bản án 5/2026/HS-ST' }, PREPARER, 201);
    expect(await follow()).toMatchObject({ result: 'prosecuted', triedOn: '2026-11-20', decisionBy: null });
    expect(await onPage()).toContain('đã xét xử 20/11/2026 69.000.000 69.000.000 0');
  });
});

describeOnEachEngine('letters to other bodies', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;
  let id: number;

  beforeEach(async () => {
    db = await open();
    app = await openCaseApplication(db, [anEmployer().owing('2026-01', { RET: 60_000_000n }).remindedOn('2026-03-05')]);
    await app.cycle('2026-11-05');
    id = await app.caseOf(1);
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  it('go where the law of the day lets them, once, and their answers are recorded', async () => {
    const take = async (name: string, body: object, version: number, status: number): Promise<Record<string, never>> =>
      (
        await app
          .post(`/api/v1/cases/${id}/steps/${name}`, { 'If-Match': `"${version}"` })
          .send(body)
          .expect(status)
      ).body;
    const letter = { recipient: 'Phòng Đăng ký kinh doanh tỉnh Mẫu', about: 'Xem xét, xử lý theo thẩm quyền.' };
    expect((await take('recommend-licence', letter, 1, 409))['reasons']).toMatchObject([{ code: 'others-tried' }]);
    const bank = { ...letter, account: '000 1' };
    expect((await take('request-bank', bank, 1, 409))['reasons']).toMatchObject([{ code: 'not-applicable' }]);
    await take('coordinate-with-police', letter, 1, 201);
    const { body } = await app.get(`/api/v1/cases/${id}/timeline`).expect(200);
    const sent = body.entries.find(({ kind }: { kind: string }) => kind === 'request-sent');
    expect(sent.data).toMatchObject({ to: 'police', number: '01/BHXH-QLT', recipient: letter.recipient });
    const answer = { requestId: Number(sent.key.replace('event-', '')), answer: 'Đã xác minh.' };
    await take('record-request-answer', answer, 2, 201);
    expect((await take('record-request-answer', answer, 3, 409))['reasons']).toMatchObject([
      { code: 'request.answered' },
    ]);
  });

  it('say as a reason, not as a bare error, that a rate was never entered without which nothing can be said', async () => {
    await app.assess(1, '2024-02', 1_000_000);
    const { body } = await app
      .post(`/api/v1/cases/${id}/steps/coordinate-with-police`, { 'If-Match': '"1"' })
      .send({ recipient: 'Công an phường Mẫu', about: 'Xác minh địa chỉ.' })
      .expect(409);
    expect(body.reasons).toMatchObject([
      { code: 'parameter.unknown', found: expect.stringContaining('monthly-charge-rate.SI') },
    ]);
  });
});

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
