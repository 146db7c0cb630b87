import { parseCivilDate } from '../../../src/kernel/civil-date';
import { parseInstant } from '../../../src/kernel/instant';
import { buildStatement } from '../../../src/modules/arrears/domain/build-statement';
import { projectPosition } from '../../../src/modules/arrears/domain/project-position';
import type { Statement } from '../../../src/modules/arrears/domain/statement';
import { anEmployer, type EmployerBuilder } from '../../support/employer-builder';
import { rulesForAllYears } from '../../support/law';

const rules = rulesForAllYears();
const LATER = '2030-01-01T00:00:00Z';
const on = (employer: EmployerBuilder, day: string, knownAt = LATER): Statement =>
  buildStatement(employer, rules, parseCivilDate(day), parseInstant(knownAt));
const qualities = ({ items }: Statement): string[] => items.map((item) => `${item.period} ${item.quality}`);

// Due on 2026-04-30 and 2026-05-31, urged on 2026-06-05: evaded from day 61, 2026-06-30 and 2026-07-31.
const flooded = (): EmployerBuilder =>
  anEmployer().owing('2026-03', { RET: 1_000_000n }).owing('2026-04', { RET: 2_000_000n }).remindedOn('2026-06-05');

describe('an accepted legitimate reason', () => {
  it('makes what is owed for its months late and never evaded, from the start', () => {
    const employer = flooded().excusedFor('2026-03', '2026-03', '2026-07-10');

    expect(qualities(on(employer, '2026-07-01'))).toEqual(['2026-03 late-not-evaded', '2026-04 late']);
    const decided = on(employer, '2026-07-10');
    expect(qualities(decided)).toEqual(['2026-03 late-not-evaded', '2026-04 late']);
    expect(decided.items[0]).toMatchObject({ qualitySince: '2026-05-01', qualityReason: 'force-majeure' });
    expect(decided.items[0]).not.toHaveProperty('evadedFrom');
    expect(decided.totals).toMatchObject({ late: 3_000_000n, evaded: 0n, arrears: 3_000_000n });
    expect(qualities(on(employer, '2026-12-31'))).toEqual(['2026-03 late-not-evaded', '2026-04 evaded']);
  });

  it('changes nothing about the money: charges run on', () => {
    const excused = on(flooded().excusedFor('2026-03', '2026-04', '2026-07-10'), '2026-12-31');
    const { evaded: _, late: __, ...money } = excused.totals;
    expect(on(flooded(), '2026-12-31').totals).toMatchObject(money);
    expect(money.charges).toBeGreaterThan(0n);
  });

  it('was not known before it was written down', () => {
    const employer = flooded().excusedFor('2026-03', '2026-03', '2026-07-10', '2026-07-14T02:00:00Z');
    expect(qualities(on(employer, '2026-07-12', '2026-07-12T10:00:00Z'))[0]).toBe('2026-03 evaded');
    expect(qualities(on(employer, '2026-07-12'))[0]).toBe('2026-03 late-not-evaded');
  });

  it('holds in a projection for every day', () => {
    const employer = flooded().excusedFor('2026-03', '2026-03', '2026-07-10');
    const projected = projectPosition(employer, rules, parseCivilDate('2026-07-20'));
    expect(projected).toMatchObject({ exactFrom: '1900-01-01', exactUntil: null });
    expect(projected.items).toMatchObject([
      { evadedFrom: null, notEvaded: true },
      { evadedFrom: '2026-07-31', notEvaded: false },
    ]);
  });

  describe('that is withdrawn', () => {
    const withdrawn = (recordedAt?: string): EmployerBuilder =>
      flooded().excusedFor('2026-03', '2026-04', '2026-07-10').withdrawingExcuseOn('2026-09-01', recordedAt);

    it('no longer holds from that day on; earlier days stay as they were', () => {
      expect(qualities(on(withdrawn(), '2026-08-31'))).toEqual(['2026-03 late-not-evaded', '2026-04 late-not-evaded']);
      const after = on(withdrawn(), '2026-09-01');
      expect(qualities(after)).toEqual(['2026-03 evaded', '2026-04 evaded']);
      expect(after.items[0]).toMatchObject({ evadedFrom: '2026-06-30', qualitySince: '2026-06-30' });
      expect(after.totals).toMatchObject({ evaded: 3_000_000n, late: 0n });
    });

    it('was still believed to hold before the withdrawal was written down', () => {
      const employer = withdrawn('2026-09-04T02:00:00Z');
      expect(qualities(on(employer, '2026-09-02', '2026-09-03T00:00:00Z'))[0]).toBe('2026-03 late-not-evaded');
      expect(qualities(on(employer, '2026-09-02'))[0]).toBe('2026-03 evaded');
    });

    it('bounds the days for which a projection holds', () => {
      expect(projectPosition(withdrawn(), rules, parseCivilDate('2026-08-01'))).toMatchObject({
        exactFrom: '1900-01-01',
        exactUntil: '2026-09-01',
      });
      const after = projectPosition(withdrawn(), rules, parseCivilDate('2026-09-20'));
      expect(after).toMatchObject({ exactFrom: '2026-09-01' });
      expect(after.items[0]).toMatchObject({ evadedFrom: '2026-06-30', notEvaded: false });
    });
  });
});
