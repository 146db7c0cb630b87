import { join } from 'node:path';
import { LATE_CAREERS, CAREERS } from '../../src/demo/office/careers';
import type { Career } from '../../src/demo/office/career';
import { OfficeAtWork } from '../../src/demo/office/office-at-work';
import { ASSUMED_RATES } from '../../src/demo/world/assumed-rates';
import { writeWorld } from '../../src/demo/write-world';
import { addDays, daysBetween, parseCivilDate, type CivilDate } from '../../src/kernel/civil-date';
import { parseInstant } from '../../src/kernel/instant';
import { firstDayOf } from '../../src/kernel/period';
import type { CaseFacts } from '../../src/law/enforcement/case-facts';
import type { Measure } from '../../src/law/enforcement/measure';
import { answersFor, casePolicies } from '../../src/law/enforcement/policies/case-policies';
import { evaluate } from '../../src/law/enforcement/policy';
import { buildStatement, RefreshProjections } from '../../src/modules/arrears/arrears.api';
import { AuthorityTreeQuery } from '../../src/modules/authorities/authorities.api';
import {
  CaseFactsSources,
  CaseRepository,
  CheckPromises,
  DetectCases,
  ReadCaseFacts,
} from '../../src/modules/cases/cases.api';
import { caseFactsOf } from '../../src/modules/cases/domain/case-facts-of';
import {
  EmployerFactsQuery,
  remindersUpTo,
  type EmployerFacts,
} from '../../src/modules/contributions/contributions.api';
import { EmployerRegisterQuery } from '../../src/modules/employers/employers.api';
import { ImportFile, type ImportKind } from '../../src/modules/imports/imports.api';
import { SetParameter } from '../../src/modules/parameters/parameters.api';
import { openTestApplication, type TestApplication } from '../support/application';
import { openSqlite, type TestDatabase } from '../support/database';

const FIRST = parseCivilDate('2024-12-05');
const WEEKS = 100;
/** What is asked below is held dozens of times with 70 employers; FULL=1 plays more of them, and steps that come rarely. */
const EMPLOYERS = process.env['FULL'] === '1' ? 100 : 70;

/** The old law's way: letters, minutes, inspection. */
const INSPECTED: Career = {
  name: 'inspected under the old law',
  suits: ({ facts, day }) => facts.items.some((item) => item.lateFrom <= day),
  moves: CAREERS.find(({ name }) => name === 'checked in vain')?.moves.slice(0, 1) ?? [],
};

/**
 * Two years of made-up cases, pursued week by week. Whenever a measure is blocked, the day on which it says that it opens is held against
 * the facts as they really are on that day when nothing is paid and nothing else happens: computed anew by the statement engine, not
 * looked ahead.
 */
describe('the day named by "opens on", over two years of made-up cases', () => {
  let db: TestDatabase;
  let test: TestApplication;

  beforeAll(async () => {
    db = await openSqlite();
    test = await openTestApplication(db, `${FIRST}T02:00:00Z`);
    const { files } = await writeWorld(join(test.folder, 'import'), { employers: EMPLOYERS });
    test.clock.moveTo(parseInstant('2026-11-05T02:00:00Z'));
    for (const { path } of files) {
      const kind = path.replace(/^.*[/\\]/, '').replace(/\.csv$/, '') as ImportKind;
      await test.app.get(ImportFile).run({ kind, path, actor: 'test' });
    }
    for (const rate of ASSUMED_RATES) await test.app.get(SetParameter).run({ ...rate, assumed: true, actor: 'test' });
  });
  afterAll(async () => {
    await test.close();
    await db.close();
  });

  it('turns out right for every measure', async () => {
    const office = new OfficeAtWork(test.app, join(test.folder, 'payments'));
    const held = new Map<Measure, number>();
    const wrong: string[] = [];
    for (let week = 0; week < WEEKS; week += 1) {
      const day = addDays(FIRST, week * 7);
      test.clock.moveTo(parseInstant(`${day}T02:00:00Z`));
      if (week % 4 === 0) {
        await test.app.get(RefreshProjections).run(day);
        await test.app.get(DetectCases).run(day);
      }
      await test.app.get(CheckPromises).run(day);
      await office.work(day, [INSPECTED, ...CAREERS, ...(day < '2026-09-10' ? [] : LATE_CAREERS)]);
      if (week % 6 === 0) await holdAll(test, day, held, wrong);
    }
    expect(wrong).toEqual([]);
    // The simulation is of no use where nothing was held against anything.
    expect(office.result().moves).toBeGreaterThan(50);
    // The letter waits for little: almost whoever has a case owes at least charges.
    expect(held.get('monthly-reminder')).toBeGreaterThan(0);
    for (const measure of ['working-session', 'unscheduled-check', 'publication', 'referral'] as const) {
      expect([measure, (held.get(measure) ?? 0) > 20]).toEqual([measure, true]);
    }
  });
});

