import type { TestDatabase } from '../../support/database';

// Invented employers of an invented city whose sums are those that a large city's office published for the first seven months of 2023.

/** What was published, to the đồng where only its rounding was. */
export const CITY = {
  employers: 86_545,
  workers: 1_207_869,
  arrears: 5_437_218_346_705n,
  chargeBearing: 1_854_207_115_392n,
  receivable: 64_250_000_000_000n,
  collected: 33_160_482_915_375n,
  plan: 60_180_000_000_000n,
  plannedChecks: 1_797,
  unscheduledChecks: 624,
  established: 277_386_346_000n,
  recovered: 219_412_600_000n,
  fined: 49,
  fines: 4_215_500_000n,
  referred: 7,
  referredArrears: 118_615_230_000n,
  paidInPart: 5,
  paidSince: 13_104_550_000n,
} as const;

const RECORDED = Date.parse('2023-07-31T15:00:00Z');
/** Debtors whose debt of November bears charges; the others owe July, which does not yet. */
const OLD_DEBTORS = 30_000;
/** Employers that paid what a check established, and only that. */
const PAID_AFTER_CHECK = 1_421;
/** Employers that pay on time, the city's bulk of money. */
const PAYERS = 40;
const CHECKS = CITY.plannedChecks + CITY.unscheduledChecks;

const id = {
  debtor: (n: number): number => n + 1,
  checked: (n: number): number => 100_001 + n,
  payer: (n: number): number => 200_001 + n,
};

/** The `n`th of so many parts that add up to a sum. */
function part(sum: bigint, parts: number, n: number): bigint {
  const count = BigInt(parts);
  return sum / count + (BigInt(n) < sum % count ? 1n : 0n);
}

/** What those who pay on time owe and pay, so that receivable and collected come out: see the two equations below. */
function paymentsOnTime() {
  const julyDebt = CITY.arrears - CITY.chargeBearing;
  // receivable = charge-bearing + collected + 6 × July's debt + 5 × July paid: the five months ahead are reckoned like July.
  const july = (CITY.receivable - CITY.chargeBearing - CITY.collected - 6n * julyDebt) / 5n;
  const month = 5_000_000_000_000n;
  const december = 2_382_700_000_000n;
  // collected = paid by the referred + December + five months + June + July
  const june = CITY.collected - CITY.paidSince - december - 5n * month - july;
  return { julyDebt, july, month, december, june };
}

/** Fills a database with the city. */
export async function storeCity(db: TestDatabase): Promise<void> {
  await db.unitOfWork.run(async () => {
    const bulk = db.database.bulk();
    await bulk.insert(
      'authority',
      ['id', 'code', 'name', 'level', 'parent_id', 'valid_from'],
      [
        [1, 'VN', 'Bảo hiểm xã hội Việt Nam', 'national', null, '2000-01-01'],
        [2, 'TP', 'Bảo hiểm xã hội thành phố Mẫu', 'province', 1, '2000-01-01'],
        [3, 'TP1', 'Bảo hiểm xã hội quận Mẫu', 'district', 2, '2000-01-01'],
      ],
    );
    await bulk.insert(
      'employer',
      ['id', 'code', 'name', 'address', 'authority_id', 'sector', 'payment_method', 'search_text'],
      [
        ...Array.from({ length: CITY.employers }, (_, n) => id.debtor(n)),
        ...Array.from({ length: PAID_AFTER_CHECK }, (_, n) => id.checked(n)),
        ...Array.from({ length: PAYERS }, (_, n) => id.payer(n)),
      ].map((key) => [key, `TM${key}`, `Công ty Mẫu ${key}`, `Số ${key}`, 3, '3', 'monthly', `tm${key}`]),
    );
    await bulk.insert('assessment', ASSESSMENT, [...assessments()]);
    await bulk.insert('payment', PAYMENT, [...payments()]);
  });
  await storeCases(db);
}

const ASSESSMENT = [
  'employer_id',
  'period',
  'fund',
  'workers',
  'wage_base',
  'amount',
  'recorded_at',
  'import_id',
  'line',
];
const PAYMENT = ['receipt_no', 'employer_id', 'received_on', 'amount', 'recorded_at', 'import_id', 'line'];
type Row = (string | number | bigint)[];

