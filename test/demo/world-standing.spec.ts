import { ASSUMED_RATES } from '../../src/demo/world/assumed-rates';
import { createWorld } from '../../src/demo/world/world';
import { parseCivilDate } from '../../src/kernel/civil-date';
import { parseInstant } from '../../src/kernel/instant';
import { buildStatement } from '../../src/modules/arrears/domain/build-statement';
import type { Statement } from '../../src/modules/arrears/domain/statement';
import { rulesWith } from '../support/law';
import { factsOf, rowsOf } from './world-facts';

const ASKED_ON = parseCivilDate('2026-10-31');
const KNOWN_AT = parseInstant('2026-11-05T00:00:00Z');

describe('the demonstration world, as the program itself computes it', () => {
  const world = createWorld();
  const employers = rowsOf(world, 'employers.csv');
  const assessments = rowsOf(world, 'assessments.csv');
  const rules = rulesWith(...ASSUMED_RATES.map((rate) => ({ ...rate, certainty: 'assumed' as const })));
  const facts = [...factsOf(world).values()];
  const statements = facts.map((each) => buildStatement(each, rules, ASKED_ON, KNOWN_AT));
  const arrears = sum(statements, ({ totals }) => totals.arrears);

  it('has a quarter to a third of the employers in arrears', () => {
    const inArrears = statements.filter(({ totals }) => totals.arrears > 0n).length;
    expect(inArrears / employers.length).toBeGreaterThan(0.24);
    expect(inArrears / employers.length).toBeLessThan(0.36);
  });

  it('has arrears of 5 to 9 % of a year’s contributions, late and evaded, part of them from before July 2025', () => {
    const ofYear = assessments.filter((row) => row['period']! > '2025-10');
    const perMille = (arrears * 1000n) / sum(ofYear, (row) => BigInt(row['amount']!));
    expect(perMille).toBeGreaterThan(50n);
    expect(perMille).toBeLessThan(90n);
    const old = sum(statements, ({ items }) => sum(items, (item) => (item.period < '2025-07' ? item.outstanding : 0n)));
    expect(old * 100n).toBeGreaterThan(arrears * 5n);
    expect(sum(statements, ({ totals }) => totals.evaded) * 100n).toBeGreaterThan(arrears * 40n);
    expect(sum(statements, ({ totals }) => totals.late) * 100n).toBeGreaterThan(arrears * 10n);
  });

  it('has late charges under both regimes, and money that waits as credit', () => {
    const lines = statements.flatMap(({ chargeLines }) => chargeLines);
    expect(new Set(lines.map(({ regime }) => regime))).toEqual(new Set(['monthly', 'daily']));
    expect(statements.filter(({ credit }) => credit > 1_000_000n).length).toBeGreaterThan(10);
  });

  it('can be asked about any earlier day as it was known then', () => {
    const asOf = parseCivilDate('2025-09-30');
    const some = facts.slice(0, 500);
    const early = some.map((each) => buildStatement(each, rules, asOf, parseInstant('2025-10-01T00:00:00Z')));
    const late = some.map((each) => buildStatement(each, rules, asOf, KNOWN_AT));
    expect(differing(early, late)).toBeGreaterThan(2);
  });

  it('has employers of every size, most of them small, and every status and way of paying', () => {
    const workers = new Map(assessments.toReversed().map((row) => [row['employerCode'], Number(row['workers'])]));
    const sizes = [...workers.values()];
    const mean = sizes.reduce((total, size) => total + size, 0) / sizes.length;
    expect(sizes.filter((size) => size < 10).length / sizes.length).toBeGreaterThan(0.66);
    expect(sizes.filter((size) => size < 10).length / sizes.length).toBeLessThan(0.78);
    expect(mean).toBeGreaterThan(11);
    expect(mean).toBeLessThan(18);
    expect(Math.max(...sizes)).toBeGreaterThan(1000);
    expect(new Set(employers.map((row) => row['paymentMethod'])).size).toBe(3);
    expect(new Set(employers.map((row) => row['status'])).size).toBe(11);
  });
});

function sum<T>(list: readonly T[], amountOf: (each: T) => bigint): bigint {
  return list.reduce((total, each) => total + amountOf(each), 0n);
}

function differing(some: readonly Statement[], others: readonly Statement[]): number {
  return some.filter(({ totals }, index) => totals.arrears !== others[index]!.totals.arrears).length;
}