async function holdAll(
  { app }: TestApplication,
  day: CivilDate,
  held: Map<Measure, number>,
  wrong: string[],
): Promise<void> {
  for (const { id } of await app.get(CaseRepository).listOpen()) {
    const { factsOn, book } = await frozen(app, id, day);
    for (const { measure, state, opensOn } of answersFor(book, factsOn(day), day)) {
      if (state !== 'blocked') continue;
      held.set(measure, (held.get(measure) ?? 0) + 1);
      const stateOn = (other: CivilDate): string => evaluate(casePolicies(book)[measure], factsOn(other), other).state;
      const early = daysToHold(day, opensOn).find((other) => stateOn(other) === 'available');
      if (early) wrong.push(`case ${id}, ${measure} asked on ${day}: opens on ${opensOn}, but is open on ${early}`);
      const found = opensOn === null ? 'available' : stateOn(opensOn);
      if (found !== 'available')
        wrong.push(`case ${id}, ${measure} asked on ${day}: opens on ${opensOn}, but is ${found}`);
    }
  }
}

/** Days before the one that was named; where none was named, days of the next year. */
function daysToHold(day: CivilDate, opensOn: CivilDate | null): CivilDate[] {
  if (opensOn === null) return [1, 31, 92, 366].map((days) => addDays(day, days));
  const span = daysBetween(day, opensOn);
  return [1, Math.floor(span / 2), span - 1]
    .filter((days) => days > 0 && days < span)
    .map((days) => addDays(day, days));
}

/** A case in which nothing more happens after a day, as it is on any later day. */
async function frozen(app: TestApplication['app'], caseId: number, day: CivilDate) {
  const read = await app.get(ReadCaseFacts).ofCase(caseId, day);
  const { employer, state, events, law } = read;
  const [loaded] = await app.get(EmployerFactsQuery).load({ ids: [employer.id] });
  const contributions = upTo(loaded!.facts, day);
  const register = await app.get(EmployerRegisterQuery).withStatuses([employer.id], day);
  const statuses = register.get(employer.id)?.statuses ?? [];
  const reminders = remindersUpTo(loaded!.facts.reminders, day);
  const tree = await app.get(AuthorityTreeQuery).load();
  const officeLevel = tree.holderOn(state?.authorityId ?? employer.authorityId, day).level;
  const statementOf = (facts: EmployerFacts, on: CivilDate) =>
    buildStatement(facts, law.rules, on, parseInstant('2030-01-01T00:00:00Z'));
  // Every measure asks about the same few days.
  const known = new Map<CivilDate, CaseFacts>();
  const factsOn = (on: CivilDate): CaseFacts => {
    const facts =
      known.get(on) ??
      caseFactsOf({
        day: on,
        statement: statementOf(contributions, on),
        contributions,
        employer,
        statuses,
        state,
        officeLevel,
        reminders,
        ofEvents: app.get(CaseFactsSources).read(events, on, { contributions, statementOf }),
      });
    known.set(on, facts);
    return facts;
  };
  return { factsOn, book: law.book };
}

/** What had happened by a day. */
function upTo(facts: EmployerFacts, day: CivilDate): EmployerFacts {
  const payments = facts.payments.filter(({ receivedOn }) => receivedOn <= day);
  const kept = new Set(payments.map(({ receiptNo }) => receiptNo));
  return {
    ...facts,
    payments,
    assessments: facts.assessments.filter(({ period }) => firstDayOf(period) <= day),
    adjustments: facts.adjustments.filter((each) =>
      each.reversesReceiptNo === undefined ? firstDayOf(each.period) <= day : kept.has(each.reversesReceiptNo),
    ),
    reminders: facts.reminders.filter(({ sentOn }) => sentOn <= day),
  };
}
