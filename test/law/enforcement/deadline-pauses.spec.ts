import fc from 'fast-check';
import { BusinessCalendar } from '../../../src/kernel/business-days';
import { addDays, fromDayNumber, toDayNumber, type CivilDate } from '../../../src/kernel/civil-date';
import {
  extendByPauses,
  extendWorkingDays,
  isPausedOn,
  mergedPauses,
  type Pause,
} from '../../../src/law/enforcement/deadline-pauses';

const START = toDayNumber('2026-01-01' as CivilDate);
const day = fc.integer({ min: START, max: START + 120 }).map(fromDayNumber);
const pause: fc.Arbitrary<Pause> = fc
  .tuple(day, fc.option(fc.integer({ min: 0, max: 25 }), { freq: 8 }))
  .map(([from, days]) => ({ from, until: days === null ? null : addDays(from, days) }));
const pauses = fc.array(pause, { maxLength: 5 });
const calendar = new BusinessCalendar([
  { on: '2026-02-17' as CivilDate, kind: 'off', name: 'Tết', reference: '', certainty: 'sourced' },
  { on: '2026-02-21' as CivilDate, kind: 'working', name: 'làm bù', reference: '', certainty: 'sourced' },
]);

/** Walks from day to day and counts those that `counts` lets count, until there are `wanted`; null where a pause never ends. */
function walked(from: CivilDate, wanted: number, all: readonly Pause[], counts: (day: CivilDate) => boolean) {
  let at = from;
  for (let counted = 0; counted < wanted;) {
    at = addDays(at, 1);
    if (all.some((each) => each.until === null && each.from <= at)) return null;
    if (!isPausedOn(all, at) && counts(at)) counted += 1;
  }
  return at;
}

describe('pauses', () => {
  const table: [string, string, string, [string, string | null][], string | null][] = [
    ['without a pause nothing moves', '2026-03-01', '2026-03-31', [], '2026-03-31'],
    ['five days in the middle', '2026-03-01', '2026-03-31', [['2026-03-10', '2026-03-14']], '2026-04-05'],
    ['a pause over before the start', '2026-03-01', '2026-03-31', [['2026-02-01', '2026-03-01']], '2026-03-31'],
    ['a pause running at the start', '2026-03-01', '2026-03-31', [['2026-02-01', '2026-03-03']], '2026-04-02'],
    ['a pause that begins after the deadline', '2026-03-01', '2026-03-31', [['2026-04-01', null]], '2026-03-31'],
    ['a pause on the last day', '2026-03-01', '2026-03-31', [['2026-03-31', '2026-03-31']], '2026-04-01'],
    [
      'a second one that only the moved deadline meets',
      '2026-03-01',
      '2026-03-31',
      [
        ['2026-03-30', '2026-04-01'],
        ['2026-04-02', '2026-04-03'],
      ],
      '2026-04-05',
    ],
    [
      'two at a time count once',
      '2026-03-01',
      '2026-03-31',
      [
        ['2026-03-10', '2026-03-14'],
        ['2026-03-12', '2026-03-16'],
      ],
      '2026-04-07',
    ],
    ['one that lasts', '2026-03-01', '2026-03-31', [['2026-03-10', null]], null],
  ];
  it.each(table)('move a deadline: %s', (_, startedOn, dueOn, list, expected) => {
    const deadline = { startedOn: startedOn as CivilDate, dueOn: dueOn as CivilDate };
    const all = list.map(([from, until]) => ({ from: from as CivilDate, until: until as CivilDate | null }));
    expect(extendByPauses(deadline, all)).toBe(expected);
  });

  it('move a deadline as a walk from day to day does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), pauses, (startedOn, days, all) => {
        const deadline = { startedOn, dueOn: addDays(startedOn, days) };
        expect(extendByPauses(deadline, all)).toBe(walked(startedOn, days, all, () => true));
      }),
      { numRuns: 2000 },
    );
  });

  it('move a deadline in working days as a walk from day to day does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 30 }), pauses, (startedOn, days, all) => {
        const expected = walked(startedOn, days, all, (each) => calendar.isWorkingDay(each));
        expect(extendWorkingDays(calendar, startedOn, days, all)).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it('without pauses give the calendar’s own working days', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (startedOn, days) => {
        expect(extendWorkingDays(calendar, startedOn, days, [])).toBe(calendar.addWorkingDays(startedOn, days));
      }),
    );
  });

  it('merged, cover the same days and never overlap or touch', () => {
    fc.assert(
      fc.property(pauses, day, (all, at) => {
        const merged = mergedPauses(all);
        expect(isPausedOn(merged, at)).toBe(isPausedOn(all, at));
        for (const [i, next] of merged.slice(1).entries()) {
          const before = merged[i]?.until;
          expect(before).not.toBeNull();
          expect(addDays(before as CivilDate, 1) < next.from).toBe(true);
        }
      }),
    );
  });
});
