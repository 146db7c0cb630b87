import { anEmployer } from '../../support/employer-builder';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';
import { textOf } from '../../app/web-application';

describeOnEachEngine('the page of the monthly run', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;

  beforeEach(async () => {
    db = await open();
    const owing = (): ReturnType<typeof anEmployer> => anEmployer().owing('2026-08', { RET: 1_000_000n });
    app = await openCaseApplication(db, [owing(), owing(), owing()]);
    await app.cycle('2026-11-05');
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const send = (act: string, fields: Record<string, string>) =>
    app
      .post(`/reminders/${act}`, { 'Sec-Fetch-Site': 'same-origin' })
      .type('form')
      .send({ actor: 'Trần Thị Ví Dụ', authority: '', ...fields });
  const page = async (address = '/reminders'): Promise<string> => textOf((await app.get(address).expect(200)).text);

  it('shows who would be written to, with arrears, evasion ahead and contact', async () => {
    const text = await page();
    expect(text).toContain('Đôn đốc tháng 11/2026');
    expect(text).toContain('Chờ phát hành 3');
    expect(text).toMatch(
      /Đơn vị 1 E1 .* 1\.000\.000 tiền chậm đóng, trốn đóng 10\.800 30\/11\/2026 0 chưa liên hệ chờ phát hành/,
    );
    expect(await page('/reminders?lang=en')).toContain('Reminders of 2026-11');
    expect(await page('/notices')).toContain('Duyệt danh sách đôn đốc tháng này');
    await app.get('/reminders?authority=NN').expect(400);
  });

  it('takes out, issues and sends what was selected, and says how many', async () => {
    const out = await send('void', { 'letter.2': '1', reason: 'Đang đối chiếu' }).expect(303);
    expect(await page(out.headers['location'])).toContain('Đã rút 1 văn bản.');
    const issued = await send('issue', { 'letter.1': '1', scope: 'selected' }).expect(303);
    expect(await page(issued.headers['location'])).toContain('đã phát hành số 01/BHXH-QLT, chờ gửi');
    expect(await page('/notices?state=issued')).toContain('đã phát hành, chưa gửi');
    await send('issue', { scope: 'all' }).expect(303);
    const sent = await send('dispatch', { scope: 'all', authority: 'P01' }).expect(303);
    const after = await page(sent.headers['location']);
    expect(after).toContain('Đã gửi 2 văn bản; 0 văn bản bị hủy');
    expect(after).toContain('Không có văn bản nào đang chờ.');
    expect(await page('/notices?state=issued')).toContain('đã phát hành, gửi ngày 05/11/2026');
  });

  it('names whose letter waits because a rate has not been entered, and goes on with the others', async () => {
    await db.unitOfWork.run(() =>
      db.database
        .bulk()
        .insert(
          'assessment',
          ['employer_id', 'period', 'fund', 'workers', 'wage_base', 'amount', 'recorded_at', 'import_id', 'line'],
          [[2, '2021-11', 'SI', 1, 0, 1000, 0, 1, 1]],
        ),
    );
    const WAITS =
      'Đơn vị E2 chưa tính được nên văn bản còn chờ: Tham số pháp lý "monthly-charge-rate.SI" chưa có giá trị';
    expect(await page()).toContain(WAITS);
    const issued = await send('issue', { scope: 'all' }).expect(303);
    const after = await page(issued.headers['location']);
    expect(after).toContain('Đã phát hành 2 văn bản');
    expect(after).toContain(WAITS);
    expect(await page('/reminders?lang=en')).toContain('E2 could not be computed, so its letter waits');
  });

  it('does nothing without a name, a selection or a reason, and keeps what was chosen', async () => {
    const wrong = await send('void', { 'letter.2': '1', actor: ' ' }).expect(400);
    expect(textOf(wrong.text)).toContain('Ghi người thực hiện, tối đa 100 ký tự. Phải ghi lý do rút');
    expect(wrong.text).toContain('name="letter.2" value="1" aria-label="Chọn Đơn vị 2" checked');
    expect(textOf((await send('issue', { scope: 'selected' }).expect(400)).text)).toContain('Chưa chọn văn bản nào.');
    await send('burn', { scope: 'all' }).expect(400);
    expect(await page()).toContain('Chờ phát hành 3');
  });
});
