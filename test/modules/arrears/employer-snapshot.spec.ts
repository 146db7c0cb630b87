import fc from 'fast-check';
import { parseCivilDate } from '../../../src/kernel/civil-date';
import {
  comesAfter,
  EmployerSnapshot,
  EMPLOYER_SORTS,
  sortKeyOf,
  type SnapshotRow,
} from '../../../src/modules/arrears/domain/employer-snapshot';

const DAY = parseCivilDate('2026-11-05');
const OLDEST = ['2025-01-31', '2025-06-30', '2026-10-31'].map(parseCivilDate);

function row(employerId: number, more: Partial<SnapshotRow> = {}): SnapshotRow {
  return {
    employerId,
    authorityId: 1,
    workers: 10,
    standing: 'exact',
    late: 100n,
    evaded: 0n,
    charges: 5n,
    oldestDueOn: OLDEST[0]!,
    status: 'active',
    nameKey: `cong ty ${employerId}`,
    ...more,
  };
}

const ids = (rows: readonly SnapshotRow[]): number[] => rows.map(({ employerId }) => employerId);

describe('the snapshot of a day', () => {
  it('lists who owes principal or charges, largest first, with the sums of the whole list', () => {
    const snapshot = new EmployerSnapshot(DAY, [
      row(1, { late: 100n, evaded: 50n }),
      row(2, { late: 0n, evaded: 900n, charges: 7n, workers: 3 }),
      row(3, { late: 0n, charges: 0n, oldestDueOn: null }),
      row(4, { late: 0n, oldestDueOn: null }),
    ]);
    const { rows, totals } = snapshot.select({ list: 'arrears' }, 'arrears');
    expect(ids(rows)).toEqual([2, 1, 4]);
    expect(totals).toEqual({ employers: 3, workers: 23, late: 100n, evaded: 950n, charges: 17n, chargesOnly: 1 });
    expect(ids(snapshot.select({ list: 'all' }, 'arrears').rows)).toEqual([2, 1, 3, 4]);
  });

  it('narrows by office, quality, status and found employers, all at once', () => {
    const snapshot = new EmployerSnapshot(DAY, [
      row(1),
      row(2, { authorityId: 2 }),
      row(3, { late: 0n, evaded: 1n }),
      row(4, { status: 'bankrupt' }),
    ]);
    const selected = (filter: object): number[] => ids(snapshot.select({ list: 'arrears', ...filter }, 'arrears').rows);
    expect(selected({ authorityIds: new Set([2]) })).toEqual([2]);
    expect(selected({ quality: 'evaded' })).toEqual([3]);
    expect(selected({ quality: 'late' })).toEqual([1, 2, 4]);
    expect(selected({ status: 'bankrupt' })).toEqual([4]);
    expect(selected({ employerIds: new Set([1, 3, 9]) })).toEqual([1, 3]);
    expect(selected({ authorityIds: new Set([1]), quality: 'late', status: 'active' })).toEqual([1]);
  });

  it('counts figures that wait for the cycle, each employer once', () => {
    const snapshot = new EmployerSnapshot(DAY, [
      row(1),
      row(2, { standing: 'outdated' }),
      row(3, { standing: 'old-rules' }),
      row(4, { standing: 'later-facts' }),
      row(5, { standing: 'outdated', authorityId: 2 }),
    ]);
    expect(snapshot.countStale(new Set())).toBe(3);
    expect(snapshot.countStale(new Set([1, 2, 99]))).toBe(4);
    expect(snapshot.countStale(new Set([1]), new Set([2]))).toBe(1);
    expect(snapshot.countWithLaterFacts()).toBe(1);
    expect(snapshot.countWithLaterFacts(new Set([2]))).toBe(0);
  });

  it('goes on behind any key exactly where a page ended, in every order', () => {
    const anyRow = fc.record({
      workers: fc.integer({ min: 0, max: 3 }),
      late: fc.bigInt({ min: 0n, max: 3n }),
      evaded: fc.bigInt({ min: 0n, max: 3n }),
      charges: fc.bigInt({ min: 0n, max: 3n }),
      oldestDueOn: fc.option(fc.constantFrom(...OLDEST)),
      nameKey: fc.constantFrom('an', 'binh', 'chi'),
    });
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 12 }), fc.constantFrom(...EMPLOYER_SORTS), (parts, sort) => {
        const snapshot = new EmployerSnapshot(
          DAY,
          parts.map((part, i) => row(i + 1, part)),
        );
        const { rows } = snapshot.select({ list: 'all' }, sort);
        for (const [i, last] of rows.entries()) {
          const key = sortKeyOf(last, sort);
          expect(ids(rows.filter((each) => comesAfter(each, key, sort)))).toEqual(ids(rows.slice(i + 1)));
        }
      }),
    );
  });
});
