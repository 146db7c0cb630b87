import { readFileSync } from 'node:fs';
import { parseInstant } from '../../../src/kernel/instant';
import { parseCivilDate } from '../../../src/kernel/civil-date';
import { parsePeriod } from '../../../src/kernel/period';
import { MakeMonthlyReport, WriteReportFiles, type MadeReport } from '../../../src/modules/reports/reports.api';
import { openTestApplication, type TestApplication } from '../../support/application';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { storeFacts } from '../../support/store-facts';

const MONTH = parsePeriod('2026-10');
const DECISION = {
  number: '1/QĐ-BHXH',
  documentId: null,
  grounds: 'Kế hoạch',
  scopeFrom: '2026-06',
  scopeTo: '2026-06',
  days: 5,
  team: [{ name: 'Nguyễn Văn Mẫu', role: 'head' }],
  decidedBy: 'Giám đốc',
};
const FINE = { proposalId: 1, recordId: 1, number: '1', documentId: 1, signer: 'Mẫu', acts: [], payBy: null };
const PUBLISHED = { publicationId: 1, authorityId: 1, version: 1 };
const SENT = {
  preparedId: 1,
  number: '1',
  documentId: 1,
  to: 'Công an',
  evaded: 0,
  charges: 0,
  workers: 5,
  clause: null,
  despite: [],
  reason: null,
  dossierSha256: '00',
};

type Event = readonly [caseId: number, kind: string, on: string, data: object];

/** Five employers, each with one case of the same number. */
const EVENTS: readonly Event[] = [
  // 1: planned check in October, concluded; half of it came in afterwards.
  [1, 'check-plan-listed', '2026-02-01', { document: 'KH', approvedOn: '2026-02-01' }],
  [1, 'check-decided', '2026-10-02', { ...DECISION, form: 'planned-check' }],
  [
    1,
    'check-concluded',
    '2026-10-10',
    { checkId: 2, number: '1', documentId: null, outcome: 'unpaid', established: 1_000_000, workers: 3 },
  ],
  // 2: unscheduled check in March, inspected before that; fined twice, once by the committee.
  [2, 'check-decided', '2026-03-02', { ...DECISION, form: 'unscheduled-check' }],
  [
    2,
    'check-concluded',
    '2026-03-20',
    { checkId: 4, number: '2', documentId: null, outcome: 'paid', established: 500_000, workers: 3 },
  ],
  [2, 'fine-decided', '2026-10-05', { ...FINE, officer: 'provincial-vss-director', form: 'fine', amount: 70_000_000 }],
  [
    2,
    'fine-recommended',
    '2026-04-01',
    { recordId: 1, number: '2', documentId: 1, committee: 'UBND tỉnh', officer: 'provincial-committee-chairman' },
  ],
  [
    2,
    'committee-answered',
    '2026-09-09',
    {
      recommendationId: 7,
      answer: 'fined',
      number: '9',
      officer: null,
      amount: 90_000_000,
      decidedOn: null,
      servedOn: null,
      note: null,
    },
  ],
  // 3: named in October and taken off again; a dossier of the year before was sent back.
  [3, 'published', '2026-10-07', { ...PUBLISHED, month: '2026-09', amount: 1_000_000, workers: 4 }],
  [
    3,
    'publication-removed',
    '2026-10-20',
    { publicationId: 1, month: '2026-09', version: 2, cause: 'paid', note: 'đã nộp' },
  ],
  [3, 'referral-sent', '2025-10-15', { ...SENT, arrears: 2_000_000 }],
  [3, 'referral-returned', '2025-12-01', { referralId: 11, reason: 'thiếu hồ sơ' }],
  // 4: referred in June, prosecuted; a part was paid since.
  [4, 'referral-sent', '2026-09-15', { ...SENT, arrears: 1_000_000 }],
  [4, 'prosecution-instituted', '2026-10-30', { referralId: 13, decision: 'QĐ' }],
  // 5: everything in it lies after the report's month, or is not known yet.
  [5, 'check-decided', '2026-11-02', { ...DECISION, form: 'planned-check' }],
];

async function storeEvents(db: TestDatabase): Promise<void> {
  await db.unitOfWork.run(async () => {
    const bulk = db.database.bulk();
    await bulk.insert(
      'enforcement_case',
      ['id', 'employer_id', 'opened_on', 'version'],
      [1, 2, 3, 4, 5].map((id) => [id, id, '2025-01-02', 1]),
    );
    const recorded = Date.parse('2026-11-01T00:00:00Z');
    await bulk.insert(
      'case_event',
      ['id', 'case_id', 'sequence', 'kind', 'occurred_on', 'recorded_at', 'actor', 'data'],
      EVENTS.map(([caseId, kind, on, data], index) => [
        index + 1,
        caseId,
        index + 1,
        kind,
        on,
        recorded,
        'test',
        JSON.stringify(data),
      ]),
    );
  });
}

