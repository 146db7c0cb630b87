import fc from 'fast-check';
import { addDays, type CivilDate } from '../../../../src/kernel/civil-date';
import { isDue, resultOf } from '../../../../src/modules/cases/domain/promises';

const on = (text: string): CivilDate => text as CivilDate;
const PROMISE = { madeOn: on('2026-11-05'), payBy: on('2026-11-20'), amount: 1000n };

describe('a promise to pay', () => {
  it.each([
    ['nothing came', [], false, 0n, '2026-11-21'],
    ['all came on its day', [['2026-11-05', 1000n]], true, 1000n, '2026-11-05'],
    ['all came on its last day', [['2026-11-20', 1000n]], true, 1000n, '2026-11-20'],
    ['it came a day late', [['2026-11-21', 1000n]], false, 0n, '2026-11-21'],
    ['it had come before', [['2026-11-04', 1000n]], false, 0n, '2026-11-21'],
    [
      'it came in two parts',
      [
        ['2026-11-19', 400n],
        ['2026-11-07', 600n],
      ],
      true,
      1000n,
      '2026-11-19',
    ],
    ['one đồng is missing', [['2026-11-06', 999n]], false, 999n, '2026-11-21'],
    [
      'more came',
      [
        ['2026-11-06', 999n],
        ['2026-11-07', 999n],
        ['2026-11-08', 1n],
      ],
      true,
      1999n,
      '2026-11-07',
    ],
  ] as [string, [string, bigint][], boolean, bigint, string][])(
    'where %s',
    (_, receipts, kept, received, decidedOn) => {
      const list = receipts.map(([day, amount]) => ({ receivedOn: on(day), amount }));
      expect(resultOf(PROMISE, list)).toEqual({ kept, received, decidedOn });
    },
  );

  it('can be judged from the day after its last day', () => {
    expect([on('2026-11-20'), on('2026-11-21')].map((day) => isDue(PROMISE, day))).toEqual([false, true]);
  });

  it('is kept exactly where what came in time suffices, in whatever order it is told', () => {
    const receipt = fc.record({
      receivedOn: fc.integer({ min: -5, max: 20 }).map((days) => addDays(PROMISE.madeOn, days)),
      amount: fc.bigInt({ min: 1n, max: 500n }),
    });
    fc.assert(
      fc.property(fc.array(receipt, { maxLength: 12 }), (receipts) => {
        const inTime = receipts.filter((each) => each.receivedOn >= PROMISE.madeOn && each.receivedOn <= PROMISE.payBy);
        const sum = inTime.reduce((all, each) => all + each.amount, 0n);
        const result = resultOf(PROMISE, receipts);
        expect(result).toMatchObject({ kept: sum >= PROMISE.amount, received: sum });
        expect(resultOf(PROMISE, receipts.toReversed())).toEqual(result);
        expect(result.decidedOn <= addDays(PROMISE.payBy, 1)).toBe(true);
      }),
    );
  });
});
