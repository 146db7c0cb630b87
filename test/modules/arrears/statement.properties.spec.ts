import fc from 'fast-check';
import { parseInstant } from '../../../src/kernel/instant';
import { buildStatement } from '../../../src/modules/arrears/domain/build-statement';
import type { EmployerFacts } from '../../../src/modules/contributions/domain/facts';
import type { Statement } from '../../../src/modules/arrears/domain/statement';
import { amount, day, factsArbitrary as facts, recordedAt } from '../../support/facts-arbitrary';
import { rulesForAllYears } from '../../support/law';
import { naiveStatement } from '../../support/naive-statement';

const rules = rulesForAllYears();
const NOW = parseInstant('2030-01-01T00:00:00Z');
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
        const kept = received - (s.refunded ?? 0n) + (s.refundedInExcess ?? 0n);
        expect(sum(s.allocations.map((a) => a.principal + a.charge)) + s.credit).toBe(kept);
        for (const item of s.items) {
          expect(item.paid + item.outstanding).toBe(item.assessed);
          const own = s.chargeLines.filter(
            (line) => line.fund === item.fund && line.period === item.period && line.adjustmentNo === item.adjustmentNo,
          );
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
          evaded: s.totals.evaded,
          notEvaded: sum(s.items.filter((i) => i.quality === 'late-not-evaded').map((i) => i.outstanding)),
          chargesAccrued: s.totals.chargesAccrued,
          chargesEvaded: sum(s.chargeLines.filter((l) => l.quality === 'evaded').map((l) => l.amount)),
          chargesPaid: s.totals.chargesPaid,
          credit: s.credit,
          refundedInExcess: s.refundedInExcess ?? 0n,
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
          excuses: shuffle(given.excuses, random),
          refunds: shuffle(given.refunds, random),
          statuses: shuffle(given.statuses, random),
          methods: shuffle(given.methods, random),
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
          excuses: given.excuses.filter((fact) => fact.recordedAt <= instant),
          refunds: given.refunds.filter((fact) => fact.recordedAt <= instant),
          statuses: given.statuses.filter((fact) => fact.recordedAt <= instant),
          methods: given.methods.filter((fact) => fact.recordedAt <= instant),
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