describeOnEachEngine('what was done, in the monthly report', (open) => {
  let db: TestDatabase;
  let application: TestApplication;
  let made: MadeReport;
  beforeAll(async () => {
    db = await open();
    application = await openTestApplication(db);
    const owing = () => anEmployer().owing('2026-06', { HI: 1_000_000n });
    await storeFacts(db, [
      owing().paying('R', '2026-10-20', 500_000n).remindedOn('2026-10-05'),
      owing().remindedOn('2026-10-05').remindedOn('2026-09-05'),
      owing().remindedOn('2025-10-06'),
      owing().paying('R', '2026-10-02', 300_000n),
      owing(),
    ]);
    await storeEvents(db);
    made = await application.app.get(MakeMonthlyReport).run('P01', MONTH);
  });
  afterAll(async () => {
    await application.close();
    await db.close();
  });

  it('counts checks by plan and by month, and what of their money has come in', () => {
    const { month, yearToDate, monthBefore } = made.data.measures;
    expect(month.checks).toEqual({
      count: 1,
      employers: 1,
      concluded: 1,
      established: 1_000_000,
      recovered: 500_000,
      planned: { count: 1, employers: 1 },
      unscheduled: { count: 0, employers: 0 },
      recovery: { numerator: 500_000, denominator: 1_000_000, percent: '50.00' },
    });
    expect(yearToDate.checks).toMatchObject({ count: 2, established: 1_500_000, recovered: 1_000_000 });
    expect(yearToDate.checks.unscheduled.count).toBe(1);
    expect(monthBefore?.checks).toMatchObject({ count: 0, recovery: { percent: null } });
  });

  it('counts fines by who decided, the committee’s by whom it was addressed to where the answer is silent', () => {
    const { month, yearToDate } = made.data.measures;
    expect(month.fines).toMatchObject({ fines: 1, amount: 70_000_000 });
    expect(yearToDate.fines).toMatchObject({ fines: 2, employers: 1, amount: 160_000_000, recommended: { count: 1 } });
    expect(yearToDate.fines.byOfficer.map(({ officer, amount }) => [officer, amount])).toEqual([
      ['provincial-committee-chairman', 90_000_000],
      ['provincial-vss-director', 70_000_000],
    ]);
  });

  it('follows referrals: the frozen arrears, what was paid since, and those of years before', () => {
    const { yearToDate, yearToDateBefore, referralsToDate } = made.data.measures;
    expect(yearToDate.referrals).toMatchObject({
      count: 1,
      arrears: 1_000_000,
      paidSince: 300_000,
      paidInPart: 1,
      prosecuted: 1,
      returned: 0,
    });
    expect(yearToDateBefore?.referrals).toMatchObject({ count: 1, arrears: 2_000_000, returned: 0 });
    expect(referralsToDate).toMatchObject({ count: 2, arrears: 3_000_000, returned: 1 });
  });

  it('fills form B10-TS: letters of the month, and what stands in the open case', () => {
    const { b10, b03, measures } = made.data;
    expect(b10).toEqual([
      {
        code: 'P01',
        name: 'Tỉnh Mẫu',
        employers: 5,
        late: 3,
        evaded: 2,
        reminded: 2,
        checked: 2,
        referred: 1,
        prosecuted: 1,
      },
    ]);
    expect(b03.rows.map(({ code, taken }) => [code, taken])).toEqual([
      ['E1', ['reminded', 'checked']],
      ['E2', ['reminded', 'checked']],
      ['E3', []],
      ['E4', ['referred', 'prosecuted']],
      ['E5', []],
    ]);
    expect(measures.month.reminders).toEqual({ count: 2, employers: 2 });
    expect(measures.yearToDate.reminders).toEqual({ count: 3, employers: 2 });
    expect(measures.yearBefore?.reminders).toEqual({ count: 1, employers: 1 });
  });

  it('lists on form D15-TS who was named in the month, and when the name was taken off', () => {
    expect(made.data.named).toEqual([
      {
        code: 'E3',
        name: 'Đơn vị 3',
        address: 'Số 1',
        child: 'P01',
        workers: 4,
        amount: 1_000_000,
        month: '2026-09',
        publishedOn: '2026-10-07',
        removedOn: '2026-10-20',
      },
    ]);
  });

  it('writes the letter’s number into it, and into the JSON file the edition beside the sealed snapshot', async () => {
    const letter = { number: 12, signedOn: parseCivilDate('2026-11-04') };
    const files = await application.app.get(WriteReportFiles).run(made, application.folder, letter);
    const json = files.find(({ format }) => format === 'json');
    const content = JSON.parse(readFileSync(json?.path ?? '', 'utf8')) as Record<string, unknown>;
    expect(content['edition']).toEqual({
      version: 1,
      replacesVersion: null,
      causes: [],
      auditHead: null,
      letter: { number: 12, symbol: 'BC-BHXH', issuedOn: '2026-11-04' },
    });
    expect(content['snapshot']).toEqual(made.data);
    const sizes = await db.database.rawRows(
      'SELECT d.size FROM report_file f JOIN stored_document d ON d.sha256 = f.document_sha256 WHERE d.size > 0',
    );
    expect(sizes).toHaveLength(3);
  });

  it('re-states with the cause where an event was written down later', async () => {
    application.clock.moveTo(parseInstant('2026-11-06T02:00:00Z'));
    await db.unitOfWork.run(() =>
      db.database
        .bulk()
        .insert(
          'case_event',
          ['id', 'case_id', 'sequence', 'kind', 'occurred_on', 'recorded_at', 'actor', 'data'],
          [
            [
              100,
              5,
              90,
              'referral-sent',
              '2026-10-31',
              Date.parse('2026-11-05T09:00:00Z'),
              'test',
              JSON.stringify({ ...SENT, arrears: 7 }),
            ],
          ],
        ),
    );
    const again = await application.app.get(MakeMonthlyReport).run('P01', MONTH);
    expect(again.version).toBe(2);
    expect(again.causes.map(({ kind }) => kind)).toEqual(['employer-reclassified', 'measures']);
    expect(again.causes[0]).toMatchObject({ fields: [{ field: 'taken', before: '', after: 'referred' }] });
    expect(again.causes[1]).toMatchObject({
      changes: expect.arrayContaining([
        { figure: 'measures.month.referrals.arrears', before: 0, after: 7, difference: 7 },
      ]) as unknown,
    });
  });
});
