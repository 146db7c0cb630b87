import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer, type EmployerBuilder } from '../../support/employer-builder';
import { DECISION, RECORD } from './fine-for-arrears';
import { openSanctions, type SanctionApplication } from './sanction-application';

const NOTED = { act: 'SI-late', difficulty: 'plain', document: 'Bảng tính số phải nộp' };

describeOnEachEngine('one act is sanctioned once', (open) => {
  let db: TestDatabase;
  let app: SanctionApplication;

  const start = async (employer: EmployerBuilder): Promise<void> => {
    app = await openSanctions(db, employer);
  };
  beforeEach(async () => {
    db = await open();
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  /** Fines what was noted, on Thursday 2026-11-05, without a right to explain. */
  const fined = async (): Promise<{ recordId: number; proposalId: number; fineId: number }> => {
    const recordId = await app.taken('make-violation-record', RECORD);
    const proposalId = await app.taken('propose-fine', { recordId });
    const fineId = await app.taken('decide-fine', { proposalId, ...DECISION }, 'giam-doc');
    return { recordId, proposalId, fineId };
  };

  it('so a debt that was fined is never the object of another record, and a later one is, by itself', async () => {
    await start(anEmployer().owing('2026-08', { RET: 50_000_000n }).owing('2026-10', { RET: 7_000_000n }));
    await app.taken('note-violation', NOTED);
    await fined();
    expect((await app.sanctions()).actsOwed).toEqual([]);
    expect(await app.refused('note-violation', NOTED)).toEqual(['violation.figures-missing']);
    // October is late from 1 December: 7 million, not 57.
    app.at('2026-12-02');
    await app.taken('note-violation', NOTED);
    const recordId = await app.taken('make-violation-record', RECORD);
    expect((await app.sanctions()).records.find((each) => each['recordId'] === recordId)).toMatchObject({
      acts: [{ act: 'SI-late', amount: 7_000_000, periods: 1 }],
    });
  });

  it('also on a day before that of the record', async () => {
    await start(anEmployer().owing('2026-08', { RET: 50_000_000n }));
    app.at('2026-11-09');
    await app.taken('note-violation', NOTED);
    await fined();
    expect(await app.refused('note-violation', { ...NOTED, foundOn: '2026-11-05' })).toEqual([
      'violation.figures-missing',
    ]);
  });

  it('but may be recorded anew where the record was dropped', async () => {
    await start(anEmployer().owing('2026-08', { RET: 50_000_000n }));
    await app.taken('note-violation', NOTED);
    const recordId = await app.taken('make-violation-record', RECORD);
    await app.taken('drop-record', { recordId, ground: 'replaced', document: 'Văn bản 9' });
    await app.taken('note-violation', NOTED);
  });

  it('with the amount of the day of the record, not of the day on which it was noted', async () => {
    await start(anEmployer().owing('2026-08', { RET: 200_000_000n }));
    await app.taken('note-violation', NOTED);
    app.at('2026-11-09');
    await app.receive('R1', 1, '2026-11-06', 40_000_000);
    await app.taken('make-violation-record', RECORD);
    const owed = (await app.get(`/api/v1/employers/E1/statement?asOf=2026-11-09`)).body as {
      totals: { arrears: number };
    };
    expect((await app.sanctions()).records).toMatchObject([{ acts: [{ amount: owed.totals.arrears }] }]);
    expect(owed.totals.arrears).toBeLessThan(200_000_000);
  });

  it('and not at all where nothing of it is left: the note is annulled', async () => {
    await start(anEmployer().owing('2026-08', { RET: 20_000_000n }));
    const violationId = await app.taken('note-violation', NOTED);
    app.at('2026-11-09');
    await app.receive('R1', 1, '2026-11-06', 30_000_000);
    expect(await app.refused('make-violation-record', RECORD)).toContain('record.nothing-left');
    await app.taken('annul-step', { eventId: violationId, reason: 'Đơn vị đã nộp đủ' });
    expect((await app.sanctions()).actsOwed).toEqual([]);
  });

  it('its receipt counts once, and what it carried out is open again when the receipt is annulled', async () => {
    await start(anEmployer().owing('2026-08', { RET: 5_000_000n }));
    await app.taken('note-violation', NOTED);
    const { fineId } = await fined();
    const [fine] = (await app.sanctions()).fines;
    await app.serve(fine?.['documentId'] as number, '2026-11-05');
    app.at('2026-11-12');
    const half = (fine?.['amount'] as number) / 2;
    await app.taken('record-fine-payment', { fineId, amount: half, receiptNo: 'KB-1', paidOn: '2026-11-11' });
    const again = { fineId, amount: half, receiptNo: 'kb-1 ', paidOn: '2026-11-06' };
    expect(await app.refused('record-fine-payment', again)).toEqual(['fine.receipt-known']);
    const paymentId = await app.taken('record-fine-payment', { fineId, amount: half, receiptNo: 'KB-2' });
    expect((await app.sanctions()).fines).toMatchObject([{ executedOn: '2026-11-12' }]);
    await app.taken('annul-step', { eventId: paymentId, reason: 'Ghi nhầm chứng từ' });
    expect((await app.sanctions()).fines).toMatchObject([{ executedOn: null, paid: half }]);
    await app.taken('record-fine-payment', { fineId, amount: half, receiptNo: 'KB-3' });
    expect((await app.sanctions()).fines).toMatchObject([{ executedOn: '2026-11-12', paid: 2 * half }]);
  });

  it('and what rests on a step keeps it from being annulled', async () => {
    await start(anEmployer().owing('2026-08', { RET: 5_000_000n }));
    const violationId = await app.taken('note-violation', NOTED);
    const { recordId, proposalId, fineId } = await fined();
    for (const eventId of [violationId, recordId, proposalId]) {
      const annulled = await app.refused('annul-step', { eventId, reason: 'Nhầm' }, 'nguoi-khac');
      expect([eventId, [...new Set(annulled)]]).toEqual([eventId, ['annulment.rested-on']]);
    }
    await app.taken('annul-step', { eventId: fineId, reason: 'Quyết định ghi sai mức' }, 'nguoi-khac');
    expect((await app.sanctions()).fines).toEqual([]);
    await app.taken('decide-fine', { proposalId, ...DECISION }, 'giam-doc');
  });
});
