import { PREFILL_NAMES, StepCatalog } from '../../../src/modules/cases/cases.api';
import { fieldsOf, type FormField } from '../../../src/platform/http/form-field';
import { openSqlite, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from './case-application';
import { announcedCheck, openCheckFile, type CheckFile } from '../inspections/check-file';
import { fineForArrears } from '../sanctions/fine-for-arrears';

const OWN_PAGE = { 'Sec-Fetch-Site': 'same-origin' };

type Known = Readonly<Record<string, unknown>>;

describe('what a case knows', () => {
  let db: TestDatabase;
  let app: CaseApplication;
  let id: number;

  beforeEach(async () => {
    db = await openSqlite();
    app = await openCaseApplication(db, [anEmployer().owing('2026-08', { RET: 1_000_000n, HI: 200_000n })]);
    await app.cycle('2026-11-05');
    id = await app.caseOf(1);
    const { headers } = await app.get(`/api/v1/cases/${id}`);
    await app
      .post(`/api/v1/cases/${id}/transfer`, { 'If-Match': headers['etag'] as string })
      .send({ authorityCode: 'P01', officer: 'Cán bộ Phụ Trách', reason: 'Phân công' })
      .expect(201);
  });
  afterEach(async () => {
    await app.close();
    await db.close();
  });

  const page = async (name: string, query = ''): Promise<string> =>
    (await app.get(`/cases/${id}/steps/${name}${query}`).expect(200)).text;
  /** Every field of a form as the browser would send it back untouched. */
  const untouched = (html: string): Record<string, string> => {
    const form = html.slice(html.indexOf('<form class="step-form"'));
    const inputs = [...form.matchAll(/<input[^>]* name="([^"]+)"[^>]* value="([^"]*)"/g)];
    const areas = [...form.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)</g)];
    const selects = [...form.matchAll(/<select[^>]* name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)].map(
      ([all, name, options]) => [all, name, /value="([^"]*)" selected/.exec(options ?? '')?.[1] ?? ''] as const,
    );
    return Object.fromEntries([...inputs, ...areas, ...selects].map(([, name, value]) => [name ?? '', value ?? '']));
  };
  const knownOf = async (name: string): Promise<Known> => {
    const { body } = await app.get(`/api/v1/cases/${id}/steps`).expect(200);
    const { steps } = body as { steps: { name: string; known: Known }[] };
    return steps.find((step) => step.name === name)?.known ?? {};
  };

  it('is named by fields only under names that there are', () => {
    const fillsOf = ({ prefill, row }: FormField): string[] => [
      ...(prefill ? [prefill] : []),
      ...(row?.().flatMap(fillsOf) ?? []),
    ];
    const fills = app.app
      .get(StepCatalog)
      .list()
      .flatMap(({ request }) => fieldsOf(request).flatMap(fillsOf));
    expect(fills).toContain('today');
    expect([...new Set(fills)].filter((prefill) => !PREFILL_NAMES.some((name) => name === prefill))).toEqual([]);
  });

  it('stands in the form of a step already: day, officer, address, arrears', async () => {
    const html = await page('hold-session');
    const known = untouched(html);
    expect(known).toMatchObject({
      'f.heldOn': '05/11/2026',
      'f.forOffice': 'Cán bộ Phụ Trách',
      actor: 'Cán bộ Phụ Trách',
      'f.content': expect.stringContaining('tính đến hết ngày 05/11/2026: 1.200.000 đồng') as string,
    });
    expect(known['f.place']).not.toBe('');
  });

  it('carries a fine to its payment without a number typed, and offers the paper that waits', async () => {
    await fineForArrears(app, id);
    const known = await knownOf('record-fine-payment');
    expect(known).toMatchObject({ paidOn: '2026-11-05', fineId: expect.any(Number) as number });
    const { fines } = (await app.get(`/api/v1/cases/${id}/fines`)).body as { fines: { amount: number }[] };
    expect(known['amount']).toBe(fines[0]?.amount);
    const form = untouched(await page('record-fine-payment'));
    await app
      .post(`/cases/${id}/steps/record-fine-payment`, OWN_PAGE)
      .type('form')
      .send({ ...form, 'f.receiptNo': 'KB-77' })
      .expect(303);
    expect(await knownOf('record-fine-payment')).toEqual({});
  });

  it('gives way to what the address of the form names, and to what was typed', async () => {
    expect(untouched(await page('record-evidence', '?f.foundOn=3/11/2026&f.document=C12'))).toMatchObject({
      'f.foundOn': '3/11/2026',
      'f.document': 'C12',
    });
    const { text } = await app
      .post(`/cases/${id}/steps/record-evidence`, OWN_PAGE)
      .type('form')
      .send({ ...untouched(await page('record-evidence')), 'f.foundOn': '', actor: 'A' })
      .expect(400);
    expect(untouched(text)).toMatchObject({ 'f.foundOn': '' });
  });

  it('stands in the form of a promise: all that is owed', async () => {
    const { text } = await app.get(`/cases/${id}/steps/record-promise`).expect(200);
    const { body } = await app.get('/api/v1/employers/E1/statement?asOf=2026-11-05').expect(200);
    const { arrears, charges } = (body as { totals: { arrears: number; charges: number } }).totals;
    const owed = (arrears + charges).toLocaleString('de-DE');
    expect(text).toMatch(new RegExp(`id="f-amount"[^>]*value="${owed.replaceAll('.', '\\.')}"`));
  });
});

describe('what a case knows of a check', () => {
  let db: TestDatabase;
  let file: CheckFile;

  beforeEach(async () => {
    db = await openSqlite();
    file = await openCheckFile(db);
  });
  afterEach(async () => {
    await file.app.close();
    await db.close();
  });

  const knownOf = async (name: string): Promise<Known> => {
    const { body } = await file.app.get(`/api/v1/cases/${file.id}/steps`).expect(200);
    const { steps } = body as { steps: { name: string; known: Known }[] };
    return steps.find((step) => step.name === name)?.known ?? {};
  };

  it('runs through its papers to the violation: form, months, number, who spoke, who signs, the act', async () => {
    expect(await knownOf('decide-check')).toMatchObject({
      form: 'unscheduled-check',
      scopeFrom: '2026-08',
      scopeTo: '2026-10',
      decidedOn: '2026-11-05',
    });
    const checkId = await announcedCheck(file);
    const forEmployer = 'ông Phạm Giả, Giám đốc';
    const minutes = await knownOf('sign-minutes');
    expect(minutes).toMatchObject({ checkId, forEmployer, signedOn: '2026-11-05' });
    expect(await knownOf('conclude-check')).toMatchObject({ checkId, signedBy: 'Hoàng Văn Mẫu' });
    expect((await knownOf('note-violation'))['checkId']).toBeUndefined();
    const lines = [{ fund: 'all', from: '2026-08', to: '2026-08', workers: 20 }];
    await file.pass('record-finding', { checkId, finding: 'unpaid', evidence: 'Sao kê C69', lines });
    // As it stands in the form, it is what the step takes.
    await file.pass('sign-minutes', minutes);
    const violation = await knownOf('note-violation');
    expect(violation).toMatchObject({ checkId, document: 'Biên bản kiểm tra số 02/BB-BHXH' });
    await file.pass('note-violation', { ...violation, difficulty: 'plain' });
    expect((await knownOf('note-violation'))['act']).not.toBe(violation['act']);
    expect(await knownOf('make-violation-record')).toMatchObject({ representative: forEmployer });
  });
});
