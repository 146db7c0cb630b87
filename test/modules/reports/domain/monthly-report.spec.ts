import fc from 'fast-check';
import { InvariantError } from '../../../../src/kernel/invariant';
import type { Period } from '../../../../src/kernel/period';
import { FUNDS } from '../../../../src/law/fund';
import { AGE_BANDS } from '../../../../src/modules/reports/domain/age-band';
import { buildMonthlyReport, trendPointOf } from '../../../../src/modules/reports/domain/build-monthly-report';
import { STANDINGS } from '../../../../src/modules/reports/domain/employer-standing';
import type { EmployerDebt, PrincipalCell } from '../../../../src/modules/reports/domain/monthly-report-input';
import { measureFigures } from '../../../../src/modules/reports/domain/measures/measure-fingerprints';
import type { MonthlyReportData } from '../../../../src/modules/reports/domain/monthly-report-data';
import { sampleMeasures, sampleNamed } from '../../../../src/modules/reports/documents/measures-sample';
import type { CivilDate } from '../../../../src/kernel/civil-date';
import { explainDifference } from '../../../../src/modules/reports/domain/explain-difference';
import { assertReconciled } from '../../../../src/modules/reports/domain/reconcile';
import { sealReport } from '../../../../src/modules/reports/documents/monthly-json';
import { runs } from '../../../support/runs';
import { anEmployer, anInput } from './debt-builder';

const amount = fc.bigInt({ min: 0n, max: 10n ** 12n });
const late: fc.Arbitrary<PrincipalCell> = fc.record({
  fund: fc.constantFrom(...FUNDS),
  quality: fc.constantFrom('late', 'evaded', 'late-not-evaded'),
  age: fc.constantFrom(...AGE_BANDS),
  amount,
});
const notDue: fc.Arbitrary<PrincipalCell> = fc.record({
  fund: fc.constantFrom(...FUNDS),
  quality: fc.constant('not-due' as const),
  age: fc.constant(null),
  amount,
});
const employer: fc.Arbitrary<EmployerDebt> = fc
  .record({
    employerCode: fc.string({ minLength: 1, maxLength: 8 }),
    sector: fc.constantFrom('1', '3', '12', '14', '15', 'khác'),
    standing: fc.constantFrom(...STANDINGS),
    childCode: fc.constantFrom('X1', 'X2'),
    workers: fc.nat(5_000),
    principal: fc.array(fc.oneof(late, notDue), { maxLength: 8 }),
    charges: fc.array(
      fc
        .record({
          fund: fc.constantFrom(...FUNDS),
          on: fc.constantFrom('late' as const, 'evaded' as const),
          a: amount,
          b: amount,
        })
        .map(({ a, b, ...rest }) => ({ ...rest, accrued: a > b ? a : b, paid: a > b ? b : a })),
      { maxLength: 4 },
    ),
    share: fc.nat(100),
  })
  .map(({ share, ...rest }) => {
    const arrears = rest.principal.reduce((sum, cell) => (cell.age === null ? sum : sum + cell.amount), 0n);
    return anEmployer({ ...rest, chargeBearing: (arrears * BigInt(share)) / 100n });
  });
const employers = fc.uniqueArray(employer, { maxLength: 25, selector: (debt) => debt.employerCode });

/** The employer with some of its facts replaced; what follows from them follows again. */
function corrected(
  debt: EmployerDebt,
  other: Omit<EmployerDebt, 'employerCode'>,
  fields: readonly (keyof typeof other)[],
): EmployerDebt {
  const facts = Object.fromEntries(fields.map((field) => [field, other[field]]));
  const { outstanding: _, chargeBearing: __, ...kept } = { ...debt, ...facts };
  return anEmployer(kept);
}

/** Adds one to a figure, found by its path in the list of a report's figures of what was done. */
function addOneAt(measures: MonthlyReportData['measures'], path: string): void {
  const steps = path.replace('measures.toDate.referrals', 'measures.referralsToDate').split('.').slice(1);
  let at: unknown = measures;
  for (const [index, step] of steps.entries()) {
    const inner = at as Record<string, unknown>;
    if (index === steps.length - 1) inner[step] = Number(inner[step]) + 1;
    else if (step === 'officer') at = inner['byOfficer'];
    else at = Array.isArray(at) ? (at as { officer: string }[]).find(({ officer }) => officer === step) : inner[step];
  }
}