function oldDebt(n: number): bigint {
  if (n < CITY.referred) return part(CITY.referredArrears, CITY.referred, n);
  const rest = CITY.chargeBearing + CITY.paidSince - CITY.referredArrears;
  return part(rest, OLD_DEBTORS - CITY.referred, n - CITY.referred);
}

function* assessments(): Generator<Row> {
  const sums = paymentsOnTime();
  const row = (employer: number, period: string, workers: number, amount: bigint): Row => {
    return [employer, period, 'SI', workers, 0, amount, RECORDED, 1, 1];
  };
  for (let n = 0; n < CITY.employers; n += 1) {
    const workers = Number(part(BigInt(CITY.workers), CITY.employers, n));
    const recent = n - OLD_DEBTORS;
    if (recent < 0) yield row(id.debtor(n), '2022-11', workers, oldDebt(n));
    else yield row(id.debtor(n), '2023-07', workers, part(sums.julyDebt, CITY.employers - OLD_DEBTORS, recent));
  }
  for (let n = 0; n < PAID_AFTER_CHECK; n += 1) {
    yield row(id.checked(n), '2022-12', 20, part(CITY.recovered, PAID_AFTER_CHECK, n));
  }
  for (let n = 0; n < PAYERS; n += 1) {
    for (const [period, amount] of monthsOnTime()) yield row(id.payer(n), period, 5_000, part(amount, PAYERS, n));
  }
}

function monthsOnTime(): (readonly [period: string, amount: bigint])[] {
  const { december, month, june, july } = paymentsOnTime();
  return [
    ['2022-12', december - CITY.recovered],
    ...['2023-01', '2023-02', '2023-03', '2023-04', '2023-05'].map((period) => [period, month] as const),
    ['2023-06', june],
    ['2023-07', july],
  ];
}

function* payments(): Generator<Row> {
  const row = (receipt: string, employer: number, on: string, amount: bigint): Row => {
    return [receipt, employer, on, amount, RECORDED, 1, 1];
  };
  for (let n = 0; n < CITY.paidInPart; n += 1) {
    yield row(`K${n}`, id.debtor(n), '2023-06-15', part(CITY.paidSince, CITY.paidInPart, n));
  }
  for (let n = 0; n < PAID_AFTER_CHECK; n += 1) {
    yield row(`C${n}`, id.checked(n), '2023-04-20', part(CITY.recovered, PAID_AFTER_CHECK, n));
  }
  for (let n = 0; n < PAYERS; n += 1) {
    for (const [period, amount] of monthsOnTime()) {
      const on = period === '2022-12' ? '2023-01-10' : `${period}-25`;
      yield row(`P${n}-${period}`, id.payer(n), on, part(amount, PAYERS, n));
    }
  }
}

interface Happening {
  readonly kind: string;
  readonly on: string;
  readonly data: object | ((idOf: (kind: string) => number) => object);
}

/** Cases with the events that the modules of the measures write. */
async function storeCases(db: TestDatabase): Promise<void> {
  const cases = coursesOfCases();
  const rows: Row[] = [];
  for (const [index, { happenings }] of cases.entries()) {
    const ids = new Map<string, number>();
    for (const [at, { kind, on, data }] of happenings.entries()) {
      const eventId = rows.length + 1;
      ids.set(kind, eventId);
      const content = typeof data === 'function' ? data((wanted) => ids.get(wanted) ?? 0) : data;
      rows.push([eventId, index + 1, at + 1, kind, on, RECORDED, 'test', JSON.stringify(content)]);
    }
  }
  await db.unitOfWork.run(async () => {
    const bulk = db.database.bulk();
    await bulk.insert(
      'enforcement_case',
      ['id', 'employer_id', 'opened_on', 'version'],
      cases.map(({ employer, happenings }, index) => [index + 1, employer, '2023-01-02', happenings.length]),
    );
    const columns = ['id', 'case_id', 'sequence', 'kind', 'occurred_on', 'recorded_at', 'actor', 'data'];
    await bulk.insert('case_event', columns, rows);
  });
}

