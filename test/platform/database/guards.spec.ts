import type { SqlValue } from '../../../src/platform/database/sql';
import { newSqliteRunner } from '../../../src/platform/database/sqlite-query-runner';
import { rewriteBehind } from '../../support/behind';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';

/** Tables in which nothing ever changes. */
const FROZEN = [
  'dossier',
  'assessment',
  'payment',
  'adjustment',
  'tax_registry',
  'excuse',
  'excuse_withdrawal',
  'employer_status',
  'refund',
  'employer_payment_method',
  'employer_office',
  'employer_particulars',
  'holiday',
  'office_details',
  'case_event',
  'stored_document',
  'report',
  'publication_list',
  'publication_entry',
  'publication_file',
  'collection_plan',
  'parameter_entry',
  'audit_entry',
  'participant_count',
];

/** Tables of which single columns are filled in later, and how the row of this test is before (`null` unless told). */
const FILLED_IN: Readonly<Record<string, { readonly may: readonly string[]; readonly before?: Row }>> = {
  reminder: { may: ['served_on'] },
  notice: { may: ['dispatched_on', 'served_on', 'service_attempts'], before: { state: 'rendered' } },
  case_document: { may: ['served_on', 'service_attempts'] },
  import_run: { may: [], before: { finished_at: 1 } },
  report_file: { may: ['document_sha256'], before: { document_sha256: '1' } },
};

/** What a column must hold where the table takes codes of a list. */
const CHECKED: Readonly<Record<string, Row>> = { participant_count: { kind: 'hi' } };

/** Tables that follow from others, registers that are replaced, and what only the program itself needs. Every table stands in one of the three. */
const CHANGING = [
  // Moves on by a rule of its own, below.
  'audit_head',
  'authority',
  'employer',
  'enforcement_case',
  'duty',
  'number_sequence',
  'named_lock',
  'outbox',
  'run',
  'employer_touched',
  'arrears_position',
  'open_item',
  'open_charge',
  'case_standing',
  'case_measure',
  'import_upload',
  'cycle_day',
  'not_computed',
  'migration',
  'schedule',
  'schedule_start',
];

type Row = Readonly<Record<string, SqlValue>>;
interface Column {
  readonly name: string;
  readonly isText: boolean;
}

