import fc from 'fast-check';
import { parseInstant } from '../../../src/kernel/instant';
import { AnswerMeasures } from '../../../src/modules/cases/cases.api';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer, type EmployerBuilder } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from '../cases/case-application';
import { closeCase } from '../cases/close-case';
import { parseCivilDate } from '../../../src/kernel/civil-date';

const owing = (): EmployerBuilder => anEmployer().owing('2026-08', { RET: 1_000_000n, HI: 200_000n });
const RUN = '/api/v1/reminder-run';

describeOnEachEngine('the monthly run of reminders', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;

  beforeEach(async () => {
    db = await open();
    app = await openCaseApplication(db, [owing(), owing(), owing(), anEmployer().owing('2026-10', { RET: 5n })]);
    await app.cycle('2026-11-05');
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const review = async (): Promise<{ counts: object; letters: Record<string, unknown>[]; nextCursor: string | null }> =>
    (await app.get(`${RUN}?authority=P01`).expect(200)).body;
  const quality = async (code: string, day: string): Promise<{ quality: string; evadedFrom?: string }> =>
    (await app.get(`/api/v1/employers/${code}/statement?asOf=${day}`).expect(200)).body.items[0];

  it('proposes letters with what a person looks at, page by page', async () => {
    await app.post(`/api/v1/cases/${await app.caseOf(1)}/promises`).send({
      amount: 500_000,
      payBy: '2026-11-20',
      promisedBy: 'Kế toán trưởng',
    });
    const first = await app.get(`${RUN}?authority=P01&limit=2`).expect(200);
    expect(first.body).toMatchObject({
      period: '2026-11',
      asOf: '2026-11-05',
      counts: { proposed: 3, issued: 0, sent: 0, voided: 0 },
    });
    expect(first.body.letters[0]).toMatchObject({
      state: 'queued',
      number: null,
      employerCode: 'E1',
      arrears: 1_200_000,
      evaded: 0,
      // Due on 30 September, urged within 45 days: day 61 after it.
      evadedFrom: '2026-11-30',
      workers: 0,
      openPromise: { amount: 500_000, payBy: '2026-11-20' },
    });
    const rest = await app.get(`${RUN}?authority=P01&limit=2&cursor=${first.body.nextCursor}`).expect(200);
    expect(rest.body.letters.map(({ employerCode }: { employerCode: string }) => employerCode)).toEqual(['E3']);
    expect((await app.get(`${RUN}?authority=P02`).expect(200)).body.letters).toEqual([]);
    await app.get(`${RUN}?authority=NN`).expect(404);
  });

  it('lets nobody who cannot be computed hold the others up, at any stage, and says who it is', async () => {
    const LEFT_OUT = [{ employerCode: 'E2', code: 'parameter.unknown' }];
    const [issued] = (await review()).letters.map(({ id }) => id as number);
    await app
      .post(`${RUN}/issue`)
      .send({ noticeIds: [issued] })
      .expect(200);
    // Found out only now: interest for a year whose rate nobody has entered.
    await db.unitOfWork.run(() =>
      db.database
        .bulk()
        .insert(
          'assessment',
          ['employer_id', 'period', 'fund', 'workers', 'wage_base', 'amount', 'recorded_at', 'import_id', 'line'],
          [[2, '2021-11', 'SI', 1, 0, 1000, 0, 1, 1]],
        ),
    );
    const first = await app.get(`${RUN}?authority=P01&limit=2`).expect(200);
    expect(first.body).toMatchObject({ letters: [{ employerCode: 'E1' }], leftOut: LEFT_OUT });
    const rest = await app.get(`${RUN}?authority=P01&limit=2&cursor=${first.body.nextCursor}`).expect(200);
    expect(rest.body).toMatchObject({ letters: [{ employerCode: 'E3' }], leftOut: [], nextCursor: null });

    const { body } = await app.post(`${RUN}/issue`).send({}).expect(200);
    expect(body).toMatchObject({ issued: 1, voided: 0, leftOut: LEFT_OUT });
    expect(body.leftOut[0].sentence).toContain('parameters set monthly-charge-rate.SI');
    await db.unitOfWork.run(() =>
      db.database.execute(
        `UPDATE notice SET state = 'issued', year = 2026, number = 9, issued_on = '2026-11-05', snapshot = '{}' WHERE employer_id = 2`,
      ),
    );
    expect((await app.post(`${RUN}/dispatch`).send({}).expect(200)).body).toMatchObject({
      dispatched: 2,
      voided: 0,
      leftOut: LEFT_OUT,
    });
    expect((await review()).counts).toEqual({ proposed: 0, issued: 1, sent: 2, voided: 0 });
  });

  it('takes single letters out with a reason, issues a selection, and sends it: only then it is a reminder', async () => {
    const [one, two, three] = (await review()).letters.map(({ id }) => id as number);
    const reason = 'Đang đối chiếu số liệu';
    await app.post(`${RUN}/letters/${three}/void`).send({}).expect(400);
    await app.post(`${RUN}/letters/${three}/void`).send({ reason }).expect(200);
    await app.post(`${RUN}/letters/${three}/void`).send({ reason }).expect(200);
    await app.post(`${RUN}/letters/99/void`).send({ reason }).expect(404);
    const issued = await app
      .post(`${RUN}/issue`)
      .send({ noticeIds: [one, three] })
      .expect(200);
    expect(issued.body).toEqual({ issued: 1, voided: 0, leftOut: [] });
    expect(await review()).toMatchObject({
      counts: { proposed: 1, issued: 1, sent: 0, voided: 1 },
      letters: [{ state: 'issued', number: '01/BHXH-QLT' }, { state: 'queued' }],
    });
    expect(await quality('E1', '2026-11-30')).toMatchObject({ quality: 'late' });

    app.clock.moveTo(parseInstant('2026-11-09T02:00:00Z'));
    const sent = await app.post(`${RUN}/dispatch`).send({ authority: 'P01' }).expect(200);
    expect(sent.body).toEqual({ dispatched: 1, voided: 0, leftOut: [] });
    expect((await app.post(`${RUN}/dispatch`).send({}).expect(200)).body).toEqual({
      dispatched: 0,
      voided: 0,
      leftOut: [],
    });
    const rows = await db.database.rawRows('SELECT reminder_no, employer_id, sent_on FROM reminder');
    expect(rows).toEqual([['P01-2026-000001', 1, '2026-11-09']]);
    expect(await quality('E1', '2026-11-30')).toMatchObject({ quality: 'evaded' });
    const gone = await app.post(`${RUN}/letters/${one}/void`).send({ reason }).expect(409);
    expect(gone.body.reasons).toMatchObject([{ code: 'reminder.sent' }]);

    const kinds = async (employer: number): Promise<string[]> => {
      const { body } = await app.get(`/api/v1/cases/${await app.caseOf(employer)}/timeline`).expect(200);
      return body.entries.map(({ on, kind, actor }: Record<string, string>) => `${on} ${kind} ${actor}`).slice(1);
    };
    expect(await kinds(1)).toEqual(['2026-11-05 notice-issued can-bo-a', '2026-11-09 notice-dispatched can-bo-a']);
    expect(await kinds(3)).toEqual(['2026-11-05 reminder-voided can-bo-a']);
    expect((await review()).letters.map(({ id }) => id)).toEqual([two]);
    const [audit] = await db.database.rawRows(`SELECT COUNT(*) FROM audit_entry WHERE subject = 'reminders:2026-11'`);
    expect(Number(audit?.[0])).toBe(3);
    const letters = await db.database.rawRows(
      "SELECT actor, action, before, after FROM audit_entry WHERE subject = 'notice:1' ORDER BY id",
    );
    const json = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);
    expect(letters.map(([actor, action, before, after]) => [actor, action, json(before), json(after)])).toEqual([
      [
        'can-bo-a',
        'reminder.issued',
        { state: 'queued', number: null },
        { state: 'issued', number: '01/BHXH-QLT', on: '2026-11-05' },
      ],
      [
        'can-bo-a',
        'reminder.sent',
        { state: 'issued', number: '01/BHXH-QLT' },
        { state: 'sent', number: '01/BHXH-QLT', on: '2026-11-09' },
      ],
    ]);
  });

  it('does not send a letter to who has paid since it was issued: it is void, and its number stays used', async () => {
    await app.post(`${RUN}/issue`).send({}).expect(200);
    await app.receive('PT1', 1, '2026-11-05', 9_000_000);
    expect((await app.post(`${RUN}/dispatch`).send({}).expect(200)).body).toEqual({
      dispatched: 2,
      voided: 1,
      leftOut: [],
    });

    const [row] = await db.database.rawRows(
      'SELECT state, number, void_reason, dispatched_on FROM notice WHERE id = 1',
    );
    expect(row).toEqual([
      'void',
      1,
      'Đơn vị không còn số tiền chậm đóng, trốn đóng tại ngày gửi; văn bản không được gửi',
      null,
    ]);
    const numbers = await db.database.rawRows('SELECT reminder_no FROM reminder ORDER BY id');
    expect(numbers).toEqual([['P01-2026-000002'], ['P01-2026-000003']]);
    // The payment is taken back: nothing was ever sent, so what is owed again is late and never evaded by that letter.
    await app.reverse('DC1', 1, 'PT1');
    const owed = await quality('E1', '2026-12-31');
    expect(owed.quality).toBe('late');
    expect(owed.evadedFrom).toBeUndefined();
    const page = await app.get(`/cases/${await app.caseOf(1)}`).expect(200);
    expect(page.text).toContain('Hủy văn bản đôn đốc');
  });

  it('takes back what was issued and not sent in its month; the next month proposes anew', async () => {
    await app.post(`${RUN}/issue`).send({}).expect(200);
    app.clock.moveTo(parseInstant('2026-12-03T02:00:00Z'));
    await app.cycle('2026-12-03');
    expect((await app.post(`${RUN}/dispatch`).send({}).expect(200)).body).toEqual({
      dispatched: 0,
      voided: 0,
      leftOut: [],
    });
    const states = await db.database.rawRows('SELECT period, state, COUNT(*) FROM notice GROUP BY 1, 2 ORDER BY 1, 2');
    expect(states.map(([period, state, count]) => [period, state, Number(count)])).toEqual([
      ['2026-11', 'void', 3],
      ['2026-12', 'queued', 4],
    ]);
  });
});

