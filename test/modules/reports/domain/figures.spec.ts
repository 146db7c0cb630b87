import type { CivilDate } from '../../../../src/kernel/civil-date';
import { ageBandOf, latestDueDates } from '../../../../src/modules/reports/domain/age-band';
import { buildMonthlyReport } from '../../../../src/modules/reports/domain/build-monthly-report';
import { explainDifference } from '../../../../src/modules/reports/domain/explain-difference';
import { percentOf, ratioOf } from '../../../../src/modules/reports/domain/ratio';
import { canonicalJson, canonicalJsonPieces } from '../../../../src/modules/reports/documents/canonical-json';
import { anEmployer, anInput } from './debt-builder';

const day = (text: string): CivilDate => text as CivilDate;

describe('rates', () => {
  it('carry what they were divided from', () => {
    expect(ratioOf(5_437_200_000_000n, 64_250_000_000_000n)).toEqual({
      numerator: 5_437_200_000_000,
      denominator: 64_250_000_000_000,
      percent: '8.46',
    });
  });

  it.each([
    [1n, 8n, '12.50'],
    [5n, 100_000n, '0.01'],
    [4n, 100_000n, '0.00'],
    [-5n, 100_000n, '-0.01'],
    [2n, 3n, '66.67'],
    [3n, 1n, '300.00'],
  ])('round %s / %s half-up to %s', (numerator, denominator, percent) => {
    expect(percentOf(numerator, denominator)).toBe(percent);
  });
});

describe('the age of a debt', () => {
  it('is one month when every day of a month was late', () => {
    expect(ageBandOf(day('2026-02-28'), day('2026-03-31'))).toBe('1-to-3');
    expect(ageBandOf(day('2026-03-01'), day('2026-03-31'))).toBe('under-1');
    expect(ageBandOf(day('2025-03-31'), day('2026-03-31'))).toBe('from-12');
    expect(ageBandOf(day('2025-04-01'), day('2026-03-31'))).toBe('6-to-12');
  });

  it('does not exist before the debt is late', () => {
    expect(ageBandOf(day('2026-03-31'), day('2026-03-31'))).toBeUndefined();
  });

  it('gives a query its bounds', () => {
    expect(latestDueDates(day('2026-03-31'))).toEqual({
      'under-1': '2026-03-30',
      '1-to-3': '2026-02-28',
      '3-to-6': '2025-12-31',
      '6-to-12': '2025-09-30',
      'from-12': '2025-03-31',
    });
  });
});

describe('a re-statement', () => {
  const owing = (employerCode: string, amount: bigint) =>
    anEmployer({ employerCode, principal: [{ fund: 'HI', quality: 'late', age: '1-to-3', amount }] });

  it('names each employer, the figure and the difference', async () => {
    const before = await buildMonthlyReport(anInput([owing('A', 100n), owing('B', 200n), owing('C', 300n)]));
    const after = await buildMonthlyReport(anInput([owing('A', 100n), owing('B', 250n), owing('D', 400n)]));
    const causes = explainDifference(before, after);
    expect(causes.map((cause) => [cause.kind, 'employerCode' in cause ? cause.employerCode : null])).toEqual([
      ['employer-changed', 'B'],
      ['employer-added', 'D'],
      ['employer-removed', 'C'],
    ]);
    expect(causes[0]).toMatchObject({
      changes: expect.arrayContaining([
        { figure: 'arrears', before: 200, after: 250, difference: 50 },
        { figure: 'late.HI', before: 200, after: 250, difference: 50 },
      ]) as unknown,
    });
  });

  it('names a moved fund although no sum changes, a new status, a receivable and a parameter', async () => {
    const before = await buildMonthlyReport(anInput([owing('A', 100n)]));
    const moved = anEmployer({
      employerCode: 'A',
      standing: 'suspended',
      principal: [{ fund: 'UI', quality: 'late', age: '1-to-3', amount: 100n }],
    });
    const after = await buildMonthlyReport(
      anInput([moved], {
        receivable: { broughtForward: 1n, ofYear: 1_000_000_000n, basis: 'Kế hoạch thu.' },
        assumptions: [
          { parameter: 'p', validFrom: day('2026-01-01'), value: '1', certainty: 'assumed', reference: 'Không rõ' },
        ],
      }),
    );
    expect(explainDifference(before, after).map((cause) => cause.kind)).toEqual([
      'employer-changed',
      'employer-reclassified',
      'receivable',
      'assumptions',
    ]);
  });

  it('has no cause where nothing differs, and refuses another month', async () => {
    const report = await buildMonthlyReport(anInput([owing('A', 100n)]));
    expect(explainDifference(report, report)).toEqual([]);
    expect(() => explainDifference(report, { ...report, period: '2026-04' })).toThrow(/same authority and month/);
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order in which keys were set', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'ẻ' }], a: true })).toBe('{"a":true,"b":[1,{"c":"ẻ","d":null}]}');
  });

  it('is the same in pieces', () => {
    const long = { rows: Array.from({ length: 9000 }, (_, n) => ({ name: `Đơn vị ${n}`, amounts: [n, null] })) };
    const pieces = [...canonicalJsonPieces(long)];
    expect(pieces.join('')).toBe(JSON.stringify({ rows: long.rows.map(({ name, amounts }) => ({ amounts, name })) }));
    expect(pieces.length).toBeGreaterThan(1);
  });

  it('refuses what JSON cannot carry', () => {
    expect(() => canonicalJson({ a: 1n })).toThrow(TypeError);
    expect(() => canonicalJson([Number.NaN])).toThrow(TypeError);
  });
});