describeOnEachEngine('the guards of the database', (open, engine) => {
  let db: TestDatabase;
  beforeEach(async () => {
    db = await open();
  });
  afterEach(() => db.close());

  const run = (sql: string, values: readonly SqlValue[] = []): Promise<number> =>
    db.unitOfWork.run(() => db.database.execute(sql, values));
  const refusing = (table: string): { message: string } => ({
    message: expect.stringContaining(`${table}: dòng đã ghi không được sửa hoặc xóa`) as string,
  });

  const tables = async (): Promise<string[]> => {
    const sql =
      engine === 'postgres'
        ? `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`
        : `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`;
    return (await db.database.query<{ name: string }>(sql)).map(({ name }) => name).toSorted();
  };

  const columnsOf = async (table: string): Promise<Column[]> => {
    const sql =
      engine === 'postgres'
        ? `SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_name = '${table}'`
        : `SELECT name, type FROM pragma_table_info('${table}')`;
    const rows = await db.database.query<{ name: string; type: string }>(sql);
    return rows.map(({ name, type }) => ({ name, isText: /text|char/i.test(type) }));
  };

  /** A row of any table, without regard for what it refers to. */
  const insertRow = async (table: string, given: Row = {}): Promise<void> => {
    const columns = await columnsOf(table);
    const mayBeEmpty = FILLED_IN[table]?.may ?? [];
    const special: Row = {
      state: 'queued',
      status: 'active',
      method: 'monthly',
      reverses_receipt_no: null,
      from_period: '0',
      kind: 'off',
      ...given,
    };
    const plain = ({ name, isText }: Column): SqlValue => (isText ? '1' : isFlag(name) ? false : 1);
    const row = columns.map((column) => {
      if (column.name in special) return special[column.name] ?? null;
      return mayBeEmpty.includes(column.name) && column.isText ? null : plain(column);
    });
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const marks = columns.map((_, index) => `$${index + 1}`).join(', ');
    await withoutReferences(db, () => db.database.execute(`INSERT INTO "${table}" (${names}) VALUES (${marks})`, row));
  };

  it('stand before every table that is not among those that change', async () => {
    expect(await tables()).toEqual([...FROZEN, ...Object.keys(FILLED_IN), ...CHANGING].toSorted());
  });

  it.each([...FROZEN, ...Object.keys(FILLED_IN)])(
    'refuse that a row of %s is changed, removed or emptied away',
    async (table) => {
      await insertRow(table, FILLED_IN[table]?.before ?? CHECKED[table] ?? {});
      const columns = await columnsOf(table);
      const may = FILLED_IN[table]?.may ?? [];
      for (const { name, isText } of columns) {
        const sql = `UPDATE "${table}" SET "${name}" = ${isText ? `'2'` : isFlag(name) ? 'TRUE' : '2'}`;
        if (may.includes(name)) expect(await run(sql)).toBe(1);
        else await expect(run(sql)).rejects.toMatchObject(refusing(table));
      }
      await expect(run(`DELETE FROM "${table}"`)).rejects.toMatchObject(refusing(table));
      if (engine === 'postgres') await expect(run(`TRUNCATE "${table}" CASCADE`)).rejects.toThrow(/dòng đã ghi/);
      expect(await db.database.query(`SELECT COUNT(*) AS rows FROM "${table}"`)).toEqual([{ rows: 1 }]);
    },
  );

  it('let what became of a paper be filled in once', async () => {
    await insertRow('notice', { state: 'rendered' });
    await run(`UPDATE notice SET served_on = '2026-11-10', service_attempts = 2`);
    await expect(run(`UPDATE notice SET served_on = '2026-11-11'`)).rejects.toMatchObject(refusing('notice'));
    // That it was served may be annulled; then another day can stand there.
    await run('UPDATE notice SET served_on = NULL');
    await run(`UPDATE notice SET served_on = '2026-11-11'`);
    await expect(run('UPDATE notice SET service_attempts = 1')).rejects.toMatchObject(refusing('notice'));
    for (const state of ['queued', 'issued']) {
      await expect(run(`UPDATE notice SET state = '${state}'`)).rejects.toMatchObject(refusing('notice'));
    }
    await rewriteBehind(db, 'notice', 'UPDATE notice SET void_reason = NULL, dispatched_on = NULL');
    await run(`UPDATE notice SET state = 'void', void_reason = 'x'`);
    await expect(run(`UPDATE notice SET state = 'issued'`)).rejects.toMatchObject(refusing('notice'));
  });

  it('refuse that a letter that went out is taken back', async () => {
    await insertRow('notice', { state: 'rendered', dispatched_on: '2026-11-05', void_reason: null });
    await expect(run(`UPDATE notice SET state = 'void', void_reason = 'x'`)).rejects.toMatchObject(refusing('notice'));
  });

  it('let the head of the audit trail only move on', async () => {
    await insertRow('audit_head', { entries: 5 });
    await run(`UPDATE audit_head SET entries = 6, hash = '6'`);
    for (const sql of [
      `UPDATE audit_head SET entries = 6, hash = '7'`,
      'UPDATE audit_head SET entries = 4',
      `UPDATE audit_head SET entries = 7, trail = '2'`,
      'DELETE FROM audit_head',
    ]) {
      await expect(run(sql)).rejects.toMatchObject(refusing('audit_head'));
    }
  });

  it('let a letter that is only proposed be removed', async () => {
    await insertRow('notice');
    expect(await run('DELETE FROM notice')).toBe(1);
  });

  it('refuse a change that comes as a new row', async () => {
    await insertRow('case_event');
    await insertRow('assessment');
    const upsert = `ON CONFLICT (id) DO UPDATE SET data = '2'`;
    await expect(run(`INSERT INTO case_event SELECT * FROM case_event WHERE TRUE ${upsert}`)).rejects.toThrow();
    if (engine === 'sqlite') {
      await expect(run('INSERT OR REPLACE INTO case_event SELECT * FROM case_event')).rejects.toThrow();
      await expect(run('REPLACE INTO assessment SELECT * FROM assessment')).rejects.toMatchObject(
        refusing('assessment'),
      );
    }
  });
});

function isFlag(name: string): boolean {
  return name === 'assumed';
}

/** Rows of this test refer to nothing that is there. */
async function withoutReferences(
  { engine, database, unitOfWork }: TestDatabase,
  work: () => Promise<unknown>,
): Promise<void> {
  // SQLite takes the setting between transactions only, PostgreSQL for one.
  if (engine === 'sqlite') {
    const runner = newSqliteRunner(database.writer);
    await runner.query('PRAGMA foreign_keys = OFF');
    await runner.release();
  }
  await unitOfWork.run(async () => {
    if (engine === 'postgres') await database.execute('SET LOCAL session_replication_role = replica');
    await work();
  });
}
