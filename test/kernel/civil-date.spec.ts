import fc from 'fast-check';
import {
  addDays,
  addYears,
  daysBetween,
  daysInMonth,
  fromDayNumber,
  isCivilDate,
  parseCivilDate,
  toDayNumber,
  weekday,
} from '../../src/kernel/civil-date';
import { addMonths, firstDayOf, isPeriod, lastDayOf, parsePeriod, periodsBetween } from '../../src/kernel/period';

describe('a civil date', () => {
  it.each([
    '2025-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-04-31',
    '25-04-30',
    '2025-4-30',
    '2025-04-30T00:00',
    '',
    '1899-12-31',
  ])('is not %p', (text) => {
    expect(isCivilDate(text)).toBe(false);
    expect(() => parseCivilDate(text)).toThrow('is not a date; write YYYY-MM-DD');
  });

  it('agrees with the machine’s own calendar over two centuries', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 60_000 }), (n) => {
        const expected = new Date(n * 86_400_000).toISOString().slice(0, 10);
        expect(fromDayNumber(n)).toBe(expected);
        expect(toDayNumber(fromDayNumber(n))).toBe(n);
        expect(weekday(fromDayNumber(n)) % 7).toBe(new Date(n * 86_400_000).getUTCDay());
      }),
    );
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %d days is %s', (from, days, to) => {
    expect(addDays(parseCivilDate(from), days)).toBe(to);
    expect(daysBetween(parseCivilDate(from), parseCivilDate(to))).toBe(days);
  });

  it('keeps 29 February within a common year', () => {
    expect(addYears(parseCivilDate('2024-02-29'), 1)).toBe('2025-02-28');
    expect(daysInMonth(2000, 2)).toBe(29);
    expect(daysInMonth(2100, 2)).toBe(28);
  });
});

describe('a period', () => {
  it.each(['2025-13', '2025-00', '2025-1', '2025/01', '2025-01-01', ''])('is not %p', (text) => {
    expect(isPeriod(text)).toBe(false);
    expect(() => parsePeriod(text)).toThrow('is not a month; write YYYY-MM');
  });

  it('counts months over years', () => {
    expect(addMonths(parsePeriod('2025-11'), 3)).toBe('2026-02');
    expect(addMonths(parsePeriod('2025-01'), -1)).toBe('2024-12');
    expect(periodsBetween(parsePeriod('2025-11'), parsePeriod('2026-02'))).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
    ]);
    expect([firstDayOf(parsePeriod('2024-02')), lastDayOf(parsePeriod('2024-02'))]).toEqual([
      '2024-02-01',
      '2024-02-29',
    ]);
  });
});
