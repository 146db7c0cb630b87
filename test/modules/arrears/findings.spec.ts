import { parseCivilDate } from '../../../src/kernel/civil-date';
import { parseInstant } from '../../../src/kernel/instant';
import { parsePeriod } from '../../../src/kernel/period';
import { buildStatement } from '../../../src/modules/arrears/domain/build-statement';
import type { Statement, StatementItem } from '../../../src/modules/arrears/domain/statement';
import type { FindingStarts } from '../../../src/modules/contributions/domain/facts';
import { anEmployer, type EmployerBuilder } from '../../support/employer-builder';
import { rulesForAllYears } from '../../support/law';

const rules = rulesForAllYears();
const NOW = parseInstant('2030-01-01T00:00:00Z');
const on = (employer: EmployerBuilder, day: string): Statement =>
  buildStatement(employer, rules, parseCivilDate(day), NOW);
const starts = (lateFrom: string, evadedFrom: string): FindingStarts => ({
  lateFrom: parseCivilDate(lateFrom),
  evadedFrom: parseCivilDate(evadedFrom),
});
const found = (employer: EmployerBuilder, no: string, period: string, amount: bigint, finding: FindingStarts) => {
  employer.adjustments.push({
    adjustmentNo: no,
    fund: 'RET',
    period: parsePeriod(period),
    amount,
    finding,
    recordedAt: parseInstant('2026-05-04T02:00:00Z'),
  });
  return employer;
};
const itemOf = ({ items }: Statement, findingNo?: string): StatementItem | undefined =>
  items.find((item) => item.findingNo === findingNo);

describe('an amount found by a check', () => {
  // Law 41/2024 arts 28, 38, 39: unregistered from 2026-01-05 → register by 02-04; period 01 due 02-28; evaded from the 61st day after 02-04.
  const unregistered = starts('2026-03-01', '2026-04-06');

  it('is an item of its own beside the registered one, late and evaded from its own days', () => {
    const employer = found(
      anEmployer().owing('2026-01', { RET: 1_000n }),
      'KT1-1',
      '2026-01',
      3_000_000n,
      unregistered,
    );

    expect(itemOf(on(employer, '2026-02-28'), 'KT1-1')).toMatchObject({ quality: 'not-due', dueDate: '2026-02-28' });
    expect(itemOf(on(employer, '2026-04-05'), 'KT1-1')).toMatchObject({
      quality: 'late',
      qualitySince: '2026-03-01',
      evadedFrom: '2026-04-06',
      qualityReason: 'found-by-check',
      // 36 days × 0,03 % of 3.000.000
      daysLate: 36,
      charge: 32_400n,
    });
    const evaded = on(employer, '2026-04-06');
    expect(itemOf(evaded, 'KT1-1')).toMatchObject({ quality: 'evaded', qualitySince: '2026-04-06' });
    expect(itemOf(evaded)).toMatchObject({ quality: 'late', outstanding: 1_000n });
    expect(evaded.totals).toMatchObject({ evaded: 3_000_000n, late: 1_000n });
  });

  it('bears charges from its own first day late, where the registration deadline is later than that of paying', () => {
    const employer = found(anEmployer(), 'KT1-1', '2026-01', 1_000_000n, starts('2026-03-03', '2026-05-02'));
    expect(itemOf(on(employer, '2026-03-02'), 'KT1-1')).toMatchObject({ quality: 'not-due', charge: 0n });
    expect(itemOf(on(employer, '2026-03-04'), 'KT1-1')).toMatchObject({ quality: 'late', charge: 600n });
  });

  it('may be evaded before July 2025, when a reminder makes nothing evaded', () => {
    const employer = found(
      anEmployer().owing('2024-11', { RET: 5_000n }).remindedOn('2024-12-10'),
      ...(['TT1-1', '2024-11', 7_000n, starts('2024-12-01', '2025-02-20')] as const),
    );
    const { totals } = on(employer, '2025-03-31');
    expect(totals).toMatchObject({ evaded: 7_000n, late: 5_000n });
  });

  it('is paid after what was registered for the same month, and an allocation says which of the two it paid', () => {
    const employer = found(
      anEmployer()
        .owing('2026-01', { RET: 1_000n })
        .paying('R1', '2026-02-10', 1_500n, { fund: 'RET', period: '2026-01' }),
      ...(['KT1-1', '2026-01', 2_000n, unregistered] as const),
    );
    expect(on(employer, '2026-02-15').allocations).toMatchObject([
      { principal: 1_000n },
      { principal: 500n, findingNo: 'KT1-1' },
    ]);
  });

  it('is lowered by a later correction only where nothing registered is left to lower', () => {
    const employer = found(
      anEmployer().owing('2026-01', { RET: 1_000n }),
      ...(['KT1-1', '2026-01', 2_000n, unregistered] as const),
    ).adjusting('2026-01', 'RET', -1_600n);
    const statement = on(employer, '2026-02-15');
    expect(itemOf(statement)).toMatchObject({ assessed: 0n });
    expect(itemOf(statement, 'KT1-1')).toMatchObject({ assessed: 1_400n });
  });
});
