import { parseInstant } from '../../../src/kernel/instant';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { fineForArrears } from '../sanctions/fine-for-arrears';
import { openSanctions, type SanctionApplication } from '../sanctions/sanction-application';
import { textOf } from '../../app/web-application';

describeOnEachEngine('closing a case that still owes', (open) => {
  let db: TestDatabase;
  let app: SanctionApplication;
  let id: number;

  beforeEach(async () => {
    db = await open();
    app = await openSanctions(db, anEmployer().owing('2026-08', { RET: 620_000_000n }));
    id = app.caseId;
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const REASON = { reason: 'Đơn vị giải thể, không còn tài sản' };
  const seen = async () => (await app.get(`/api/v1/cases/${id}`).expect(200)).body as Record<string, unknown>;

  it('is proposed by one, with what is still pending by name, and decided by another', async () => {
    await fineForArrears(app, id);
    const proposalId = await app.taken('propose-closing', REASON, 'le.an');
    expect(await seen()).toMatchObject({ state: 'open', closingProposal: { id: proposalId, by: 'le.an' } });
    const pending = ((await seen())['closingProposal'] as { pending: string[] }).pending;
    expect(pending).toContain('còn nợ 620.000.000 đồng tiền đóng');
    expect(pending.some((matter) => matter.startsWith('tiền phạt theo '))).toBe(true);
    expect(await app.refused('propose-closing', REASON, 'le.an')).toEqual(['closing.proposed-already']);

    const decision = { proposalId, signedBy: 'Trần Bình', document: '7/QĐ' };
    expect(await app.step('close-case', decision, 'Le.An').then(codesOf)).toEqual(['step.same-person']);
    expect(await app.step('close-case', { ...decision, signedBy: 'LE.AN' }, 'tran.binh').then(codesOf)).toEqual([
      'closing.proposer-signs',
    ]);
    await app.taken('close-case', decision, 'tran.binh');
    expect(await seen()).toMatchObject({
      state: 'closed',
      closingProposal: null,
      closing: { cause: 'by-decision', signedBy: 'Trần Bình', document: '7/QĐ', reason: REASON.reason },
    });
  });

  it('is not decided on a proposal that was taken back, nor twice', async () => {
    const proposalId = await app.taken('propose-closing', REASON, 'le.an');
    await app.taken('annul-step', { eventId: proposalId, reason: 'Đơn vị vừa nộp' }, 'le.an');
    const decision = { proposalId, signedBy: 'Trần Bình' };
    expect(await app.step('close-case', decision, 'tran.binh').then(codesOf)).toEqual(['closing.not-proposed']);
    expect(await seen()).toMatchObject({ state: 'open', closingProposal: null });
  });

  it('can be reopened, which leaves both in sight; not beside another open case', async () => {
    await close();
    await app.taken('reopen-case', { reason: 'Đơn vị còn tài sản' }, 'le.an');
    expect(await seen()).toMatchObject({ state: 'open', closing: null });
    expect(await app.refused('reopen-case', { reason: 'x' })).toEqual(['case.open']);
    const page = textOf((await app.get(`/cases/${id}`).expect(200)).text);
    expect(page).toContain('Mở lại hồ sơ Đơn vị còn tài sản');
    expect(page).toContain('Đóng hồ sơ Đơn vị giải thể');
    expect((await app.cycle('2026-11-05')).caseMisfits).toBe(0);

    await close();
    await app.assess(1, '2026-10', 5_000_000);
    app.clock.moveTo(parseInstant('2026-12-05T02:00:00Z'));
    await app.cycle('2026-12-05');
    expect(await app.caseOf(1)).toBeGreaterThan(id);
    expect(await app.refused('reopen-case', { reason: 'x' })).toEqual(['reopening.other-open']);
  });

  it('shows first what will follow, and is found afterwards from the employer and by search', async () => {
    const proposalId = await app.taken('propose-closing', REASON, 'le.an');
    const { version } = await seen();
    const tried = await app
      .post(`/api/v1/cases/${id}/steps/close-case?dryRun=true`, {
        'X-Actor': 'tran.binh',
        'If-Match': `"${String(version)}"`,
      })
      .send({ proposalId, signedBy: 'Trần Bình' })
      .expect(200);
    expect(tried.body).toMatchObject({ events: [{ kind: 'closed' }] });
    expect(await seen()).toMatchObject({ state: 'open', version });
    await app.taken('close-case', { proposalId, signedBy: 'Trần Bình' }, 'tran.binh');
    expect((await app.get('/employers/E1').expect(200)).text).toContain(`href="/cases/${id}"`);
    expect((await app.get('/cases?q=E1').expect(200)).text).toContain(`href="/cases/${id}"`);
  });

  async function close(): Promise<void> {
    const proposalId = await app.taken('propose-closing', REASON, 'le.an');
    await app.taken('close-case', { proposalId, signedBy: 'Trần Bình' }, 'tran.binh');
  }

  function codesOf({ body }: { body: unknown }): string[] {
    return (body as { reasons: { code: string }[] }).reasons.map(({ code }) => code);
  }
});
