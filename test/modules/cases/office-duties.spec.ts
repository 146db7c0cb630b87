import { parseInstant } from '../../../src/kernel/instant';
import { parsePeriod } from '../../../src/kernel/period';
import { MakeMonthlyReport } from '../../../src/modules/reports/reports.api';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer, type EmployerBuilder } from '../../support/employer-builder';
import { textOf } from '../../app/web-application';
import { openCaseApplication, type CaseApplication } from './case-application';

const DIRECTOR = { 'X-Actor': 'giam-doc' };

/** Owes May 2026, was reminded in July: evaded since the end of August. */
const anEvader = (): EmployerBuilder =>
  anEmployer().owing('2026-05', { RET: 1_000_000n, HI: 200_000n }).remindedOn('2026-07-05');

interface Duty {
  readonly kind: string;
  readonly authorityCode: string;
  readonly state: string;
  readonly metOn: string | null;
  readonly metBy: string | null;
  readonly document: string | null;
  readonly hadNothingToDo: boolean;
  readonly dueOn: string;
}

describeOnEachEngine('the duties of offices', (open) => {
  let db: TestDatabase;
  let app: CaseApplication;

  beforeEach(async () => {
    db = await open();
    app = await openCaseApplication(db, [anEvader(), anEvader()]);
    await db.unitOfWork.run(() =>
      db.database.bulk().insert(
        'authority',
        ['id', 'code', 'name', 'level', 'parent_id', 'valid_from'],
        [
          [3, 'VN', 'Bảo hiểm xã hội Việt Nam', 'national', null, '2000-01-01'],
          [4, 'P01-1', 'Bảo hiểm xã hội cơ sở Một', 'commune', 1, '2025-07-01'],
        ],
      ),
    );
    await app.cycle('2026-10-02');
    await app.cycle('2026-11-05');
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const on = (day: string): void => app.clock.moveTo(parseInstant(`${day}T02:00:00Z`));
  const duties = async (query: string): Promise<Duty[]> =>
    ((await app.get(`/api/v1/duties?${query}`).expect(200)).body as { duties: Duty[] }).duties;
  const ofProvince = async (query: string): Promise<Duty[]> =>
    (await duties(`authority=P01&${query}`)).filter(({ authorityCode }) => authorityCode === 'P01');
  const owing = async (kind: string): Promise<string[]> => {
    const all = await duties(`kind=${kind}&state=all`);
    return [...new Set(all.map(({ authorityCode }) => authorityCode))].toSorted();
  };
  const publish = async (): Promise<void> => {
    const list = '/api/v1/publications/P01/2026-11';
    await app.post(`${list}/proposals`).send({}).expect(200);
    await app.post(`${list}/approval`, DIRECTOR).send({}).expect(200);
    await app.post(`${list}/publication`, DIRECTOR).send({}).expect(200);
  };

  it('fall to the levels that owe them: who has nobody above reports to nobody, lists go where inspectorates stand', async () => {
    expect(await owing('reminder.monthly')).toEqual(['P01', 'P01-1', 'P02', 'VN']);
    expect(await owing('report.monthly')).toEqual(['P01', 'P01-1', 'P02']);
    expect(await owing('publication.monthly')).toEqual(['P01', 'P01-1', 'P02']);
    expect(await owing('list.quarterly')).toEqual(['P01', 'P02', 'VN']);
  });

  it('count the report of a month as made when it was frozen, by whoever had it made', async () => {
    await app.app.get(MakeMonthlyReport).run('P01', parsePeriod('2026-10'), undefined, 'Nguyễn Thị Ví Dụ');
    await app.cycle('2026-11-06');
    const [own, ...others] = await duties('kind=report.monthly&state=done');
    expect([own, others]).toMatchObject([
      { authorityCode: 'P01', metOn: '2026-11-05', metBy: 'Nguyễn Thị Ví Dụ', state: 'met' },
      [],
    ]);
  });

  it('count the list of a month as published when it was, by whom; missed from the next month on', async () => {
    const [duty] = await duties('kind=publication.monthly&state=open&authority=P01');
    expect(duty).toMatchObject({ dueOn: '2026-11-30' });
    await app.cycle('2026-11-30');
    on('2026-12-01');
    await app.cycle('2026-12-01');
    const missed = await duties('kind=publication.monthly&state=missed');
    expect(missed.map(({ authorityCode, dueOn }) => [authorityCode, dueOn])).toContainEqual(['P01', '2026-11-30']);
    const done = await duties('kind=publication.monthly&state=done');
    expect(done).toContainEqual(expect.objectContaining({ authorityCode: 'P02', hadNothingToDo: true }));
    expect(done.some(({ authorityCode }) => authorityCode === 'P01')).toBe(false);
  });

  it('are met by the publication, with its day and who signed it', async () => {
    await publish();
    await app.cycle('2026-11-06');
    expect(await ofProvince('kind=publication.monthly&state=done')).toMatchObject([
      { metOn: '2026-11-05', metBy: 'giam-doc', document: 'D15-TS 2026-11', state: 'met' },
    ]);
    expect(textOf((await app.get('/duties?kind=publication.monthly&state=done').expect(200)).text)).toContain(
      'Công khai danh sách tháng (D15-TS)',
    );
  });

  it('are told over the API as on the page: by office, state and day, page by page', async () => {
    await publish();
    await app.cycle('2026-11-06');
    on('2026-11-09');
    const page = textOf((await app.get('/duties?authority=P01&state=all').expect(200)).text);
    const all = await duties('authority=P01&state=all');
    expect(all.length).toBeGreaterThan(4);
    expect(page).toContain(`1–${all.length} trong ${all.length}`);
    const paged: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const { body } = await app
        .get(`/api/v1/duties?authority=P01&state=all&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`)
        .expect(200);
      const answer = body as { duties: unknown[]; nextCursor: string | null; total: number };
      expect(answer.total).toBe(all.length);
      paged.push(...answer.duties);
      cursor = answer.nextCursor;
    }
    expect(paged).toEqual(all);
    // As of an earlier day what was done later is still to be done.
    expect(await ofProvince('kind=publication.monthly&state=open&asOf=2026-11-04')).toMatchObject([
      { state: 'open', metOn: null, metBy: null },
    ]);
    expect(await ofProvince('kind=publication.monthly&state=open')).toEqual([]);
    expect(await duties('kind=report.monthly&state=missed&asOf=2026-11-05')).toEqual(
      await duties('kind=report.monthly&state=missed&asOf=2026-11-04'),
    );
    expect(textOf((await app.get('/duties?kind=report.monthly&state=open&asOf=5/11/2026').expect(200)).text)).toContain(
      'hôm nay là ngày cuối',
    );
  });

  it('refuse a question that makes no sense, and are described', async () => {
    for (const query of ['asOf=2026-02-31', 'state=late', 'cursor=x', 'limit=0', 'cursor=2026-02-31_1']) {
      await app
        .get(`/api/v1/duties?${query}`)
        .expect(400)
        .expect('Content-Type', /problem\+json/);
    }
    await app.get('/api/v1/duties?authority=NOWHERE').expect(404);
    const { body } = await app.get('/api/openapi.json').expect(200);
    const described = (body as { paths: Record<string, { get?: { parameters: { name: string }[] } }> }).paths;
    expect(described['/api/v1/duties']?.get?.parameters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['authority', 'state', 'asOf', 'cursor', 'limit']),
    );
  });
});
