import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { announcedCheck, openCheckFile, TEAM, type CheckFile } from './check-file';

describeOnEachEngine('a check', (open) => {
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

  const decision = { form: 'unscheduled-check', team: TEAM, decidedBy: 'Hoàng Văn Mẫu' };
  const found = { finding: 'unregistered', evidence: 'Bảng chấm công', coveredFrom: '2026-08-05' };

  it('goes from the decision to the conclusion, each paper numbered, nothing typed twice', async () => {
    const checkId = await announcedCheck(file, { scopeFrom: undefined, scopeTo: undefined });
    const line = { fund: 'all', from: '2026-08', to: '2026-09', workers: 3, monthlyWages: 30_000_000 };
    await file.pass('record-finding', { checkId, ...found, lines: [line] });
    await file.pass('record-finding', {
      checkId,
      finding: 'unpaid',
      evidence: 'Sao kê C69',
      lines: [{ fund: 'all', from: '2026-08', to: '2026-08', workers: 20 }],
    });
    file.on('2026-11-09');
    await file.pass('sign-minutes', { checkId, place: 'trụ sở đơn vị', forEmployer: 'ông Phạm Giả' });
    await file.pass('conclude-check', { checkId, signedBy: 'Hoàng Văn Mẫu' });

    const events = await file.events();
    const of = (kind: string) => events.filter((event) => event.kind === kind).map(({ data }) => data);
    expect(of('check-decided')).toMatchObject([
      {
        number: '01/QĐ-BHXH',
        form: 'unscheduled-check',
        days: 15,
        scopeFrom: '2026-08',
        scopeTo: '2026-10',
        grounds: expect.stringMatching(/^Đơn vị có dấu hiệu vi phạm [^\n]*: Đơn tố cáo ngày 01\/11\/2026[^\n]*$/),
        team: TEAM,
      },
    ]);
    expect(of('check-announced')).toMatchObject([{ checkId, number: '01/BB-BHXH' }]);
    // Wages 30 million: RET 22 %, SICK 3 %, OAD 0,5 %, UI 2 %, HI 4,5 %, two months.
    expect(
      of('finding-recorded').map(({ fund, amount, workers, finding }) => [finding, fund, amount, workers]),
    ).toEqual([
      ['unregistered', 'HI', 2_700_000, 3],
      ['unregistered', 'UI', 1_200_000, 3],
      ['unregistered', 'OAD', 300_000, 3],
      ['unregistered', 'RET', 13_200_000, 3],
      ['unregistered', 'SICK', 1_800_000, 3],
      ['unpaid', 'HI', 9_000_000, 20],
      ['unpaid', 'RET', 44_000_000, 20],
    ]);
    expect(of('check-minutes-signed')).toMatchObject([{ number: '02/BB-BHXH', refusedToSign: false }]);
    expect(of('check-concluded')).toMatchObject([
      { number: '01/BHXH-KT', outcome: 'unpaid', established: 72_200_000, workers: 23 },
    ]);
    const { body } = await file.app.get(`/api/v1/cases/${file.id}/measures`).expect(200);
    const request = body.measures.find(({ measure }: { measure: string }) => measure === 'inspection-request');
    expect(request.state).toBe('available');
  });

  it('enters what it found as facts with the starts of the law, at once and once', async () => {
    const checkId = await announcedCheck(file);
    const lines = [{ fund: 'RET', from: '2026-08', to: '2026-09', workers: 3, monthlyAmount: 6_600_000 }];
    const step = `/api/v1/cases/${file.id}/steps/record-finding`;
    const key = { 'Idempotency-Key': 'finding-0001' };
    await file.app
      .post(step, key)
      .send({ checkId, ...found, lines })
      .expect(201);
    await file.app
      .post(step, key)
      .send({ checkId, ...found, lines })
      .expect(201);

    const { items } = await file.statement('2026-11-05');
    const foundItems = items.filter(({ findingNo }) => findingNo !== undefined);
    expect(foundItems).toMatchObject([
      // To be covered from 08-05, so registered by 09-04; the period's own last day is 09-30; evaded 61 days after 09-04.
      {
        findingNo: `KT${checkId}-1`,
        period: '2026-08',
        dueDate: '2026-09-30',
        outstanding: 6_600_000,
        quality: 'evaded',
        qualitySince: '2026-11-04',
        qualityReason: 'found-by-check',
      },
      { findingNo: `KT${checkId}-2`, period: '2026-09', dueDate: '2026-10-31', quality: 'evaded' },
    ]);
    await file.app.cycle('2026-11-05');
    const [row] = await db.database.rawRows(
      `SELECT CAST(SUM(outstanding) AS BIGINT) FROM open_item WHERE adjustment_no <> ''`,
    );
    expect(Number(row?.[0])).toBe(13_200_000);
  });

  it('refuses a team with a conflict, without one head, or with its judge in it; and too many days', async () => {
    const member = (name: string, role: string, conflict = false) => ({ name, role, conflict });
    const team = [member('A', 'head'), member('B', 'head'), member('a ', 'member'), member('C', 'member', true)];
    expect(await file.refused('decide-check', { ...decision, team, decidedBy: 'C', days: 16 })).toEqual([
      'check.conflict-of-interest',
      'check.decider-in-team',
      'check.member-twice',
      'check.one-head',
      'check.too-long',
    ]);
    expect(await file.refused('decide-check', { ...decision, form: 'planned-check' })).toEqual(['on-the-plan']);
    expect(await file.refused('decide-check', { ...decision, form: 'vss-inspection' })).toEqual(['not-applicable']);
  });

  it('counts its days from the announcement, and is extended once within the limit', async () => {
    const checkId = await file.pass('decide-check', { ...decision, days: 10 });
    const minutes = { checkId, place: 'tại đơn vị', forEmployer: 'ông Giả' };
    const extension = { checkId, document: '02/QĐ-BHXH', days: 7, reason: 'phức tạp' };
    expect(await file.refused('sign-minutes', minutes)).toEqual(['check.not-announced']);
    await file.pass('announce-check', minutes);
    expect(await file.refused('announce-check', minutes)).toEqual(['check.announced']);
    expect(await file.refused('extend-check', { ...extension, days: 8 })).toEqual(['check.extension-too-long']);
    file.on('2026-11-16');
    expect(await file.refused('extend-check', extension)).toEqual(['check.term-over']);
    await file.pass('extend-check', { ...extension, extendedOn: '2026-11-15' });
    expect(await file.refused('extend-check', extension)).toEqual(['check.extended']);
    file.on('2026-11-23');
    expect(await file.refused('sign-minutes', minutes)).toEqual(['check.term-over']);
    await file.pass('sign-minutes', { ...minutes, signedOn: '2026-11-22' });
  });

  it('wants a witness where the employer does not sign, and minutes before its end', async () => {
    const checkId = await announcedCheck(file);
    const minutes = { checkId, place: 'tại đơn vị', forEmployer: 'ông Giả', refusedToSign: true };
    expect(await file.refused('conclude-check', { checkId, signedBy: 'X' })).toEqual(['check.no-minutes']);
    expect(await file.refused('sign-minutes', minutes)).toEqual(['check.no-witness']);
    await file.pass('sign-minutes', { ...minutes, witness: 'Vũ Thị Chứng, UBND xã' });
    expect(await file.refused('conclude-check', { checkId, signedBy: 'X', outcome: 'paid' })).toEqual([
      'check.outcome',
    ]);
    await file.pass('conclude-check', { checkId, signedBy: 'X' });
    expect((await file.events()).at(-1)?.data).toMatchObject({ outcome: 'nothing-found', established: 0 });
  });

  it('takes no finding beyond its months, without figures, twice, or more than is owed', async () => {
    const checkId = await announcedCheck(file);
    const line = (from: string, to: string, more: object) => ({ fund: 'RET', workers: 1, from, to, ...more });
    const refused = (finding: string, ...lines: object[]) =>
      file.refused('record-finding', { checkId, finding, evidence: 'x', lines });
    expect(await refused('wages-too-low', line('2025-12', '2025-11', {}), line('2026-11', '2026-12', {}))).toEqual(
      [
        'finding.no-amount',
        'finding.out-of-scope',
        'finding.span-order',
        'finding.ahead',
        'finding.no-amount',
        'finding.out-of-scope',
      ].toSorted(),
    );
    const month = line('2026-08', '2026-08', { monthlyAmount: 44_000_001 });
    expect(await refused('wages-too-low', month, month)).toEqual(['finding.line-twice']);
    expect(await refused('unpaid', month)).toEqual(['finding.more-than-owed']);
    await file.pass('record-finding', {
      checkId,
      finding: 'unpaid',
      evidence: 'x',
      lines: [line('2026-08', '2026-08', {})],
    });
    expect(await refused('unpaid', line('2026-08', '2026-08', {}))).toEqual(['finding.twice']);
  });

  it('is not begun while another body looks, and an inspectorate is asked only when our own means end', async () => {
    await file.pass('note-other-body', { body: 'Kiểm toán Nhà nước', from: '2026-11-01', until: '2026-11-10' });
    expect(await file.refused('decide-check', decision)).toEqual(['no-overlap']);
    const request = { to: 'Thanh tra tỉnh', about: 'Không đăng ký lao động' };
    expect(await file.refused('request-inspection', request)).toEqual(['beyond-our-means']);
    await file.pass('record-evidence', { sign: 'obstruction', document: 'Biên bản không hợp tác' });
    await file.pass('request-inspection', request);
    expect((await file.events()).at(-1)?.data).toMatchObject({ number: '01/BHXH-KT', to: 'Thanh tra tỉnh' });
  });

  it('may be an inspectorate’s, with its own days and numbers and no papers of ours', async () => {
    const inspection = {
      number: '77/QĐ-TTr',
      decidedBy: 'Chánh Thanh tra tỉnh',
      head: 'Đinh Văn Thanh',
      grounds: 'Đề nghị của BHXH',
      scopeFrom: '2026-01',
      scopeTo: '2026-10',
      decidedOn: '2026-11-05',
    };
    expect(await file.refused('record-inspection', { ...inspection, days: 46 })).toEqual(['check.too-long']);
    const checkId = await file.pass('record-inspection', { ...inspection, days: 45 });
    await file.pass('announce-check', { checkId, place: 'tại đơn vị', forEmployer: 'ông Giả' });
    expect(await file.refused('decide-check', decision)).toContain('no-overlap');
    await file.pass('conclude-check', { checkId, signedBy: 'Chánh Thanh tra', theirNumber: '12/KL-TTr' });
    expect((await file.events()).at(-1)?.data).toMatchObject({ number: '12/KL-TTr', documentId: null });
  });
});

describeOnEachEngine('a working session', (open) => {
  it('has minutes with what is owed, and may be held again though the measure is done', async () => {
    const db = await open();
    const file = await openCheckFile(db);
    const session = {
      place: 'trụ sở đơn vị',
      forEmployer: 'ông Phạm Giả',
      forOffice: 'bà Ví Dụ',
      content: 'Đối chiếu số nợ',
      result: 'agrees',
    };
    try {
      await file.pass('hold-session', session);
      await file.pass('hold-session', { ...session, result: 'absent' });
      const numbers = (await file.events())
        .filter(({ kind }) => kind === 'session-held')
        .map(({ data }) => data.number);
      expect(numbers).toEqual(['01/BB-BHXH', '02/BB-BHXH']);
    } finally {
      await file.app.close();
      await db.close();
    }
  });
});
