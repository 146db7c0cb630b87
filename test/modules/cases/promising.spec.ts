import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openSanctions, type SanctionApplication } from '../sanctions/sanction-application';

describeOnEachEngine('a promise to pay', (open) => {
  let db: TestDatabase;
  let app: SanctionApplication;

  beforeEach(async () => {
    db = await open();
    app = await openSanctions(db, anEmployer().owing('2026-08', { RET: 100_000_000n }));
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const promise = (more: object = {}) => ({
    amount: 30_000_000,
    payBy: '2026-11-20',
    promisedBy: 'Giám đốc',
    ...more,
  });
  const promises = async (): Promise<unknown[]> => {
    const { body } = await app.get(`/api/v1/cases/${app.caseId}`).expect(200);
    return (body as { promises: { status: string }[] }).promises.map(({ status }) => status);
  };

  it('runs alone, until it is kept, broken or taken back', async () => {
    const promiseId = await app.taken('record-promise', promise());
    expect(await app.refused('record-promise', promise({ amount: 40_000_000 }))).toEqual(['promise.one-runs']);
    await app.taken('withdraw-promise', { promiseId, reason: 'Đơn vị xin thay cam kết' });
    expect(await app.refused('withdraw-promise', { promiseId, reason: 'x' })).toEqual(['promise.not-running']);
    const second = await app.taken('record-promise', promise({ amount: 40_000_000 }));
    await app.taken('annul-step', { eventId: second, reason: 'Ghi nhầm số tiền' });
    await app.taken('record-promise', promise({ amount: 45_000_000 }));
    expect(await promises()).toEqual(['withdrawn', 'open']);
    expect((await app.cycle('2026-11-21')).promisesBroken).toBe(1);
    expect(await promises()).toEqual(['withdrawn', 'broken']);
  });

  it('is not annulled while the program has written down what became of it', async () => {
    const promiseId = await app.taken('record-promise', promise());
    await app.cycle('2026-11-21');
    expect(await app.refused('annul-step', { eventId: promiseId, reason: 'x' })).toEqual(['annulment.rested-on']);
  });

  it('reaches no further and is no smaller than the office allows', async () => {
    expect(await app.refused('record-promise', promise({ payBy: '2126-11-20' }))).toEqual(['promise.too-long']);
    expect(await app.refused('record-promise', promise({ payBy: '2027-02-04' }))).toEqual(['promise.too-long']);
    expect(await app.refused('record-promise', promise({ amount: 125 }))).toEqual(['promise.too-small']);
    await app.taken('record-promise', promise({ payBy: '2027-02-03' }));
  });

  it('may be a plan of instalments that adds up, and is broken with the first that does not come', async () => {
    const plan = (...rows: [number, string][]) =>
      promise({ instalments: rows.map(([amount, payBy]) => ({ amount, payBy })) });
    expect(await app.refused('record-promise', plan([10_000_000, '2026-11-10'], [10_000_000, '2026-11-20']))).toEqual([
      'promise.instalments-sum',
    ]);
    expect(await app.refused('record-promise', plan([10_000_000, '2026-11-20'], [20_000_000, '2026-11-10']))).toEqual([
      'promise.instalments-order',
      'promise.instalments-end',
    ]);
    await app.taken('record-promise', plan([10_000_000, '2026-11-10'], [20_000_000, '2026-11-20']));
    await app.receive('PT1', 1, '2026-11-09', 10_000_000);
    expect(await app.cycle('2026-11-11')).toMatchObject({ promisesKept: 0, promisesBroken: 0 });
    expect(await app.cycle('2026-11-21')).toMatchObject({ promisesKept: 0, promisesBroken: 1, caseMisfits: 0 });
  });

  it.each([12.5, '12.5', '125', -5, 0, 1e20])('takes no other amount than a whole number: %p', async (amount) => {
    const { status, body } = await app.step('record-promise', promise({ amount }));
    expect([status, (body as { errors: { field: string }[] }).errors.map(({ field }) => field)]).toEqual([
      400,
      ['amount'],
    ]);
  });
});
