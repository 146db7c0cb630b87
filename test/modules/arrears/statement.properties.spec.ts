import fc from 'fast-check';
import { addDays, parseCivilDate } from '../../../src/kernel/civil-date';
import { parseInstant } from '../../../src/kernel/instant';
import { PAYMENT_METHODS } from '../../../src/kernel/payment-cycle';
import { addMonths, parsePeriod } from '../../../src/kernel/period';
import { FUNDS } from '../../../src/law/fund';
import { buildStatement } from '../../../src/modules/arrears/domain/build-statement';
import type { EmployerFacts } from '../../../src/modules/arrears/domain/facts';
import type { Statement } from '../../../src/modules/arrears/domain/statement';
import { rulesForAllYears } from '../../support/law';
import { naiveStatement } from '../../support/naive-statement';

const rules = rulesForAllYears();
const NOW = parseInstant('2030-01-01T00:00:00Z');
const START = parsePeriod('2024-10');
const FIRST_DAY = parseCivilDate('2024-10-01');

const period = fc.integer({ min: 0, max: 17 }).map((n) => addMonths(START, n));
const day = fc.integer({ min: 0, max: 600 }).map((n) => addDays(FIRST_DAY, n));
const fund = fc.constantFrom(...FUNDS);
const amount = fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1_000, max: 90_000_000 })).map(BigInt);
const recordedAt = fc.integer({ min: 0, max: 600 }).map((n) => parseInstant(`${addDays(FIRST_DAY, n)}T05:00:00Z`));

const assessments = fc
  .uniqueArray(fc.record({ fund, period, amount, recordedAt }), {
    selector: (fact) => `${fact.fund} ${fact.period}`,
    maxLength: 14,
  })
  .filter((list) => list.length > 0);
const payments = fc
  .array(
    fc.record({
      receivedOn: day,
      amount,
      fund: fc.option(fund, { nil: undefined }),
      period: fc.option(period, { nil: undefined }),
      recordedAt,
    }),
    { maxLength: 7 },
  )
  .map((list) =>
    list.map(({ fund: named, period: of, ...rest }, i) => ({
      receiptNo: `R${i}`,
      ...rest,
      ...(named ? { fund: named } : {}),
      ...(of ? { period: of } : {}),
    })),
  );
const facts: fc.Arbitrary<EmployerFacts> = fc.record({
  employerCode: fc.constant('TA0001A'),
  paymentMethod: fc.constantFrom(...PAYMENT_METHODS),
  assessments,
  payments,
  adjustments: fc
    .array(fc.record({ fund, period, amount, recordedAt }), { maxLength: 2 })
    .map((list) => list.map((fact, i) => ({ adjustmentNo: `A${i}`, ...fact }))),
  reminders: fc
    .array(fc.record({ sentOn: day, recordedAt }), { maxLength: 3 })
    .map((list) => list.map((fact, i) => ({ reminderNo: `N${i}`, ...fact }))),
});

const figures = (statement: Statement): unknown => ({ ...statement, knownAt: undefined });
const sum = (list: readonly bigint[]): bigint => list.reduce((a, b) => a + b, 0n);

