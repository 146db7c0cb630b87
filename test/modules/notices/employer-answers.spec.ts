import { parseInstant } from '../../../src/kernel/instant';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';

describeOnEachEngine('answers of an employer', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;
  let caseId: number;

  beforeEach(async () => {
    db = await open();
    app = await openCaseApplication(db, [
      // Due on 2026-08-31 and 2026-09-30; urged on 2026-10-05 and 2026-11-03: evaded from 2026-10-31 and 2026-11-30.
      anEmployer()
        .owing('2026-07', { RET: 1_000_000n })
        .owing('2026-08', { RET: 500_000n })
        .remindedOn('2026-10-05')
        .remindedOn('2026-11-03'),
    ]);
    await app.cycle('2026-11-05');
    caseId = await app.caseOf(1);
    app.clock.moveTo(parseInstant('2026-11-30T02:00:00Z'));
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const take = (name: string, body: object, actor = 'can-bo-a', version?: number) =>
    app
      .post(`/api/v1/cases/${caseId}/steps/${name}`, {
        'X-Actor': actor,
        ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
      })
      .send(body);
  const codes = (body: { reasons: { code: string }[] }): string[] => body.reasons.map(({ code }) => code);
  const qualities = async (more: string): Promise<string[]> =>
    (await app.get(`/api/v1/employers/E1/statement?${more}`).expect(200)).body.items.map(
      ({ quality }: { quality: string }) => quality,
    );
  const flood = { ground: 'natural-disaster', document: 'Công bố thiên tai số 12/QĐ-UBND' };

  it('that are objections stand in the way of being named until they are settled', async () => {
    const { body } = await take('raise-objection', {
      about: 'figures',
      document: 'Công văn 15/CV-MH',
      raisedOn: '2026-11-10',
    }).expect(201);
    const objection = async (): Promise<object> => {
      const { body: ladder } = await app.get(`/api/v1/cases/${caseId}/measures?asOf=2026-11-30`).expect(200);
      const publication = ladder.measures.find(({ measure }: { measure: string }) => measure === 'publication');
      return publication.reasons.filter(({ code }: { code: string }) => code === 'no-objection-open');
    };
    expect(await objection()).toMatchObject([{ found: 'Công văn 15/CV-MH' }]);

    const answer = { objectionId: body.eventId, outcome: 'rejected', document: 'Công văn 20/BHXH' };
    await take('settle-objection', answer).expect(428);
    const early = await take('settle-objection', { ...answer, settledOn: '2026-11-09' }, 'can-bo-a', 2).expect(409);
    expect(codes(early.body)).toEqual(['step.before-ground']);
    await take('settle-objection', answer, 'can-bo-a', 2).expect(201);
    expect(await objection()).toEqual([]);
    const again = await take('settle-objection', answer, 'can-bo-a', 3).expect(409);
    expect(codes(again.body)).toEqual(['objection.not-open']);
  });

  it('on a legitimate reason come before the 25th of the month of the letter, else they are refused', async () => {
    const late = await take('claim-force-majeure', { ...flood, receivedOn: '2026-11-25' }).expect(409);
    expect(late.body.reasons).toEqual([
      {
        code: 'excuse.papers-late',
        sentence:
          'Tài liệu chứng minh lý do chính đáng phải nộp trước ngày 25/11/2026, tháng của văn bản đôn đốc 1-N2.',
        english:
          'Papers that prove a legitimate reason must come in before 2026-11-25, in the month of the reminder 1-N2.',
        article: 'Nghị định số 274/2025/NĐ-CP, Điều 4',
        found: 'ngày 25/11/2026',
        foundEnglish: '2026-11-25',
      },
    ]);
    // In time for the letter of November, too late for that of October.
    const october = { ...flood, reminderNumber: '1-N1', receivedOn: '2026-11-24' };
    expect(codes((await take('claim-force-majeure', october).expect(409)).body)).toEqual(['excuse.papers-late']);
    const unknown = { ...flood, reminderNumber: 'X', receivedOn: '2026-11-24' };
    expect(codes((await take('claim-force-majeure', unknown).expect(409)).body)).toEqual(['excuse.no-letter']);
    await take('claim-force-majeure', { ...flood, receivedOn: '2026-11-24' }).expect(201);
    const page = await app.get(`/cases/${caseId}`).expect(200);
    expect(page.text).toContain('Thiên tai, trả lời văn bản 1-N2.');
  });

  it('are decided by another; once accepted, what is owed for those months was never evaded', async () => {
    const { body } = await take('claim-force-majeure', { ...flood, receivedOn: '2026-11-20' }).expect(201);
    const decision = { claimId: body.eventId, accepted: true, document: 'Quyết định 9/QĐ-BHXH' };
    const months = { from: '2026-07', to: '2026-08' };
    const own = await take('decide-force-majeure', { ...decision, ...months }, 'can-bo-a', 2).expect(409);
    expect(codes(own.body)).toEqual(['preparer-signs']);
    const refused = async (more: object): Promise<string[]> =>
      codes((await take('decide-force-majeure', { ...decision, ...more }, 'giam-doc', 2).expect(409)).body);
    expect(await refused({})).toEqual(['excuse.no-period']);
    expect(await refused({ from: '2026-08', to: '2026-07' })).toEqual(['excuse.period-backwards']);
    expect(await refused({ from: '2026-07', to: '2026-12' })).toEqual(['excuse.period-ahead']);
    expect(await qualities('asOf=2026-11-30')).toEqual(['evaded', 'evaded']);

    const on = { decidedOn: '2026-11-27' };
    await take('decide-force-majeure', { ...decision, ...months, ...on }, 'giam-doc', 2).expect(201);
    expect(await qualities('asOf=2026-11-30')).toEqual(['late-not-evaded', 'late-not-evaded']);
    expect(await qualities('asOf=2026-11-26')).toEqual(['late-not-evaded', 'late-not-evaded']);
    expect(await qualities('asOf=2026-11-30&knownAt=2026-11-29T00:00:00Z')).toEqual(['evaded', 'evaded']);

    await app.cycle('2026-11-30');
    const [sums] = await db.database.rawRows('SELECT COUNT(*) FROM open_item WHERE not_evaded AND evaded_from IS NULL');
    expect(Number(sums?.[0])).toBe(2);
    const { body: ladder } = await app.get(`/api/v1/cases/${caseId}/measures?asOf=2026-11-30`).expect(200);
    const publication = ladder.measures.find(({ measure }: { measure: string }) => measure === 'publication');
    expect(codes(publication)).toContain('quality-published');
    const again = await take('decide-force-majeure', { ...decision, ...months }, 'giam-doc', 3).expect(409);
    expect(codes(again.body)).toEqual(['excuse.no-claim']);
  });

  it('that were accepted can be withdrawn with a reason, by another than who took them in; history stays', async () => {
    const { body } = await take('claim-force-majeure', { ...flood, receivedOn: '2026-11-20' }).expect(201);
    const months = { from: '2026-07', to: '2026-08', decidedOn: '2026-11-24' };
    const decision = { claimId: body.eventId, accepted: true, document: 'Quyết định 9/QĐ-BHXH', ...months };
    const decided = await take('decide-force-majeure', decision, 'giam-doc', 2).expect(201);
    const withdrawal = {
      decisionId: decided.body.eventId,
      document: 'Quyết định 31/QĐ-BHXH',
      withdrawnOn: '2026-11-28',
      reason: 'Tài liệu không do cơ quan có thẩm quyền cấp',
    };
    const steps = async (): Promise<string[]> =>
      (await app.get(`/api/v1/cases/${caseId}/steps`).expect(200)).body.steps.map(({ name }: { name: string }) => name);
    expect(await steps()).toContain('withdraw-force-majeure');
    const refused = async (more: object, actor = 'giam-doc'): Promise<string[]> =>
      codes((await take('withdraw-force-majeure', { ...withdrawal, ...more }, actor, 3).expect(409)).body);
    expect(await refused({}, 'can-bo-a')).toEqual(['preparer-signs']);
    expect(await refused({ withdrawnOn: '2026-11-23' })).toEqual(['step.before-ground']);
    expect(await refused({ decisionId: body.eventId })).toEqual(['excuse.none-standing']);
    await take('withdraw-force-majeure', { ...withdrawal, reason: '' }, 'giam-doc', 3).expect(400);
    expect(await qualities('asOf=2026-11-28')).toEqual(['late-not-evaded', 'late-not-evaded']);

    app.clock.moveTo(parseInstant('2026-11-30T03:00:00Z'));
    await take('withdraw-force-majeure', withdrawal, 'giam-doc', 3).expect(201);
    expect(await qualities('asOf=2026-11-27')).toEqual(['late-not-evaded', 'late-not-evaded']);
    expect(await qualities('asOf=2026-11-28')).toEqual(['evaded', 'late']);
    expect(await qualities('asOf=2026-11-30')).toEqual(['evaded', 'evaded']);
    expect(await qualities('asOf=2026-11-30&knownAt=2026-11-30T02:30:00Z')).toEqual([
      'late-not-evaded',
      'late-not-evaded',
    ]);
    await app.cycle('2026-11-30');
    const [sums] = await db.database.rawRows('SELECT COUNT(*) FROM open_item WHERE not_evaded');
    expect(Number(sums?.[0])).toBe(0);
    expect(await steps()).not.toContain('withdraw-force-majeure');
    const page = await app.get(`/cases/${caseId}`).expect(200);
    expect(page.text).toContain(
      'không còn được coi là có lý do chính đáng: Tài liệu không do cơ quan có thẩm quyền cấp',
    );
  });

  it('that are not accepted change nothing', async () => {
    const { body } = await take('claim-force-majeure', { ...flood, receivedOn: '2026-11-20' }).expect(201);
    const decision = { claimId: body.eventId, accepted: false, document: 'Công văn 10/BHXH' };
    await take('decide-force-majeure', decision, 'giam-doc', 2).expect(201);
    expect(await qualities('asOf=2026-11-30')).toEqual(['evaded', 'evaded']);
  });
});