describe('the monthly report', () => {
  it('adds up on every path for any employers', async () => {
    await fc.assert(
      fc.asyncProperty(employers, async (list) => {
        const report = await buildMonthlyReport(anInput(list));
        const arrears = list
          .flatMap((debt) => debt.principal)
          .reduce((sum, cell) => (cell.quality === 'not-due' ? sum : sum + cell.amount), 0n);
        expect(BigInt(report.totals.arrears)).toBe(arrears);
        expect(BigInt(report.byAge.reduce((sum, line) => sum + line.total, 0))).toBe(arrears);
        expect(BigInt(report.byChild.reduce((sum, line) => sum + line.summary.arrears, 0))).toBe(arrears);
      }),
      runs(60),
    );
  });

  it('leaves no difference between two versions unnamed, and names none where there is none', async () => {
    const changed = employers.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.nat(Math.max(0, list.length - 1)),
        employer.map(({ employerCode: _, ...rest }) => rest),
        fc.subarray(['sector', 'standing', 'childCode', 'workers', 'principal', 'charges'] as const),
      ),
    );
    await fc.assert(
      fc.asyncProperty(changed, async ([list, at, other, fields]) => {
        const touched = list.map((debt, index) => (index === at ? corrected(debt, other, fields) : debt));
        const before = await buildMonthlyReport(anInput(list));
        const after = await buildMonthlyReport(anInput(touched));
        const same = sealReport(before).sha256 === sealReport(after).sha256;
        expect(explainDifference(before, after).length === 0).toBe(same);
      }),
      runs(60),
    );
  });

  it('names every figure of what was done that differs, also after a snapshot was read back', async () => {
    const asOf = '2026-03-31' as CivilDate;
    const measures = sampleMeasures(asOf);
    const named = sampleNamed(asOf, 'X1', measures.month);
    const before = await buildMonthlyReport(anInput([], { measures, named }));
    const readBack = JSON.parse(Buffer.from(sealReport(before).bytes).toString()) as MonthlyReportData;
    expect(explainDifference(readBack, before)).toEqual([]);
    const paths = Object.keys(measureFigures(before)).filter((path) => !path.endsWith('.stated'));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), async (path) => {
        const changed = JSON.parse(JSON.stringify(before)) as MonthlyReportData;
        addOneAt(changed.measures, path);
        await Promise.resolve();
        expect(explainDifference(before, changed)).toMatchObject([{ kind: 'measures', changes: [{ figure: path }] }]);
      }),
    );
    const [first, ...others] = named;
    const removed = { ...before, named: [...(first ? [{ ...first, removedOn: null, amount: 1 }] : []), ...others] };
    expect(explainDifference(before, removed)).toMatchObject([{ kind: 'named', fields: [{}] }]);
  });

  it('names what a report states that its version of an older shape did not', async () => {
    const now = await buildMonthlyReport(anInput([]));
    const { measures: _, named: __, b10: ___, ...older } = now;
    const before = { ...older, shape: 1 } as unknown as MonthlyReportData;
    expect(explainDifference(before, now).map(({ kind }) => kind)).toEqual(['measures', 'shape']);
  });

  it('is the same, byte for byte, in whatever order the employers come', async () => {
    const shuffled = employers.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([list, other]) => {
        const first = sealReport(await buildMonthlyReport(anInput(list)));
        const second = sealReport(await buildMonthlyReport(anInput(other)));
        expect(second.sha256).toBe(first.sha256);
      }),
      runs(40),
    );
  });

  it('refuses an employer whose cells miss a đồng of its total, and names the difference', async () => {
    const debt = anEmployer({
      principal: [{ fund: 'HI', quality: 'late', age: '1-to-3', amount: 999n }],
      outstanding: 1_000n,
    });
    await expect(buildMonthlyReport(anInput([debt]))).rejects.toMatchObject({
      name: 'InvariantError',
      facts: { difference: '-1' },
    });
  });

  it('refuses to lose an employer that the control totals know', async () => {
    const debt = anEmployer({ principal: [{ fund: 'HI', quality: 'late', age: '1-to-3', amount: 500n }] });
    const control = { outstanding: 700n, arrears: 700n, charges: 0n };
    await expect(buildMonthlyReport(anInput([debt], { control }))).rejects.toThrow(
      /control total, outstanding: 500 against 700, difference -200/,
    );
  });

  it('refuses the same employer twice', async () => {
    const debt = anEmployer({ principal: [{ fund: 'HI', quality: 'late', age: '1-to-3', amount: 500n }] });
    await expect(buildMonthlyReport(anInput([debt, debt]))).rejects.toThrow(InvariantError);
  });

  it('finds a figure that was changed by hand in a snapshot', async () => {
    const debt = anEmployer({ principal: [{ fund: 'HI', quality: 'late', age: '1-to-3', amount: 500n }] });
    const report = await buildMonthlyReport(anInput([debt]));
    const tampered = { ...report, totals: { ...report.totals, late: 501 } };
    expect(() => assertReconciled(tampered)).toThrow(/difference/);
    expect(() => assertReconciled(report)).not.toThrow();
  });

  it('counts an employer under its gravest quality and its oldest debt, once', async () => {
    const debt = anEmployer({
      principal: [
        { fund: 'RET', quality: 'not-due', age: null, amount: 100n },
        { fund: 'RET', quality: 'late', age: '1-to-3', amount: 200n },
        { fund: 'RET', quality: 'evaded', age: '6-to-12', amount: 300n },
      ],
    });
    const waiting = anEmployer({
      employerCode: 'E2',
      principal: [{ fund: 'HI', quality: 'not-due', age: null, amount: 50n }],
    });
    const report = await buildMonthlyReport(anInput([debt, waiting]));
    const line = (key: string) => report.b04.find((entry) => entry.key === key)?.summary;
    expect(line('I.1')).toMatchObject({ employers: 1, notDue: 50 });
    expect(line('I.2')).toMatchObject({ employers: 0 });
    expect(line('I.3')).toMatchObject({ employers: 1, notDue: 100, late: 200, evaded: 300 });
    expect(report.byAge.map((entry) => entry.employers)).toEqual([0, 0, 0, 1, 0]);
    expect(report.b03.rows.map((row) => row.code)).toEqual(['E1']);
    expect(report.totals).toMatchObject({ employers: 2, employersInArrears: 1, arrears: 500, outstanding: 650 });
  });

  it('shows employers whose owner fled below the form’s own lines, and only where there are any', async () => {
    const owing = (standing: 'owner-fled' | 'active') =>
      anEmployer({ standing, principal: [{ fund: 'SI', quality: 'late', age: 'from-12', amount: 700n }] });
    const fled = await buildMonthlyReport(anInput([owing('owner-fled')]));
    expect(fled.b04.find((line) => line.key === 'V.11')?.summary.late).toBe(700);
    const none = await buildMonthlyReport(anInput([owing('active')]));
    expect(none.b04.map((line) => line.key)).not.toContain('V.11');
  });

  it('lists the reporting office itself only where it manages employers, or has no office under it', async () => {
    const self = { code: 'X', name: 'Bảo hiểm xã hội tỉnh X', receivable: null };
    const child = { code: 'X1', name: 'BHXH cơ sở 1', receivable: null };
    const codes = async (children: readonly (typeof self)[], childCode: string) => {
      const report = await buildMonthlyReport(
        anInput([anEmployer({ childCode, principal: [{ fund: 'HI', quality: 'not-due', age: null, amount: 5n }] })], {
          children,
        }),
      );
      return report.byChild.map((line) => line.code);
    };
    expect(await codes([self, child], 'X1')).toEqual(['X1']);
    expect(await codes([self, child], 'X')).toEqual(['X', 'X1']);
    expect(await codes([self], 'X')).toEqual(['X']);
  });

  it('shows what is not deemed evaded within late, and again in line 5.10', async () => {
    const debt = anEmployer({
      principal: [{ fund: 'SI', quality: 'late-not-evaded', age: 'from-12', amount: 700n }],
    });
    const report = await buildMonthlyReport(anInput([debt]));
    expect(report.totals).toMatchObject({ late: 700, lateNotEvaded: 700 });
    expect(report.b04.find((line) => line.key === 'V.10')?.summary.late).toBe(700);
  });

  it('compares with the month before and the same month a year before, and leaves a missing month out', async () => {
    const owing = (sum: bigint) =>
      anEmployer({ principal: [{ fund: 'HI', quality: 'late', age: '1-to-3', amount: sum }] });
    const february = await buildMonthlyReport(anInput([owing(400n)], { period: '2026-02' as Period }));
    const march = await buildMonthlyReport(anInput([owing(500n)], { previous: [trendPointOf(february)] }));
    expect(march.monthBefore?.arrears).toEqual({
      before: 400,
      now: 500,
      difference: 100,
      relative: { numerator: 100, denominator: 400, percent: '25.00' },
    });
    expect(march.yearBefore).toBeNull();
    expect(march.trend.map((point) => point.period)).toEqual(['2026-02', '2026-03']);
  });

  it('reads the employers as a stream', async () => {
    const debt = anEmployer({ principal: [{ fund: 'HI', quality: 'late', age: '1-to-3', amount: 500n }] });
    async function* stream(): AsyncGenerator<EmployerDebt> {
      yield await Promise.resolve(debt);
    }
    const report = await buildMonthlyReport(anInput([debt], { employers: stream() }));
    expect(report.totals.arrears).toBe(500);
  });

  it('has no rate where nothing was to be collected, and no plan where none was entered', async () => {
    const nothing = { broughtForward: 0n, ofYear: 0n, basis: '' };
    const report = await buildMonthlyReport(anInput([], { receivable: nothing }));
    expect(report.rates.overdue).toEqual({ numerator: 0, denominator: 0, percent: null });
    expect(report.collection).toMatchObject({ plan: null, rate: null });
  });
});