describe('a statement', () => {
  it('adds up: lines to charges, items to principal, allocations and credit to the money received', () => {
    fc.assert(
      fc.property(facts, day, (given, asOf) => {
        const s = buildStatement(given, rules, asOf, NOW);
        const t = s.totals;
        expect(sum(s.chargeLines.map((line) => line.amount))).toBe(t.chargesAccrued);
        expect(sum(s.items.map((item) => item.outstanding))).toBe(t.outstanding);
        expect(t.notDue + t.late + t.evaded).toBe(t.outstanding);
        expect(t.owed).toBe(t.arrears + t.charges);
        const received = sum(given.payments.filter((p) => p.receivedOn <= asOf).map((p) => p.amount));
        expect(sum(s.allocations.map((a) => a.principal + a.charge)) + s.credit).toBe(received);
        for (const item of s.items) {
          expect(item.paid + item.outstanding).toBe(item.assessed);
          const own = s.chargeLines.filter((line) => line.fund === item.fund && line.period === item.period);
          expect(item.charge).toBe(sum(own.map((line) => line.amount)));
        }
        const funds = Object.values(t.byFund);
        expect(sum(funds.map((each) => each.charges))).toBe(t.charges);
        expect(sum(funds.map((each) => each.arrears))).toBe(t.arrears);
      }),
    );
  });

  it('agrees with a walk through the calendar day by day', () => {
    fc.assert(
      fc.property(facts, day, recordedAt, fc.boolean(), (given, asOf, instant, allKnown) => {
        const knownAt = allKnown ? NOW : instant;
        const s = buildStatement(given, rules, asOf, knownAt);
        expect({
          outstanding: s.totals.outstanding,
          arrears: s.totals.arrears,
          chargesAccrued: s.totals.chargesAccrued,
          chargesPaid: s.totals.chargesPaid,
          credit: s.credit,
        }).toEqual(naiveStatement(given, asOf, knownAt));
      }),
      { numRuns: 150 },
    );
  });

  it('does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(facts, day, fc.infiniteStream(fc.nat()), (given, asOf, random) => {
        const shuffled = {
          ...given,
          assessments: shuffle(given.assessments, random),
          payments: shuffle(given.payments, random),
          adjustments: shuffle(given.adjustments, random),
          reminders: shuffle(given.reminders, random),
        };
        expect(figures(buildStatement(shuffled, rules, asOf, NOW))).toEqual(
          figures(buildStatement(given, rules, asOf, NOW)),
        );
      }),
    );
  });

  it('is the same whether a period was assessed at once or in two parts', () => {
    fc.assert(
      fc.property(facts, day, fc.nat(), (given, asOf, cut) => {
        const [first, ...rest] = given.assessments;
        const part = BigInt(cut) % (first!.amount + 1n);
        const split: EmployerFacts = {
          ...given,
          assessments: [{ ...first!, amount: first!.amount - part }, ...rest],
          adjustments: [
            ...given.adjustments,
            {
              adjustmentNo: 'S',
              fund: first!.fund,
              period: first!.period,
              amount: part,
              recordedAt: first!.recordedAt,
            },
          ],
        };
        expect(figures(buildStatement(split, rules, asOf, NOW))).toEqual(
          figures(buildStatement(given, rules, asOf, NOW)),
        );
      }),
    );
  });

  it('never owes more for a payment more, but for the rounding of the lines that it splits', () => {
    fc.assert(
      fc.property(facts, day, day, amount, (given, asOf, paidOn, paid) => {
        const before = buildStatement(given, rules, asOf, NOW);
        const extra = {
          receiptNo: 'R9',
          receivedOn: paidOn,
          amount: paid,
          recordedAt: parseInstant('2024-01-01T00:00:00Z'),
        };
        const after = buildStatement({ ...given, payments: [...given.payments, extra] }, rules, asOf, NOW);
        const owed = (s: Statement): bigint => s.totals.outstanding + s.totals.charges - s.credit;
        const lines = BigInt(before.chargeLines.length + after.chargeLines.length);
        // Each line is rounded by at most half a đồng, so that is all by which splitting lines can raise the sum.
        expect(owed(after) <= owed(before) + (lines + 1n) / 2n).toBe(true);
      }),
    );
  });

  it('gives the past’s answer when replayed with what was known then', () => {
    fc.assert(
      fc.property(facts, day, recordedAt, (given, asOf, instant) => {
        const then: EmployerFacts = {
          ...given,
          assessments: given.assessments.filter((fact) => fact.recordedAt <= instant),
          payments: given.payments.filter((fact) => fact.recordedAt <= instant),
          adjustments: given.adjustments.filter((fact) => fact.recordedAt <= instant),
          reminders: given.reminders.filter((fact) => fact.recordedAt <= instant),
        };
        expect(buildStatement(given, rules, asOf, instant)).toEqual(buildStatement(then, rules, asOf, instant));
      }),
    );
  });

  it('undoes a reversed payment as if it had never come', () => {
    fc.assert(
      fc.property(facts, day, day, amount, (given, asOf, on, money) => {
        const bounced: EmployerFacts = {
          ...given,
          payments: [...given.payments, { receiptNo: 'R9', receivedOn: on, amount: money, recordedAt: NOW }],
          adjustments: [...given.adjustments, { adjustmentNo: 'B', reversesReceiptNo: 'R9', recordedAt: NOW }],
        };
        expect(figures(buildStatement(bounced, rules, asOf, NOW))).toEqual(
          figures(buildStatement(given, rules, asOf, NOW)),
        );
      }),
    );
  });
});

function shuffle<T>(list: readonly T[], random: Iterator<number>): T[] {
  return list
    .map((value) => ({ value, key: random.next().value as number }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ value }) => value);
}
