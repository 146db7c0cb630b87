import { parseCivilDate } from '../../../src/kernel/civil-date';
import { parseInstant } from '../../../src/kernel/instant';
import { buildStatement } from '../../../src/modules/arrears/domain/build-statement';
import { projectPosition } from '../../../src/modules/arrears/domain/project-position';
import { survey } from '../../../src/modules/arrears/domain/survey';
import { EmployerFactsQuery } from '../../../src/modules/contributions/contributions.api';
import { parsePeriod } from '../../../src/kernel/period';
import { anEmployer, type EmployerBuilder } from '../../support/employer-builder';
import { describeOnEachEngine } from '../../support/database';
import { rulesForAllYears } from '../../support/law';
import { storeFacts } from '../../support/store-facts';

const rules = rulesForAllYears();
const DAY = parseCivilDate('2026-11-30');
const NOW = parseInstant('2026-12-01T00:00:00Z');
const LONG_AGO = '2026-08-01T00:00:00Z';

/** Each item on 2026-11-30: period, fund, quality and since when. */
function qualities(employer: EmployerBuilder, day = DAY): string[] {
  return buildStatement(employer, rules, day, NOW).items.map(
    ({ period, fund, quality, qualitySince }) => `${period} ${fund} ${quality} ${qualitySince}`,
  );
}

// The period 2026-07 is due on 2026-08-31: day 61 is 2026-10-31.
describe('a reminder', () => {
  it('sent before this program urges what was past due and unpaid as then known, and nothing else', () => {
    const employer = anEmployer()
      .owing('2026-07', { RET: 10n }, LONG_AGO)
      .owing('2026-07', { HI: 10n }, '2026-09-20T00:00:00Z')
      .owing('2026-08', { RET: 10n }, LONG_AGO)
      .remindedOn('2026-09-10', '2026-11-01T00:00:00Z');
    expect(qualities(employer)).toEqual([
      '2026-07 HI late 2026-09-01',
      '2026-07 RET evaded 2026-10-31',
      '2026-08 RET late 2026-10-01',
    ]);
  });

  it('does not urge what looked paid, though the payment was taken back afterwards', () => {
    const paid = anEmployer()
      .owing('2026-07', { RET: 10n }, LONG_AGO)
      .paying('R1', '2026-09-05', 10n, {}, '2026-09-05T03:00:00Z')
      .remindedOn('2026-09-10', '2026-09-10T03:00:00Z')
      .reversing('R1', '2026-09-25T00:00:00Z');
    expect(qualities(paid)).toEqual(['2026-07 RET late 2026-09-01']);
    // What was recorded on the day itself was known at its end.
    const onTheDay = anEmployer().owing('2026-07', { RET: 10n }, '2026-09-10T16:59:59Z').remindedOn('2026-09-10');
    expect(qualities(onTheDay)).toEqual(['2026-07 RET evaded 2026-10-31']);
    const dayAfter = anEmployer().owing('2026-07', { RET: 10n }, '2026-09-10T17:00:00Z').remindedOn('2026-09-10');
    expect(qualities(dayAfter)).toEqual(['2026-07 RET late 2026-09-01']);
  });

  it('of this program urges what it lists, whatever became known', () => {
    const employer = anEmployer()
      .owing('2026-07', { RET: 10n, HI: 10n }, LONG_AGO)
      .remindedOn('2026-09-10', '2026-09-10T03:00:00Z', ['RET 2026-07']);
    expect(qualities(employer)).toEqual(['2026-07 HI late 2026-09-01', '2026-07 RET evaded 2026-10-31']);
  });

  it('urges by the first letter that counts: a later one that lists the item, after its due date', () => {
    const employer = anEmployer()
      .owing('2026-07', { RET: 10n }, LONG_AGO)
      .remindedOn('2026-08-31', LONG_AGO, ['RET 2026-07'])
      .remindedOn('2026-09-10', LONG_AGO, [])
      .remindedOn('2026-10-20', LONG_AGO, ['RET 2026-07']);
    expect(qualities(employer)).toEqual(['2026-07 RET evaded 2026-11-04']);
  });

  it('counts for the day on which it is asked only once it has been sent', () => {
    const employer = anEmployer().owing('2026-07', { RET: 10n }, LONG_AGO).remindedOn('2026-11-29', LONG_AGO);
    expect(qualities(employer, parseCivilDate('2026-11-28'))).toEqual(['2026-07 RET late 2026-09-01']);
    expect(qualities(employer, parseCivilDate('2026-12-13'))).toEqual(['2026-07 RET late 2026-09-01']);
    expect(qualities(employer, parseCivilDate('2026-12-14'))).toEqual(['2026-07 RET evaded 2026-12-14']);
  });

  it('is read alike by statement, projection and survey', () => {
    const employer = anEmployer()
      .owing('2026-06', { RET: 7n }, '2026-09-20T00:00:00Z')
      .owing('2026-07', { RET: 10n }, LONG_AGO)
      .remindedOn('2026-09-10', '2026-11-01T00:00:00Z')
      .remindedOn('2026-10-12', LONG_AGO, ['RET 2026-06']);
    const { items } = buildStatement(employer, rules, DAY, NOW);
    expect(items.map(({ evadedFrom, urgedOn }) => [evadedFrom, urgedOn])).toEqual([
      ['2026-10-27', '2026-10-12'],
      ['2026-10-31', '2026-09-10'],
    ]);
    expect(projectPosition(employer, rules, DAY).items).toMatchObject(
      items.map(({ evadedFrom, urgedOn }) => ({ evadedFrom, urgedOn })),
    );
    const surveyed = survey(employer, rules, DAY, parsePeriod('2026-10'));
    expect(surveyed.months.map(({ late, evaded }) => [late, evaded])).toEqual([
      [0n, 17n],
      [0n, 17n],
    ]);
  });
});

describeOnEachEngine('a reminder in the database', (open) => {
  it('knows what was known on its day, and what it lists', async () => {
    const db = await open();
    const employers = [
      anEmployer()
        .owing('2026-07', { RET: 10n }, LONG_AGO)
        .owing('2026-07', { HI: 10n }, '2026-09-20T00:00:00Z')
        .paying('R1', '2026-09-05', 20n, { fund: 'RET' }, '2026-09-12T03:00:00Z')
        .reversing('R1', '2026-09-25T00:00:00Z')
        .remindedOn('2026-09-10', '2026-11-01T00:00:00Z'),
      anEmployer().owing('2026-07', { RET: 10n, HI: 10n }, LONG_AGO).remindedOn('2026-09-10', LONG_AGO, ['HI 2026-07']),
    ];
    await storeFacts(db, employers);
    const loaded = await new EmployerFactsQuery(db.database).load({ ids: [1, 2] });
    expect(loaded).toHaveLength(2);
    for (const [i, { facts }] of loaded.entries()) {
      const { items } = buildStatement(facts, rules, DAY, NOW);
      expect(items).toEqual(buildStatement(employers[i]!, rules, DAY, NOW).items);
      expect(items.filter(({ quality }) => quality === 'evaded')).toHaveLength(1);
    }
    await db.close();
  });
});