function coursesOfCases(): { employer: number; happenings: Happening[] }[] {
  const opened: Happening = { kind: 'opened', on: '2023-01-02', data: { authorityId: 3 } };
  const checked = Array.from({ length: CHECKS }, (_, n) => ({
    // The rest of the checks were made at debtors that have paid nothing; the first seven of those are referred.
    employer: n < PAID_AFTER_CHECK ? id.checked(n) : id.debtor(CITY.referred + n - PAID_AFTER_CHECK),
    happenings: [opened, ...checkAt(n), ...fineAt(n)],
  }));
  const referred = Array.from({ length: CITY.referred }, (_, n) => ({
    employer: id.debtor(n),
    happenings: [opened, referralAt(n)],
  }));
  return [...checked, ...referred];
}

function checkAt(n: number): Happening[] {
  const amount =
    n < PAID_AFTER_CHECK
      ? part(CITY.recovered, PAID_AFTER_CHECK, n)
      : part(CITY.established - CITY.recovered, CHECKS - PAID_AFTER_CHECK, n - PAID_AFTER_CHECK);
  const period = n < PAID_AFTER_CHECK ? '2022-12' : '2022-11';
  const planned = n < CITY.plannedChecks;
  // Half of each as inspections, whose form does not say whether they were planned.
  const form = n % 2 === 0 ? 'vss-inspection' : planned ? 'planned-check' : 'unscheduled-check';
  const listed = {
    kind: 'check-plan-listed',
    on: '2023-01-03',
    data: { document: 'Kế hoạch 1', approvedOn: '2023-01-03' },
  };
  const decision = {
    form,
    number: `${n}/QĐ-BHXH`,
    documentId: null,
    grounds: 'Kế hoạch',
    scopeFrom: period,
    scopeTo: period,
    team: [{ name: 'Nguyễn Văn Mẫu', role: 'head' }],
    days: 5,
    decidedBy: 'Giám đốc',
  };
  return [
    ...(planned ? [listed] : []),
    { kind: 'check-decided', on: '2023-02-20', data: decision },
    {
      kind: 'finding-recorded',
      on: '2023-03-10',
      data: (idOf) => ({
        checkId: idOf('check-decided'),
        finding: 'unpaid',
        fund: 'SI',
        from: period,
        to: period,
        workers: 5,
        amount: Number(amount),
        adjustmentNos: [],
        periods: [{ period, workers: 5, amount: Number(amount) }],
      }),
    },
    {
      kind: 'check-concluded',
      on: '2023-03-15',
      data: (idOf) => ({
        checkId: idOf('check-decided'),
        number: `${n}/KL-BHXH`,
        documentId: null,
        outcome: 'unpaid',
        established: Number(amount),
        workers: 5,
      }),
    },
  ];
}

/** 31 fines of the office's director and 18 of the chairman of the city. */
function fineAt(n: number): Happening[] {
  if (n >= CITY.fined) return [];
  const amount = Number(part(CITY.fines, CITY.fined, n));
  if (n < 31) {
    const officer = 'provincial-vss-director';
    const data = {
      proposalId: 1,
      recordId: 1,
      number: `${n}/QĐ-XPHC`,
      documentId: 1,
      officer,
      signer: 'Trần Thị Mẫu',
      form: 'fine',
      acts: [],
      amount,
      payBy: null,
    };
    return [{ kind: 'fine-decided', on: '2023-05-08', data }];
  }
  const officer = 'provincial-committee-chairman';
  const handed = {
    recordId: 1,
    number: `${n}/BHXH`,
    documentId: 1,
    committee: 'Ủy ban nhân dân thành phố Mẫu',
    officer,
  };
  return [
    { kind: 'fine-recommended', on: '2023-05-08', data: handed },
    {
      kind: 'committee-answered',
      on: '2023-06-20',
      data: (idOf) => ({
        recommendationId: idOf('fine-recommended'),
        answer: 'fined',
        number: `${n}/QĐ-UBND`,
        officer,
        amount,
        decidedOn: '2023-06-15',
        servedOn: null,
        note: null,
      }),
    },
  ];
}

function referralAt(n: number): Happening {
  const data = {
    preparedId: 1,
    number: `${n}/KNKT`,
    documentId: 1,
    to: 'Công an thành phố Mẫu',
    clause: null,
    despite: [],
    arrears: Number(part(CITY.referredArrears, CITY.referred, n)),
    evaded: 0,
    charges: 0,
    workers: 14,
    reason: null,
    dossierSha256: '',
  };
  return { kind: 'referral-sent', on: '2023-05-20', data };
}
