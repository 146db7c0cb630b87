import { ReviewStep, StepCatalog, type StepRequest } from '../../../src/modules/cases/cases.api';
import { DiscoveredSteps } from '../../../src/modules/cases/cases.api';
import { addDays, parseCivilDate } from '../../../src/kernel/civil-date';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { fineForArrears } from '../sanctions/fine-for-arrears';
import { openSanctions, type SanctionApplication } from '../sanctions/sanction-application';

interface Taken {
  readonly name: string;
  readonly request: StepRequest;
  readonly body: Readonly<Record<string, unknown>>;
}

/** What may happen again: a note, and a proposal after the case was taken up again. */
const MAY_REPEAT = ['add-note', 'propose-closing'];
/** Another day is another contact. */
const ONE_A_DAY = ['record-contact'];

describeOnEachEngine('every step that was taken', (open) => {
  let db: TestDatabase;
  let app: SanctionApplication;
  const taken: Taken[] = [];

  beforeAll(async () => {
    db = await open();
    app = await openSanctions(db, anEmployer().owing('2026-08', { RET: 900_000_000n }));
    for (const step of app.app.get(StepCatalog).list()) {
      const run = step.run.bind(step);
      Object.assign(step, {
        run: async (request: StepRequest, body: Taken['body']) => {
          const outcome = await run(request, body);
          if (outcome.ok && !request.isDraft) taken.push({ name: step.name, request, body });
          return outcome;
        },
      });
    }
    await course();
  });
  afterAll(async () => {
    await app.close();
    await db.close();
  });

  /** A case from its first contact to its closing. */
  async function course(): Promise<void> {
    await app.taken('add-note', { text: 'Đã xem hồ sơ' });
    await app.taken('record-contact', { channel: 'call', outcome: 'reached', contactedOn: '2026-11-05' });
    await fineForArrears(app, app.caseId);
    app.at('2026-11-12');
    const first = { amount: 400_000_000, payBy: '2026-12-01', promisedBy: 'Giám đốc' };
    const promiseId = await app.taken('record-promise', first);
    await app.taken('withdraw-promise', { promiseId, reason: 'Đơn vị xin thay' });
    await app.taken('record-promise', { amount: 500_000_000, payBy: '2026-12-10', promisedBy: 'Giám đốc' });
    const pauseId = await app.taken('begin-pause', { reason: 'court', document: '12/TB-TA' });
    await app.taken('end-pause', { pauseId, reason: 'Đã xử xong' });
    await app.taken('transfer-case', { officer: 'Cán bộ B', reason: 'phân công' });
    const proposalId = await app.taken('propose-closing', { reason: 'Đơn vị giải thể' }, 'le.an');
    await app.taken('close-case', { proposalId, signedBy: 'Trần Bình' }, 'tran.binh');
    await app.taken('reopen-case', { reason: 'Đơn vị còn tài sản' });
  }

  it('is refused when it is taken once more, whatever the day that is written on it', async () => {
    const steps = app.app.get(DiscoveredSteps);
    const counted: unknown[] = [];
    for (const { name, request, body } of taken) {
      const declared = steps.list().find((step) => step.name === name);
      if (!declared || MAY_REPEAT.includes(name)) continue;
      const day = declared.day as string | null;
      const days =
        day === null || ONE_A_DAY.includes(name)
          ? [undefined]
          : [-7, -3, -1, 0].map((n) => addDays(parseCivilDate('2026-11-12'), n));
      for (const on of days) {
        const { expectedVersion: _, ...again } = request;
        const tried = await app.app
          .get(ReviewStep)
          .run(again, name, day === null || on === undefined ? body : { ...body, [day]: on });
        if (tried.ok) counted.push([name, on]);
      }
    }
    expect(taken.length).toBeGreaterThan(12);
    expect(counted).toEqual([]);
  });
});
