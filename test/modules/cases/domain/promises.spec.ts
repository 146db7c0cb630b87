import fc from 'fast-check';
import { addDays, type CivilDate } from '../../../../src/kernel/civil-date';
import { isDue, resultOf } from '../../../../src/modules/cases/domain/promises';

const on = (text: string): CivilDate => text as CivilDate;
const WHOLE = { payBy: on('2026-11-20'), amount: 1000n };
const PROMISE = { madeOn: on('2026-11-05'), ...WHOLE, instalments: [WHOLE] };
const LATER = on('2026-12-31');

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
      expect(resultOf(PROMISE, list, LATER)).toEqual({ kept, received, decidedOn });
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
        const result = resultOf(PROMISE, receipts, LATER);
        expect(result).toMatchObject({ kept: sum >= PROMISE.amount, received: sum });
        expect(resultOf(PROMISE, receipts.toReversed(), LATER)).toEqual(result);
        expect(result !== undefined && result.decidedOn <= addDays(PROMISE.payBy, 1)).toBe(true);
      }),
    );
  });

  it('in instalments is broken with the first that does not come, and kept with the last', () => {
    const plan = {
      madeOn: on('2026-11-05'),
      instalments: [
        { amount: 400n, payBy: on('2026-11-10') },
        { amount: 600n, payBy: on('2026-11-20') },
      ],
    };
    const paid = (...receipts: [string, bigint][]) =>
      receipts.map(([day, amount]) => ({ receivedOn: on(day), amount }));
    const as = (day: string, ...receipts: [string, bigint][]) => resultOf(plan, paid(...receipts), on(day));
    expect(as('2026-11-10')).toBeUndefined();
    expect(as('2026-11-11')).toEqual({ kept: false, received: 0n, decidedOn: '2026-11-11' });
    expect(as('2026-11-11', ['2026-11-09', 400n])).toBeUndefined();
    expect(as('2026-11-21', ['2026-11-09', 400n], ['2026-11-20', 599n])).toMatchObject({ kept: false, received: 999n });
    expect(as('2026-11-21', ['2026-11-09', 400n], ['2026-11-20', 600n])).toMatchObject({ kept: true });
    expect(as('2026-11-21', ['2026-11-11', 1000n])).toMatchObject({ kept: false, received: 0n });
    expect(isDue(plan, on('2026-11-11'))).toBe(true);
  });
});
