import { parsePeriod } from '../../../src/kernel/period';
import { ParticipantRepository } from '../../../src/modules/contributions/contributions.api';
import { definition } from '../../../src/modules/reports/definitions/monthly.report';
import type { LetterDetails } from '../../../src/modules/reports/documents/letter-details';
import type { MonthlyReportData } from '../../../src/modules/reports/domain/monthly-report-data';
import { MakeMonthlyReport, SetCollectionPlan } from '../../../src/modules/reports/reports.api';
import { UnitOfWork } from '../../../src/platform/database/unit-of-work';
import { HandlebarsTemplates } from '../../../src/platform/documents/handlebars-templates';
import { PdfRenderer } from '../../../src/platform/documents/pdf-renderer';
import { textOf } from '../../platform/documents/pdf-reading';
import { openTestApplication, type TestApplication } from '../../support/application';
import { openSqlite, type TestDatabase } from '../../support/database';
import { CITY, storeCity } from './large-city';

const DETAILS: LetterDetails = {
  number: 215,
  symbol: 'BC-BHXH',
  place: 'Mẫu',
  issuedOn: null,
  recipients: ['Bảo hiểm xã hội Việt Nam'],
  copies: [],
  signer: { onBehalfOf: null, title: 'GIÁM ĐỐC', name: null },
  auditHead: null,
  restatement: null,
};

// The yardstick: what a large city's office told in August 2023 of the first seven months of the year. The employers are invented, each
// a row of its own; their sums are those of that account, and every figure of it comes out of the facts and the log of cases.
const PEOPLE = [
  ['2023-07', 'hi', 7_712_000],
  ['2023-07', 'si-compulsory', 1_913_000],
  ['2023-07', 'si-voluntary', 76_811],
  ['2022-12', 'hi', 7_540_000],
  ['2022-07', 'si-voluntary', 60_100],
] as const;

async function enterPeople({ database }: TestDatabase, { app, clock }: TestApplication): Promise<void> {
  const [city] = await database.rawRows(`SELECT id FROM authority WHERE code = 'TP'`);
  const counts = PEOPLE.map(([period, kind, people], index) => ({
    authorityId: city?.[0] as number,
    period: parsePeriod(period),
    kind,
    people,
    line: index + 2,
  }));
  await app.get(UnitOfWork).run(() => app.get(ParticipantRepository).insert(1, clock.now(), counts));
}

