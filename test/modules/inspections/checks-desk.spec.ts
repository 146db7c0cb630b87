import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { announcedCheck, openCheckFile, type CheckFile } from './check-file';
import { rewriteBehind } from '../../support/behind';

describeOnEachEngine('the desk of checks', (open) => {
  let db: TestDatabase;
  let file: CheckFile;

  beforeEach(async () => {
    db = await open();
    file = await openCheckFile(db);
  });
  afterEach(async () => {
    await file.app.close();
    await db.close();
  });

  const declare = (workers: number): Promise<void> =>
    db.unitOfWork.run(async () => {
      await db.database.execute(`UPDATE employer SET tax_code = '0100000001' WHERE id = 1`, []);
      const row = ['0100000001', '2026-09', 'Đơn vị 1', 1, workers, 0, 0, 1, 1];
      const columns = ['tax_code', 'period', 'name', 'authority_id', 'declared_workers', 'declared_wage_fund'];
      await db.database.bulk().insert('tax_registry', [...columns, 'recorded_at', 'import_id', 'line'], [row]);
    });

  it('ranks the forms for an employer, with complaints and the tax registry among the reasons', async () => {
    await declare(4);
    const ask = async () => (await file.app.get('/api/v1/employers/E1/check-forms').expect(200)).body;
    expect(await ask()).toMatchObject({
      employerCode: 'E1',
      arrears: 53_000_000,
      workers: 0,
      monthsLate: 1,
      forms: [
        { form: 'full-check', fits: true, because: [expect.stringContaining('Đơn tố cáo ngày 01/11/2026')] },
        { form: 'inspection-request', fits: false },
        { form: 'shortened-check', fits: false },
        { form: 'working-session', fits: false },
      ],
    });
    await rewriteBehind(db, 'tax_registry', 'UPDATE tax_registry SET declared_workers = 5');
    expect((await ask()).forms[0].because[0]).toContain('kê khai thuế 5 lao động tháng 09/2026, đang đóng cho 0');
    await file.app.get('/api/v1/employers/E9/check-forms').expect(404);
  });

  it('lists whom to look at until a check runs, then the check with its last day, then its result as money comes in', async () => {
    const candidates = async (query: string) =>
      (await file.app.get(`/api/v1/checks/candidates${query}`).expect(200)).body;
    expect(await candidates('?authority=P01')).toMatchObject({
      total: 1,
      candidates: [{ employerCode: 'E1', caseId: file.id, forms: [{ form: 'full-check', fits: true }, {}, {}, {}] }],
    });
    expect(await candidates('?authority=P02')).toMatchObject({ total: 0, candidates: [] });

    const checkId = await announcedCheck(file);
    expect(await candidates('')).toMatchObject({ total: 0 });
    const checks = async () => (await file.app.get('/api/v1/checks?authority=P01').expect(200)).body;
    expect(await checks()).toMatchObject({
      month: '2026-11',
      resultsBefore: '2026-12-05',
      results: [],
      running: [{ checkId, number: '01/QĐ-BHXH', lastDay: '2026-11-20', found: 0 }],
    });

    await file.pass('record-finding', {
      checkId,
      finding: 'unregistered',
      evidence: 'Bảng lương',
      lines: [{ fund: 'RET', from: '2026-09', to: '2026-09', workers: 3, monthlyAmount: 6_600_000 }],
    });
    await file.pass('sign-minutes', { checkId, place: 'tại đơn vị', forEmployer: 'ông Giả' });
    await file.pass('conclude-check', { checkId, signedBy: 'X' });
    file.on('2026-11-20');
    await file.app.receive('R9', 1, '2026-11-18', 70_000_000);
    expect(await checks()).toMatchObject({
      running: [],
      results: [
        { checkId, outcome: 'unpaid', established: 6_600_000, recovered: 6_600_000, settledBefore: 0, open: 0 },
      ],
    });
    const page = await file.app.get('/checks?month=2026-11').expect(200);
    expect(page.text).toContain('Tỷ lệ thu hồi 100,00% (6.600.000 / 6.600.000).');
    expect(page.text).toContain('Nhập kết quả trước ngày 05/12/2026.');
    await file.app.get('/checks?month=2026-13').expect(400);
    await file.app.get('/api/v1/checks?authority=XX').expect(404);
  });
});
