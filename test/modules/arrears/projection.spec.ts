import fc from 'fast-check';
import { parseCivilDate } from '../../../src/kernel/civil-date';
import { parseInstant } from '../../../src/kernel/instant';
import { projectPosition } from '../../../src/modules/arrears/domain/project-position';
import { buildStatement } from '../../../src/modules/arrears/domain/build-statement';
import { EmployerFactsQuery } from '../../../src/modules/contributions/persistence/employer-facts.query';
import { PositionQuery } from '../../../src/modules/arrears/persistence/position.query';
import { ProjectionRepository } from '../../../src/modules/arrears/persistence/projection.repository';
import { FixedClock } from '../../../src/platform/clock/clock';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';
import { factsArbitrary } from '../../support/facts-arbitrary';
import { rulesForAllYears } from '../../support/law';
import { storeFacts } from '../../support/store-facts';

const rules = rulesForAllYears();
const NOW = parseInstant('2030-01-01T00:00:00Z');

describeOnEachEngine('arrears projections', (open) => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await open();
  });
  afterEach(() => db.close());

  it('give for every day on which they hold the sums that the facts give', async () => {
    const employers = fc.sample(factsArbitrary, { numRuns: 120, seed: 7 });
    await storeFacts(db, employers);
    const projections = new ProjectionRepository(db.database, new FixedClock(NOW));
    const loaded = await new EmployerFactsQuery(db.database).load({ from: 1, to: 1000 });
    expect(loaded.map(({ facts }) => buildStatement(facts, rules, parseCivilDate('2026-03-31'), NOW).totals)).toEqual(
      employers.map((facts) => buildStatement(facts, rules, parseCivilDate('2026-03-31'), NOW).totals),
    );

    let compared = 0;
    for (const horizon of ['2025-03-10', '2025-06-30', '2025-07-01', '2025-12-15', '2026-11-05'].map(parseCivilDate)) {
      await db.unitOfWork.run(async () => {
        await projections.dropAll();
        const stale = await projections.takeStale(0, 1000);
        await projections.store(
          new Map(loaded.map(({ employerId, facts }) => [employerId, projectPosition(facts, rules, horizon)])),
          stale,
          'h',
        );
      });
      for (const day of [
        horizon,
        '2025-06-30',
        '2025-07-01',
        '2025-07-02',
        '2025-11-20',
        '2026-05-31',
        '2027-01-01',
      ].map(parseCivilDate)) {
        const query = new PositionQuery(db.database);
        const notHolding = new Set(await query.notHoldingOn(day));
        expect(day === horizon ? notHolding.size : 0).toBe(0);
        const bySql = new Map((await query.listOn(day, rules)).map((position) => [position.employerId, position]));
        for (const { employerId, facts } of loaded) {
          if (notHolding.has(employerId)) continue;
          const { totals } = buildStatement(facts, rules, day, NOW);
          const { outstanding, notDue, late, evaded, charges } = totals;
          const sums = bySql.get(employerId) ?? {
            employerId,
            outstanding: 0n,
            notDue: 0n,
            late: 0n,
            evaded: 0n,
            charges: 0n,
          };
          expect({ day, horizon, ...sums }).toEqual({
            day,
            horizon,
            employerId,
            outstanding,
            notDue,
            late,
            evaded,
            charges,
          });
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(1500);
  });
});
