import fc from 'fast-check';
import { parseInstant } from '../../../src/kernel/instant';
import { lastDayOf, parsePeriod, periodOf } from '../../../src/kernel/period';
import { buildStatement } from '../../../src/modules/arrears/domain/build-statement';
import type { StatementItem } from '../../../src/modules/arrears/domain/statement';
import { survey } from '../../../src/modules/arrears/domain/survey';
import { day, factsArbitrary } from '../../support/facts-arbitrary';
import { rulesForAllYears } from '../../support/law';

const rules = rulesForAllYears();
const NOW = parseInstant('2030-01-01T00:00:00Z');
const sum = (list: readonly bigint[]): bigint => list.reduce((a, b) => a + b, 0n);

/** Until June 2025 a report counts as late what was due on its very day; a statement of that day does not yet. */
function dueAtClose(items: readonly StatementItem[], onDay: string): bigint {
  const dueToday = items.filter(({ quality, dueDate }) => quality === 'not-due' && dueDate === onDay);
  return onDay < '2025-07-01' ? sum(dueToday.map((item) => item.outstanding)) : 0n;
}

describe('a survey', () => {
  it('shows at the end of every month, and on its day, what a statement of that day shows, and what was due that day', () => {
    fc.assert(
      fc.property(factsArbitrary, day, (facts, asOf) => {
        const found = survey(facts, rules, asOf, parsePeriod('2024-10'));
        for (const month of found.months) {
          const onDay = month.period === periodOf(asOf) ? asOf : lastDayOf(month.period);
          const { totals, items } = buildStatement(facts, rules, onDay, NOW);
          const { outstanding, evaded, charges } = totals;
          const late = totals.late + dueAtClose(items, onDay);
          expect(month).toMatchObject({ outstanding, late, evaded, charges });
        }
        const { totals, chargeLines } = buildStatement(facts, rules, asOf, NOW);
        expect(sum(found.items.map((item) => item.outstanding))).toBe(totals.outstanding);
        expect(sum(found.charges.map((charge) => charge.accrued))).toBe(totals.chargesAccrued);
        const evaded = chargeLines.filter(({ quality }) => quality === 'evaded');
        const onEvaded = found.charges.filter(({ on }) => on === 'evaded');
        expect(sum(onEvaded.map((charge) => charge.accrued))).toBe(sum(evaded.map((line) => line.amount)));
        expect(sum(found.charges.map((charge) => charge.paid))).toBe(totals.chargesPaid);
      }),
    );
  });
});
