import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { DECISION, RECORD } from './fine-for-arrears';
import { openSanctions, type SanctionApplication } from './sanction-application';

const NOTED = { difficulty: 'plain', document: 'Bảng tính số phải nộp' };

describeOnEachEngine('between a record and its decision', (open) => {
  let db: TestDatabase;
  let app: SanctionApplication;

  beforeEach(async () => {
    db = await open();
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  /** A record of late social insurance, on Thursday 2026-11-05. */
  const recorded = async (amount: bigint): Promise<number> => {
    app = await openSanctions(db, anEmployer().owing('2026-08', { RET: amount }));
    await app.taken('note-violation', { ...NOTED, act: 'SI-late' });
    return app.taken('make-violation-record', RECORD);
  };

  it('the employer explains within its days, which are extended once', async () => {
    const recordId = await recorded(200_000_000n);
    const ask = { recordId, document: 'Công văn 01' };
    app.at('2026-11-10');
    expect(await app.refused('request-explanation', { ...ask, form: 'oral' })).toEqual(['explanation.too-late']);
    expect(await app.refused('hear-explanation', { ...ask, findings: 'X' })).toEqual(['explanation.none-awaited']);
    await app.taken('extend-explanation', { recordId, document: 'Công văn 02' });
    expect(await app.refused('extend-explanation', { recordId, document: 'Công văn 03' })).toEqual([
      'explanation.extended',
    ]);
    app.at('2026-11-17');
    await app.taken('request-explanation', { ...ask, form: 'written' });
    expect(await app.refused('request-explanation', { ...ask, form: 'written' })).toEqual(['explanation.already']);
    // Explained: a month from the record.
    expect((await app.sanctions()).records).toMatchObject([{ explanation: 'awaited', decideBy: '2026-12-05' }]);
    await app.taken('hear-explanation', { ...ask, findings: 'Không chấp nhận' });
    expect(await app.refused('waive-explanation', ask)).toEqual(['explanation.over']);
  });

  it('a small frame gives no right to explain, and the decision need not wait', async () => {
    const recordId = await recorded(1_000_000n);
    expect(await app.refused('request-explanation', { recordId, form: 'written', document: 'X' })).toEqual([
      'explanation.frame-too-small',
    ]);
    const proposalId = await app.taken('propose-fine', { recordId });
    await app.taken('propose-fine', {
      recordId,
      circumstances: [{ circumstance: 'made-good', proof: 'Giấy nộp tiền' }],
    });
    expect(await app.refused('decide-fine', { proposalId, ...DECISION }, 'giam-doc')).toEqual(['proposal.replaced']);
  });

  it('a small amount is met with a warning, carried out by being received', async () => {
    const recordId = await recorded(300_000n);
    const proposalId = await app.taken('propose-fine', { recordId });
    const fineId = await app.taken('decide-fine', { proposalId, signer: 'Nguyễn Thị Ví Dụ' }, 'giam-doc');
    const [fine] = (await app.sanctions()).fines;
    expect(fine).toMatchObject({ form: 'warning', amount: 0, executedOn: null });
    await app.serve(fine?.['documentId'] as number, '2026-11-05');
    expect((await app.sanctions()).fines).toMatchObject([{ executedOn: '2026-11-05', cleanOn: '2027-05-06' }]);
    expect(await app.refused('record-fine-payment', { fineId, amount: 1, receiptNo: 'X' })).toEqual([
      'fine.is-warning',
    ]);
  });

  it('no decision follows when its time has run out', async () => {
    const recordId = await recorded(1_000_000n);
    const proposalId = await app.taken('propose-fine', { recordId });
    app.at('2026-11-18');
    expect(await app.refused('decide-fine', { proposalId, ...DECISION }, 'giam-doc')).toEqual(['in-time-to-decide']);
    await app.taken('drop-record', { recordId, ground: 'time-over', document: '15/TB-BHXH' });
    expect(await app.refused('drop-record', { recordId, ground: 'time-over', document: 'X' })).toEqual([
      'record.answered',
    ]);
    await app.taken('note-violation', { ...NOTED, act: 'SI-late' });
  });

  it('evasion under Decree 12/2022 is recorded with what counts as evaded on the day, and never without a figure', async () => {
    const owing = anEmployer().owing('2025-08', { RET: 90_000_000n, UI: 10_000_000n }).remindedOn('2025-10-05');
    app = await openSanctions(db, owing.owing('2025-11', { RET: 7_000_000n }), '2025-11-28');
    const evasion = { ...NOTED, act: 'SI-UI-evasion' };
    expect(await app.refused('note-violation', evasion)).toEqual(['violation.figures-missing']);
    app.at('2026-01-05');
    await app.taken('note-violation', evasion);
    await app.taken('make-violation-record', RECORD);
    expect((await app.sanctions()).records).toMatchObject([
      { acts: [{ act: 'SI-UI-evasion', amount: 100_000_000, periods: 1 }] },
    ]);
  });

  it('an act that goes on over a change of decrees is recorded anew under the later one', async () => {
    app = await openSanctions(db, anEmployer().owing('2026-06', { RET: 90_000_000n, UI: 10_000_000n }), '2026-09-03');
    expect((await app.sanctions()).actsOwed).toMatchObject([{ act: 'SI-UI-late', amount: 100_000_000 }]);
    await app.taken('note-violation', { ...NOTED, act: 'SI-UI-late' });
    const recordId = await app.taken('make-violation-record', RECORD);
    const proposalId = await app.taken('propose-fine', { recordId });
    app.at('2026-09-11');
    expect(await app.refused('decide-fine', { proposalId, ...DECISION }, 'giam-doc')).toContain('frame-known');
    await app.taken('drop-record', { recordId, ground: 'replaced', document: '9/TB-BHXH' });
    expect((await app.sanctions()).actsOwed.map(({ act }) => act)).toEqual(['SI-late', 'UI-late']);
    await app.taken('note-violation', { ...NOTED, act: 'SI-late' });
    await app.taken('note-violation', { ...NOTED, act: 'UI-late' });
    await app.taken('make-violation-record', RECORD);
    expect((await app.sanctions()).records).toHaveLength(2);
  });
});