describe('the report of a large city on the first seven months of 2023', () => {
  let db: TestDatabase;
  let application: TestApplication;
  let data: MonthlyReportData;
  beforeAll(async () => {
    db = await openSqlite();
    application = await openTestApplication(db, '2023-08-03T02:00:00Z');
    await storeCity(db);
    const plan = { amount: CITY.plan, reference: 'Quyết định giao dự toán thu năm 2023', actor: 'test' };
    await application.app.get(SetCollectionPlan).run({ authorityCode: 'TP', year: 2023, ...plan });
    await enterPeople(db, application);
    ({ data } = await application.app.get(MakeMonthlyReport).run('TP', parsePeriod('2023-07')));
  });
  afterAll(async () => {
    await application.close();
    await db.close();
  });

  it('states employers, workers and arrears with both rates, and what they were divided from', () => {
    expect(data.totals).toMatchObject({
      employersInArrears: 86_545,
      workersAffected: 1_207_869,
      arrears: Number(CITY.arrears),
      chargeBearing: Number(CITY.chargeBearing),
      evaded: 0,
    });
    const denominator = Number(CITY.receivable);
    expect(data.rates).toEqual({
      overdue: { numerator: Number(CITY.arrears), denominator, percent: '8.46' },
      chargeBearing: { numerator: Number(CITY.chargeBearing), denominator, percent: '2.89' },
    });
  });

  it('states how many people are insured, by kind, against December and the year before', () => {
    expect(data.participants).toEqual([
      { kind: 'si-compulsory', now: 1_913_000, december: null, yearBefore: null },
      { kind: 'si-voluntary', now: 76_811, december: null, yearBefore: 60_100 },
      { kind: 'hi', now: 7_712_000, december: 7_540_000, yearBefore: null },
    ]);
    const words = JSON.stringify(definition.present(data, DETAILS).view);
    expect(words).toContain(
      'trên địa bàn có 1.913.000 người tham gia BHXH bắt buộc; 76.811 người tham gia BHXH tự nguyện; 7.712.000 người tham gia BHYT.',
    );
    expect(words).toContain('+172.000');
  });

  it('states what was collected against the plan of the year', () => {
    expect(data.collection).toMatchObject({
      collected: Number(CITY.collected),
      plan: Number(CITY.plan),
      rate: { percent: '55.10' },
    });
  });

  it('states checks and inspections, planned and not, and what they brought in', () => {
    expect(data.measures.yearToDate.checks).toEqual({
      count: 2_421,
      employers: 2_421,
      planned: { count: 1_797, employers: 1_797 },
      unscheduled: { count: 624, employers: 624 },
      concluded: 2_421,
      established: Number(CITY.established),
      recovered: Number(CITY.recovered),
      recovery: { numerator: Number(CITY.recovered), denominator: Number(CITY.established), percent: '79.10' },
    });
  });

  it('states the fines by whose decision, and the referrals with what was paid since', () => {
    const { fines, referrals } = data.measures.yearToDate;
    expect(fines).toMatchObject({ employers: 49, fines: 49, warnings: 0, amount: Number(CITY.fines) });
    expect(fines.byOfficer.map(({ officer, fines: count }) => [officer, count])).toEqual([
      ['provincial-committee-chairman', 18],
      ['provincial-vss-director', 31],
    ]);
    expect(referrals).toMatchObject({
      employers: 7,
      arrears: Number(CITY.referredArrears),
      paidInPart: 5,
      paidInFull: 0,
      paidSince: Number(CITY.paidSince),
    });
    expect(data.measures.referralsToDate).toEqual(referrals);
  });

  it('says all that in the sentences of its letter, in the words of the law of that time', async () => {
    const { template, view, assets } = definition.present(data, DETAILS);
    const renderer = new PdfRenderer(application.app.get(HandlebarsTemplates), { workers: 1 });
    const letter = (await textOf(await renderer.render(template, view, assets))).replace(/\s+/g, ' ');
    await renderer.close();
    for (const sentence of SENTENCES) expect(letter).toContain(sentence);
    const beforeTheForms = letter.slice(0, letter.indexOf('Mẫu B04b-TS'));
    expect(beforeTheForms).toContain('Tiền lãi chậm đóng còn phải nộp');
    expect(beforeTheForms).not.toContain('tiền xử lý hành vi');
  });
});

const SENTENCES = [
  'Đến hết tháng 7 năm 2023, tổng số thu BHXH, BHYT, BHTN từ đầu năm là 33.160,5 tỷ đồng, đạt 55,10 % kế hoạch (60.180 tỷ đồng).',
  'Đến hết tháng 7 năm 2023, trên địa bàn có 86.545 đơn vị chậm đóng (liên quan đến 1.207.869 lao động), tổng số tiền chậm đóng BHXH, BHYT, BHTN là 5.437,2 tỷ đồng, tỷ lệ chậm đóng 8,46 % (trên số phải thu 64.250 tỷ đồng).',
  'Số tiền chậm đóng phải tính lãi là 1.854,2 tỷ đồng, tỷ lệ 2,89 % (trên số phải thu 64.250 tỷ đồng).',
  'Trong 7 tháng đầu năm 2023, đã thực hiện 2.421 cuộc thanh tra, kiểm tra, trong đó theo kế hoạch tại 1.797 đơn vị, đột xuất tại 624 đơn vị; kết luận số tiền phải nộp 277,4 tỷ đồng, đã thu hồi 219,4 tỷ đồng, đạt 79,10 %.',
  'đã xử phạt vi phạm hành chính 49 đơn vị với tổng số tiền phạt 4,2 tỷ đồng (Chủ tịch Ủy ban nhân dân cấp tỉnh: 18 quyết định, 1,5 tỷ đồng; Giám đốc Bảo hiểm xã hội cấp tỉnh: 31 quyết định, 2,7 tỷ đồng)',
  'đã chuyển kiến nghị khởi tố đến cơ quan điều tra đối với 07 đơn vị, tổng số tiền chậm đóng, trốn đóng tại thời điểm kiến nghị là 118,6 tỷ đồng; trong đó 05 đơn vị đã khắc phục một phần với số tiền 13,1 tỷ đồng.',
];
