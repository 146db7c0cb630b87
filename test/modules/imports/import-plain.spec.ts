import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { ImportHarness, type TestImport } from './import-harness';

// Cells in quotation marks are always read with care, one row after the other: what they come to is what plain lines must come to.
const quoted = (line: string): string =>
  line
    .split(',')
    .map((cell) => `"${cell}"`)
    .join(',');

const NUMBERS = ['0', '007', '-1', '+1', '1.0', ' 5', '5 ', '', '2147483647', '2147483648', '999999999999999'];
const LARGE = ['1000000000000000', '9007199254740991', '9007199254740992', '99999999999999999999'];
const PERIODS = ['2026-03', ' 2026-03', '2026-05', '2026-06', '2026-13', '', '1899-12'];
const FUNDS = ['HI', 'SI', 'hi', 'HI ', '', 'XYZ'];
const EMPLOYERS = ['E1', ' E1', 'e1', 'E9', '', 'E3'];
const MOMENTS = [
  '',
  '2025-09-30T16:59:59Z',
  '2025-09-30T17:00:00Z',
  '2026-04-02T08:00:00+07:00',
  '2026-04-02',
  '2026-02-30',
  '2026-06-01',
  'hôm qua',
];
const DAYS = ['2026-04-02', '2026-05-20', '2026-05-21', '2026-02-29', '02/04/2026', ''];
const RECEIPTS = ['A B', 'A\tB', 'Á1', ' R', 'R'.repeat(100), 'R'.repeat(101), '', 'R\u007f', 'R\\n'];

const ASSESSMENTS = [
  ...NUMBERS.concat(LARGE).map((amount) => `E1,2026-03,HI,1,1,${amount},`),
  ...NUMBERS.concat(LARGE).map((workers) => `E1,2026-02,HI,${workers},1,1,`),
  ...PERIODS.map((period) => `E2,${period},UI,1,1,1,`),
  ...FUNDS.map((fund) => `E2,2026-01,${fund},1,1,1,`),
  ...EMPLOYERS.map((employer) => `${employer},2026-04,OAD,1,1,1,`),
  ...MOMENTS.map((moment, i) => `E3,2025-1${i % 3},RET,1,1,1,${moment}`),
  'E3,2025-09,RET,1,1,1',
  'E3,2025-08,RET,1,1,1,,',
];
const PAYMENTS = [
  ...NUMBERS.concat(LARGE).map((amount, i) => `N${i},E1,2026-04-02,${amount},,,`),
  ...DAYS.map((day, i) => `D${i},E1,${day},5,,,`),
  ...FUNDS.map((fund, i) => `F${i},E2,2026-04-02,5,${fund},,`),
  ...PERIODS.map((period, i) => `P${i},E2,2026-04-02,5,,${period},`),
  ...EMPLOYERS.map((employer, i) => `E${i},${employer},2026-04-02,5,HI,2026-03,`),
  ...MOMENTS.map((moment, i) => `M${i},E3,2026-04-02,5,,,${moment}`),
  ...RECEIPTS.map((receipt) => `${receipt},E3,2026-04-02,5,,,`),
];

// But for counted keys, which may leave gaps.
const COLUMNS = {
  assessment: 'employer_id, period, fund, workers, wage_base, amount, recorded_at, import_id, line',
  payment: 'receipt_no, employer_id, received_on, amount, fund, period, recorded_at, import_id, line',
};

describeOnEachEngine('importing plain lines and quoted ones', (open) => {
  let databases: readonly [TestDatabase, TestDatabase];
  let plain: ImportHarness;
  let careful: ImportHarness;

  beforeEach(async () => {
    databases = [await open(), await open()];
    [plain, careful] = databases.map((db) => new ImportHarness(db.database, db.unitOfWork)) as [
      ImportHarness,
      ImportHarness,
    ];
    await plain.seed();
    await careful.seed();
  });
  afterEach(async () => {
    plain.remove();
    careful.remove();
    for (const db of databases) await db.close();
  });

  const told = ({ rows, accepted, unchanged, rejected, rejects, warnings }: TestImport) =>
    ({ rows, accepted, unchanged, rejected, rejects, warnings }) as const;

  async function bothCome(kind: 'assessments' | 'payments', lines: readonly string[]): Promise<TestImport> {
    const result = await plain.rows(kind, lines);
    expect({ lines, ...told(result) }).toEqual({ lines, ...told(await careful.rows(kind, lines.map(quoted))) });
    return result;
  }

  async function sameIsStored(table: 'assessment' | 'payment'): Promise<void> {
    for (const sql of [
      `SELECT ${COLUMNS[table]} FROM ${table} ORDER BY import_id, line`,
      'SELECT * FROM employer_touched ORDER BY 1',
    ]) {
      expect(await plain.query(sql)).toEqual(await careful.query(sql));
    }
  }

  it.each(['assessments', 'payments'] as const)('come to the same, cell by cell: %s', async (kind) => {
    const lines = kind === 'assessments' ? ASSESSMENTS : PAYMENTS;
    for (const line of lines) await bothCome(kind, [line]);
    await sameIsStored(kind === 'assessments' ? 'assessment' : 'payment');
  });

  it.each(['assessments', 'payments'] as const)('come to the same, all in one file: %s', async (kind) => {
    const lines = kind === 'assessments' ? ASSESSMENTS : PAYMENTS;
    const result = await bothCome(kind, [...lines, ',,,,,,']);
    expect(result.rejected).toBeGreaterThan(10);
    await sameIsStored(kind === 'assessments' ? 'assessment' : 'payment');
  });

  it('tell duplicates, what is unchanged and what differs, in files of many blocks', async () => {
    const line = (i: number): string =>
      `GBC-${String(i).padStart(9, '0')},E${(i % 3) + 1},2026-04-02,${i + 1},,2026-03,`;
    const lines = Array.from({ length: 6000 }, (_, i) => line(i));
    lines[4000] = line(10);
    expect(await bothCome('payments', lines)).toMatchObject({ accepted: 5999, rejected: 1 });
    lines[100] = line(100).replace(',101,', ',999,');
    lines[5999] = line(7000);
    expect(await bothCome('payments', lines)).toMatchObject({ accepted: 1, unchanged: 5998, rejected: 1 });
    await sameIsStored('payment');
  });

  it('keep the numbers of lines that end with CR LF, past empty ones', async () => {
    const header = 'employerCode,period,fund,workers,wageBase,amount\r\n';
    const text = `${header}E1,2026-03,HI,1,1,1\r\n\r\nE1,2026-03,UI,1,1,1\r\nE2,2026-03,UI,1,1,1\r\n`;
    expect(await plain.text('assessments', text)).toMatchObject({ rows: 3, accepted: 3 });
    expect(await plain.query('SELECT line FROM assessment ORDER BY line')).toEqual([[2], [4], [5]]);
    const further = `${header}E1,2026-04,HI,1,1,1\r\nE1,2026-04,UI,1,1,1\r\n`;
    expect(await plain.text('assessments', further)).toMatchObject({ rows: 2, accepted: 2 });
    expect(await plain.query("SELECT line, fund FROM assessment WHERE period = '2026-04' ORDER BY line")).toEqual([
      [2, 'HI'],
      [3, 'UI'],
    ]);
  });
});