describeOnEachEngine('the monthly run and the policy of the monthly reminder', (open) => {
  const DAY = parseCivilDate('2026-11-05');
  const employers = fc.sample(
    fc.record({
      paid: fc.constantFrom(0, 700_000, 9_000_000),
      periods: fc.subarray(['2026-06', '2026-08', '2026-09', '2026-10'], { minLength: 1 }),
      remindedOn: fc.option(fc.constantFrom('2026-10-07', '2026-11-01', '2026-11-04'), { nil: undefined }),
      status: fc.option(fc.constantFrom('suspended', 'dissolving', 'dissolved', 'bankrupt'), { nil: undefined }),
      closed: fc.boolean(),
    }),
    { numRuns: 60, seed: 11 },
  );

  it('agree about every employer', async () => {
    const db = await open();
    const facts = employers.map(({ paid, periods, remindedOn }) => {
      const employer = anEmployer();
      for (const period of periods) employer.owing(period, { RET: 400_000n });
      if (paid > 0) employer.paying('PT', '2026-11-03', BigInt(paid));
      return remindedOn === undefined ? employer : employer.remindedOn(remindedOn);
    });
    const app = await openCaseApplication(db, facts);
    const rows = employers.flatMap(({ status }, i) =>
      status === undefined ? [] : [[i + 1, status, '2026-10-01', 'Thông báo', 0]],
    );
    await db.unitOfWork.run(() =>
      db.database.bulk().insert('employer_status', ['employer_id', 'status', 'since', 'evidence', 'recorded_at'], rows),
    );
    app.clock.moveTo(parseInstant('2026-10-20T02:00:00Z'));
    await app.cycle('2026-10-20');
    const closable = employers.flatMap(({ closed }, i) => (closed ? [i + 1] : []));
    for (const employer of closable) {
      const id = await app.caseOf(employer);
      if (!id) continue;
      await closeCase(app, id, { reason: 'Theo kết luận kiểm tra', signedBy: 'Giám đốc' });
    }
    app.clock.moveTo(parseInstant('2026-11-05T02:00:00Z'));
    await app.cycle(DAY);
    const queued = await db.database.rawRows(`SELECT employer_id FROM notice WHERE period = '2026-11'`);
    const proposed = new Set(queued.map(([id]) => id as number));

    const answers = app.app.get(AnswerMeasures);
    const available: number[] = [];
    const states = new Set<string>();
    for (const [i] of employers.entries()) {
      const { answers: ladder } = await answers.ofEmployer(`E${i + 1}`, DAY);
      const state = ladder.find(({ measure }) => measure === 'monthly-reminder')?.state ?? '';
      states.add(state);
      if (state === 'available') available.push(i + 1);
    }
    expect([...proposed].toSorted((a, b) => a - b)).toEqual(available);
    expect(states).toEqual(new Set(['available', 'blocked', 'done', 'not-applicable']));
    await app.close();
    await db.close();
  });
});
