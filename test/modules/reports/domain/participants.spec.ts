import { parsePeriod } from '../../../../src/kernel/period';
import { participantLines } from '../../../../src/modules/reports/domain/participants';

const MONTH = parsePeriod('2026-05');

describe('people insured in the area of an authority', () => {
  const count = (authorityId: number, people: number, period = MONTH) =>
    ({ authorityId, period, kind: 'hi', people }) as const;

  it('are what was entered for it, else the sum over its offices where every one has a figure', () => {
    const now = (counts: ReturnType<typeof count>[]) => participantLines(counts, 1, [2, 3], MONTH)[0]?.now;
    expect(now([count(1, 100), count(2, 30), count(3, 40)])).toBe(100);
    expect(now([count(2, 30), count(3, 40)])).toBe(70);
    expect(now([count(2, 30)])).toBeUndefined();
  });

  it('are told beside December and the same month of the year before, where these are known', () => {
    const counts = [count(1, 100), count(1, 90, parsePeriod('2025-12'))];
    expect(participantLines(counts, 1, [], MONTH)).toEqual([{ kind: 'hi', now: 100, december: 90, yearBefore: null }]);
  });
});
