import { AsyncLocalStorage } from 'node:async_hooks';
import { Database } from '../../../src/platform/database/database';
import { openSqlite, type TestDatabase } from '../../support/database';
import { anEmployer } from '../../support/employer-builder';
import { openCaseApplication, type CaseApplication } from './case-application';

/** Most statements that a note costs, and the page of a case. */
const MOST = { note: 15, page: 15 };

describe('a request about a case', () => {
  let db: TestDatabase;
  let app: CaseApplication;
  let id: number;
  let statements: string[];

  beforeAll(async () => {
    db = await openSqlite();
    app = await openCaseApplication(db, [anEmployer().owing('2026-08', { RET: 1_000_000n, HI: 200_000n })]);
    await app.cycle('2026-11-05');
    id = await app.caseOf(1);
    const database = app.app.get(Database);
    const told = (text: string): void => void statements.push(text.replace(/\s+/g, ' ').slice(0, 90));
    // What goes through the house's own reading and writing counts there; what repositories ask of TypeORM, where it logs.
    const within = new AsyncLocalStorage<true>();
    const log = (sql: string): void => {
      if (!within.getStore() && !/^(BEGIN|COMMIT|PRAGMA)/.test(sql)) told(sql);
    };
    for (const name of ['rawRows', 'query', 'execute'] as const) {
      const real = database[name].bind(database) as (sql: string, values?: never) => Promise<never>;
      const counted = (sql: string, values?: never) => (told(sql), within.run(true, () => real(sql, values)));
      Object.assign(database, { [name]: counted });
    }
    const each = database.rawRowsOfEach.bind(database);
    const countedEach = (many: readonly string[]) => (many.forEach(told), within.run(true, () => each(many)));
    Object.assign(database, { rawRowsOfEach: countedEach });
    const bulk = database.bulk() as unknown as Record<string, (table: string, ...more: never[]) => Promise<never>>;
    for (const name of ['insert', 'insertIgnore', 'deleteWhereIn']) {
      const real = bulk[name]?.bind(bulk);
      if (real)
        bulk[name] = (table, ...more) => (told(`${name} ${table}`), within.run(true, () => real(table, ...more)));
    }
    for (const source of [database.writer, database.reader().connection]) {
      Object.assign(source, {
        logger: new Proxy({}, { get: (_, name) => (name === 'logQuery' ? log : () => undefined) }),
      });
    }
  });
  beforeEach(() => {
    statements = [];
  });
  afterAll(async () => {
    await app.close();
    await db.close();
  });

  const counted = (): { count: number; statements: string[] } => ({ count: statements.length, statements });

  it('reads each thing once: a note', async () => {
    await app.post(`/api/v1/cases/${id}/notes`).send({ text: 'Đã xem hồ sơ' }).expect(201);
    const { count, statements: all } = counted();
    expect([count <= MOST.note, count, ...all]).toEqual([true, count, ...all]);
  });

  it('reads each thing once: the page of the case', async () => {
    await app.get(`/cases/${id}`).expect(200);
    const { count, statements: all } = counted();
    expect([count <= MOST.page, count, ...all]).toEqual([true, count, ...all]);
  });
});
