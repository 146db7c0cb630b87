import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { DECISION, RECORD } from './fine-for-arrears';
import { openSanctions, type SanctionApplication } from './sanction-application';

describeOnEachEngine('a fine from the finding to the last đồng', (open) => {
  let db: TestDatabase;
  let app: SanctionApplication;

  beforeEach(async () => {
    db = await open();
    const owing = anEmployer().owing('2026-07', { RET: 100_000_000n, HI: 5_000_000n });
    app = await openSanctions(db, owing.owing('2026-08', { RET: 100_000_000n, UI: 10_000_000n }));
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const recorded = async (): Promise<number> => {
    await app.taken('note-violation', { act: 'SI-late', difficulty: 'plain', document: 'Bảng tính số phải nộp' });
    await app.taken('note-violation', { act: 'UI-late', difficulty: 'plain', document: 'Bảng tính số phải nộp' });
    return app.taken('make-violation-record', RECORD);
  };

  it('is decided by another person after the explanation, and paid with what lateness adds, to the đồng', async () => {
    const { actsOwed } = await app.sanctions();
    expect(actsOwed).toMatchObject([
      { act: 'SI-late', amount: 200_000_000, periods: 2 },
      { act: 'UI-late', amount: 10_000_000, periods: 1 },
      { act: 'HI-unpaid', amount: 5_000_000 },
    ]);
    const recordId = await recorded();
    // 12–15 % of 200 million, doubled: 48 to 60; many times: half the way from 54. Of 10 million: 2.4 to 3, the average.
    const proposalId = await app.taken('propose-fine', { recordId });
    await app.taken('request-explanation', { recordId, form: 'written', document: 'Công văn 01/CV' });
    expect(await app.refused('decide-fine', { proposalId, ...DECISION }, 'giam-doc')).toEqual(['explanation-over']);
    await app.taken('hear-explanation', { recordId, document: 'Báo cáo 02/BC', findings: 'Không có tình tiết mới.' });
    expect(await app.refused('decide-fine', { proposalId, ...DECISION })).toEqual(['preparer-signs']);
    expect(await app.refused('decide-fine', { proposalId, ...DECISION }, 'Can-Bo-A')).toEqual(['preparer-signs']);
    const byPreparer = { proposalId, ...DECISION, signer: 'can-bo-a' };
    expect(await app.refused('decide-fine', byPreparer, 'giam-doc')).toEqual(['preparer-signs']);
    expect(await app.refused('decide-fine', { proposalId, signer: 'X', payBy: '2026-11-10' }, 'giam-doc')).toEqual([
      'fine.treasury-missing',
      'fine.pay-by-too-early',
    ]);
    const nowhere = { proposalId, ...DECISION, treasuryAccount: undefined };
    const unpayable = await app.step('decide-fine', nowhere, 'giam-doc');
    expect(unpayable.status).toBe(422);
    expect((unpayable.body as { type: string }).type).toMatch(/office\.no-treasury-account$/);
    const fineId = await app.taken('decide-fine', { proposalId, ...DECISION }, 'giam-doc');

    const [decided] = (await app.sanctions()).fines;
    expect(decided).toMatchObject({ number: '01/QĐ-XPHC', amount: 59_700_000, decidedBy: 'provincial-vss-director' });
    await app.serve(decided?.['documentId'] as number, '2026-11-05');
    // Ten days from the 5th end on a Sunday.
    expect((await app.sanctions()).fines).toMatchObject([{ payBy: '2026-11-16', coercibleFrom: '2026-11-17' }]);

    app.at('2026-11-12');
    await app.taken('record-fine-payment', { fineId, amount: 30_000_000, receiptNo: 'KB-1' });
    expect(await app.refused('record-fine-payment', { fineId, amount: 1, receiptNo: 'KB-1' })).toEqual([
      'fine.receipt-known',
    ]);
    // What is not in the file on the day of the step may come later: the refusal points at the day.
    const unknown = await app.step('record-fine-payment', { fineId: 999, amount: 1, receiptNo: 'KB-0' });
    expect(unknown.body.reasons).toMatchObject([
      {
        code: 'fine.unknown',
        sentence: expect.stringMatching(/^Đến ngày ghi, trong hồ sơ chưa có quyết định xử phạt này/),
      },
    ]);
    app.at('2026-11-23');
    expect((await app.sanctions('2026-11-20')).fines).toMatchObject([
      { outstanding: 29_700_000, lateMoney: 59_400, lateLines: [{ from: '2026-11-17', days: 4, amount: 59_400 }] },
    ]);
    await app.taken('record-fine-payment', { fineId, amount: 29_789_099, receiptNo: 'KB-2' });
    expect((await app.sanctions()).fines).toMatchObject([{ lateMoneyOutstanding: 1, executedOn: null }]);
    await app.taken('record-fine-payment', { fineId, amount: 1, receiptNo: 'KB-3' });
    expect((await app.sanctions()).fines).toMatchObject([
      { lateMoneyOutstanding: 0, credit: 0, executedOn: '2026-11-23', cleanOn: '2027-11-24' },
    ]);
    const { body } = await app.get(`/api/v1/cases/${app.caseId}/timeline`).expect(200);
    expect(body.entries.map(({ kind }: { kind: string }) => kind)).toContain('fine-executed');
    expect(await app.refused('record-fine-payment', { fineId, amount: 1, receiptNo: 'KB-4' })).toEqual([
      'fine.executed',
    ]);
  });

  it('is enforced when it is not paid in time, never before, never while it is put off', async () => {
    const recordId = await recorded();
    const proposalId = await app.taken('propose-fine', { recordId });
    await app.taken('waive-explanation', { recordId, document: 'Văn bản 05' });
    const fineId = await app.taken('decide-fine', { proposalId, ...DECISION }, 'giam-doc');
    const [fine] = (await app.sanctions()).fines;
    const coercion = { fineId, measure: 'account', target: 'tài khoản 09 tại Ngân hàng Mẫu', ...DECISION };
    expect(await app.refused('coerce-fine', coercion, 'giam-doc')).toEqual(['payment-time-over']);
    await app.serve(fine?.['documentId'] as number, '2026-11-05');
    expect(await app.refused('postpone-fine', { fineId, until: '2026-11-30', document: '7/QĐ' })).toEqual([
      'postponement.too-small',
    ]);
    app.at('2026-11-16');
    expect(await app.refused('coerce-fine', coercion, 'giam-doc')).toEqual(['payment-time-over']);
    app.at('2026-11-18');
    expect(await app.refused('coerce-fine', { ...coercion, measure: 'wages' }, 'giam-doc')).toEqual([
      'coercion.wages-of-organisation',
    ]);
    const coercionId = await app.taken('coerce-fine', coercion, 'giam-doc');
    const { body } = await app.get(`/api/v1/cases/${app.caseId}/timeline`).expect(200);
    const coerced = body.entries.find(({ kind }: { kind: string }) => kind === 'fine-coerced');
    // Two days late: 0.1 % of 59.7 million.
    expect(coerced.data).toMatchObject({ number: '02/QĐ-CCXP', amount: 59_759_700 });
    expect((await app.sanctions()).fines).toMatchObject([{ coercedOn: '2026-11-18' }]);
    // Without the service no time to pay would have run: it stands as long as the coercion does.
    const [service] = await db.database.rawRows("SELECT id FROM case_event WHERE kind = 'service-recorded'");
    const serviceId = Number(service?.[0]);
    const annul = (eventId: number) => ({ eventId, reason: 'Ghi nhầm' });
    expect(await app.refused('annul-step', annul(serviceId), 'le.an')).toEqual(['annulment.rested-on']);
    await app.taken('annul-step', annul(coercionId), 'le.an');
    await app.taken('annul-step', annul(serviceId), 'le.an');
    expect((await app.sanctions()).fines).toMatchObject([{ servedOn: null, coercedOn: null }]);
  });

  it('is not begun where the law gives no frame, nothing is owed, or the act is noted already', async () => {
    const note = (act: string, more: object = {}) =>
      app.refused('note-violation', { act, difficulty: 'plain', document: 'X', ...more });
    expect(await note('HI-unpaid', { workers: 12 })).toEqual(['fine.bands-not-known']);
    expect(await note('SI-UI-late', { amount: 1_000_000 })).toContain('fine.act-not-in-force');
    expect(await note('UI-evaded')).toEqual(['violation.figures-missing']);
    expect(await note('SI-registration-late')).toEqual(['violation.figures-missing']);
    expect(await note('SI-late', { endedOn: '2025-10-01', amount: 900_000 })).toEqual([
      'fine.act-not-in-force',
      'violation.limitation-over',
    ]);
    await app.taken('note-violation', { act: 'SI-late', difficulty: 'verified', document: 'X' });
    expect(await note('SI-late')).toEqual(['violation.already-noted']);
    expect(await app.refused('make-violation-record', RECORD)).toEqual(['verification-in']);
    expect(await app.refused('make-violation-record', { ...RECORD, refusal: 'không đồng ý' })).toEqual([
      'verification-in',
      'record.witness-missing',
    ]);
  });

  it('weighs proved circumstances, each act by itself, and says why', async () => {
    const recordId = await recorded();
    const circumstances = [
      { circumstance: 'made-good', proof: 'Giấy nộp tiền 11', act: 'UI-late' },
      { circumstance: 'owned-up', proof: 'Công văn 12', act: 'UI-late' },
      { circumstance: 'concealed', proof: 'Biên bản 13', act: 'SI-late' },
    ];
    await app.taken('propose-fine', { recordId, circumstances });
    const { body } = await app.get(`/api/v1/cases/${app.caseId}/timeline`).expect(200);
    const proposed = body.entries.find(({ kind }: { kind: string }) => kind === 'fine-proposed');
    expect(proposed.data).toMatchObject({ amount: 62_400_000, frameMin: 50_400_000, frameMax: 63_000_000 });
    expect(proposed.data.lines).toMatchObject([
      { act: 'SI-late', amount: 60_000_000, aggravating: ['many-times', 'concealed'], mitigating: [] },
      { act: 'UI-late', amount: 2_400_000, mitigating: ['made-good', 'owned-up'] },
    ]);
    expect(proposed.data.reasoning.join(' ')).toContain('Tài liệu chứng minh tình tiết: Giấy nộp tiền 11');
    expect(proposed.data.remedies.join(' ')).toContain('điểm b khoản 4 Điều 43');
  });
});

describeOnEachEngine('a fine beyond the director', (open) => {
  let db: TestDatabase;
  let app: SanctionApplication;

  beforeEach(async () => {
    db = await open();
    app = await openSanctions(db, anEmployer().owing('2026-08', { RET: 1_000_000_000n }));
    await app.taken('note-violation', { act: 'SI-late', difficulty: 'complex', document: 'Bảng tính' });
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  it('is recommended to the provincial chairman, whose answer is tracked and whose fine has an account', async () => {
    const recordId = await app.taken('make-violation-record', RECORD);
    const recommendation = { recordId, committee: 'Chủ tịch Ủy ban nhân dân tỉnh Mẫu' };
    expect(await app.refused('recommend-fine', recommendation)).toEqual(['preparer-signs']);
    expect(
      await app.refused('recommend-fine', { ...recommendation, officer: 'commune-committee-chairman' }, 'giam-doc'),
    ).toEqual(['fine.officer-not-competent']);
    const recommendationId = await app.taken('recommend-fine', recommendation, 'giam-doc');
    expect(await app.refused('recommend-fine', recommendation, 'giam-doc')).toEqual(['done', 'recommendation.already']);
    expect((await app.sanctions()).records).toMatchObject([{ course: 'transferred', decideBy: '2026-11-19' }]);

    await app.taken('record-committee-answer', { recommendationId, answer: 'returned', note: 'Bổ sung tài liệu' });
    const again = await app.taken('recommend-fine', recommendation, 'giam-doc');
    app.at('2026-11-13');
    const answer = { recommendationId: again, answer: 'fined', number: '88/QĐ-XPHC', decidedOn: '2026-11-12' };
    expect(await app.refused('record-committee-answer', answer)).toEqual(['answer.decision-missing']);
    const given = { ...answer, officer: 'provincial-committee-chairman', amount: 150_000_000, servedOn: '2026-11-12' };
    const fineId = await app.taken('record-committee-answer', given);
    expect((await app.sanctions()).fines).toMatchObject([
      { fineId, number: '88/QĐ-XPHC', isOwn: false, payBy: '2026-11-23', outstanding: 150_000_000 },
    ]);
    const { body } = await app.get(`/api/v1/cases/${app.caseId}/measures?asOf=2026-11-13`).expect(200);
    const states = Object.fromEntries(
      body.measures.map(({ measure, state }: { measure: string; state: string }) => [measure, state]),
    );
    expect(states).toMatchObject({ fine: 'done', 'fine-recommendation': 'done', 'fine-coercion': 'blocked' });
    await app.taken('record-fine-payment', { fineId, amount: 150_000_000, receiptNo: 'KB-9' });
    expect((await app.sanctions()).fines).toMatchObject([{ executedOn: '2026-11-13' }]);
  });

  it('names the director only where the frame is within his power, and shows two decrees that disagree', async () => {
    const recordId = await app.taken('make-violation-record', RECORD);
    const refusedOfficer = await app.refused('propose-fine', { recordId, officer: 'provincial-vss-director' });
    expect(refusedOfficer).toEqual(['fine.officer-not-competent']);
    await app.taken('propose-fine', { recordId });
    const { records } = await app.sanctions();
    const competences = records[0]?.['competences'] as Record<string, unknown>[];
    const head = competences.find(({ officer }) => officer === 'vss-team-head');
    expect(head?.['disagreement']).toContain('311/2026');
  });

  it('may be postponed for a large fine, without late money meanwhile', async () => {
    const recordId = await app.taken('make-violation-record', RECORD);
    const proposalId = await app.taken('propose-fine', { recordId });
    await app.taken('waive-explanation', { recordId, document: 'Văn bản 05' });
    const fineId = await app.taken('decide-fine', { proposalId, ...DECISION }, 'giam-doc');
    const [fine] = (await app.sanctions()).fines;
    await app.serve(fine?.['documentId'] as number, '2026-11-05');
    app.at('2026-11-18');
    expect(await app.refused('postpone-fine', { fineId, until: '2027-03-01', document: '7/QĐ' })).toEqual([
      'postponement.too-long',
    ]);
    await app.taken('postpone-fine', { fineId, until: '2026-12-31', document: '7/QĐ' });
    app.at('2027-01-02');
    // Late on the 17th of November, and again on the 1st and 2nd of January: three days of 150 million.
    expect((await app.sanctions()).fines).toMatchObject([{ lateMoney: 225_000 }]);
  });
});
