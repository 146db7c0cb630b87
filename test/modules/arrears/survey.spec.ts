import fc from 'fast-check';
import { parseInstant } from '../../../src/kernel/instant';
import { lastDayOf, parsePeriod, periodOf } from '../../../src/kernel/period';
import { buildStatement } from '../../../src/modules/arrears/domain/build-statement';
import { survey } from '../../../src/modules/arrears/domain/survey';
import { day, factsArbitrary } from '../../support/facts-arbitrary';
import { rulesForAllYears } from '../../support/law';

const rules = rulesForAllYears();
const NOW = parseInstant('2030-01-01T00:00:00Z');
const sum = (list: readonly bigint[]): bigint => list.reduce((a, b) => a + b, 0n);

describe('a survey', () => {
  it('shows at the end of every month, and on its day, what a statement of that day shows', () => {
    fc.assert(
      fc.property(factsArbitrary, day, (facts, asOf) => {
        const found = survey(facts, rules, asOf, parsePeriod('2024-10'));
        for (const month of found.months) {
          const onDay = month.period === periodOf(asOf) ? asOf : lastDayOf(month.period);
          const { totals } = buildStatement(facts, rules, onDay, NOW);
          const { outstanding, late, evaded, charges } = totals;
          expect(month).toMatchObject({ outstanding, late, evaded, charges });
        }
        const { totals } = buildStatement(facts, rules, asOf, NOW);
        expect(sum(found.items.map((item) => item.outstanding))).toBe(totals.outstanding);
        expect(sum(found.charges.map((charge) => charge.accrued))).toBe(totals.chargesAccrued);
        expect(sum(found.charges.map((charge) => charge.paid))).toBe(totals.chargesPaid);
      }),
    );
  });
});
