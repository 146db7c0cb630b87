import type { QueryRunner } from 'typeorm';
import { engineOf, type Engine } from '../engine';

/** What a table refuses in the database itself, whoever asks: rows are never removed, and changed only as far as is said here. */
export interface Guard {
  readonly table: string;
  /** Columns that may be filled in once, where nothing stood. */
  readonly once?: readonly string[];
  /** Columns that may change while a condition on `OLD` holds. */
  readonly free?: { readonly columns: readonly string[]; readonly while: string };
  /** Column → condition on `OLD` and `NEW` under which it may change. */
  readonly allowed?: Readonly<Record<string, string>>;
  /** Condition on `OLD` under which a row may be removed. */
  readonly removable?: string;
  /**
   * Unique keys whose second row the program may offer and SQLite then leaves out: `INSERT OR REPLACE` would remove the first without asking
   * the triggers. `bulk` leaves that check away where millions of rows come in.
   */
  readonly offeredAgain?: readonly (readonly string[])[] | 'bulk';
}

const REFUSAL = 'dòng đã ghi không được sửa hoặc xóa / recorded rows are never changed or removed';

/** Lets the database refuse what a guard refuses. The columns are those that the table has now: one that is added later needs a guard of its own. */
export async function guardTables(runner: QueryRunner, guards: readonly Guard[]): Promise<void> {
  const engine = engineOf(runner.dataSource);
  if (engine === 'postgres') await runner.query(POSTGRES_FUNCTION);
  for (const guard of guards) {
    const columns = await columnsOf(runner, engine, guard.table);
    const statements = engine === 'postgres' ? postgresTriggers(guard, columns) : sqliteTriggers(guard, columns);
    for (const statement of statements) await runner.query(statement);
    if (engine === 'sqlite' && guard.offeredAgain !== 'bulk') await refuseReplacing(runner, guard);
  }
}

/** Takes the guards of tables away, for a migration that must change rows (it puts them back) or goes down. */
export async function liftGuards(runner: QueryRunner, guards: readonly Pick<Guard, 'table'>[]): Promise<void> {
  for (const { table } of guards) {
    for (const kind of KINDS) {
      const on = engineOf(runner.dataSource) === 'postgres' ? ` ON "${table}"` : '';
      await runner.query(`DROP TRIGGER IF EXISTS "${triggerName(kind, table)}"${on}`);
    }
  }
}

/** The names of a table's guards. */
export function guardNames(engine: Engine, table: string): string[] {
  const kinds = engine === 'postgres' ? (['change', 'removal', 'emptying'] as const) : (['change', 'removal'] as const);
  return kinds.map((kind) => triggerName(kind, table));
}

/** Drops what the guards share; only when no table has any. */
export async function dropGuardFunction(runner: QueryRunner): Promise<void> {
  if (engineOf(runner.dataSource) === 'postgres') await runner.query('DROP FUNCTION IF EXISTS refuse_change()');
}

const KINDS = ['change', 'removal', 'emptying', 'replacing'] as const;

function triggerName(kind: (typeof KINDS)[number], table: string): string {
  return `guard_${kind}_${table}`;
}

const POSTGRES_FUNCTION = `CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN RAISE EXCEPTION '%: ${REFUSAL}', TG_TABLE_NAME USING ERRCODE = 'restrict_violation'; END $$`;

function postgresTriggers(guard: Guard, columns: readonly string[]): string[] {
  const { table } = guard;
  const refusing = 'EXECUTE FUNCTION refuse_change()';
  const change = refusedChange(guard, columns);
  const when = change === undefined ? '' : `WHEN (${change}) `;
  const unless = guard.removable === undefined ? '' : `WHEN (NOT (${guard.removable})) `;
  return [
    `CREATE TRIGGER "${triggerName('change', table)}" BEFORE UPDATE ON "${table}" FOR EACH ROW ${when}${refusing}`,
    `CREATE TRIGGER "${triggerName('removal', table)}" BEFORE DELETE ON "${table}" FOR EACH ROW ${unless}${refusing}`,
    `CREATE TRIGGER "${triggerName('emptying', table)}" BEFORE TRUNCATE ON "${table}" FOR EACH STATEMENT ${refusing}`,
  ];
}

function sqliteTriggers(guard: Guard, columns: readonly string[]): string[] {
  const { table } = guard;
  const refusing = `BEGIN SELECT RAISE(ABORT, '${table}: ${REFUSAL}'); END`;
  const change = refusedChange(guard, columns);
  const when = change === undefined ? '' : `WHEN ${change} `;
  const unless = guard.removable === undefined ? '' : `WHEN NOT (${guard.removable}) `;
  return [
    `CREATE TRIGGER "${triggerName('change', table)}" BEFORE UPDATE ON "${table}" FOR EACH ROW ${when}${refusing}`,
    `CREATE TRIGGER "${triggerName('removal', table)}" BEFORE DELETE ON "${table}" FOR EACH ROW ${unless}${refusing}`,
  ];
}

/** The change of a row that is refused; undefined where every one is. */
function refusedChange(guard: Guard, columns: readonly string[]): string | undefined {
  const { once = [], free, allowed = {} } = guard;
  if (once.length === 0 && !free && Object.keys(allowed).length === 0) return undefined;
  return columns
    .map((column) => {
      const changes = `OLD."${column}" IS DISTINCT FROM NEW."${column}"`;
      const rules = [
        ...(once.includes(column) ? [`OLD."${column}" IS NULL`] : []),
        ...(free?.columns.includes(column) ? [`(${free.while})`] : []),
        ...(allowed[column] === undefined ? [] : [`(${allowed[column]})`]),
      ];
      return rules.length === 0 ? `(${changes})` : `(${changes} AND NOT (${rules.join(' OR ')}))`;
    })
    .join(' OR ');
}

/** SQLite's `INSERT OR REPLACE` takes the old row away without asking the trigger for removals. */
async function refuseReplacing(runner: QueryRunner, { table, offeredAgain = [] }: Guard): Promise<void> {
  const keys = await sqliteKeys(runner, table);
  const there = (key: readonly string[]): string =>
    `EXISTS (SELECT 1 FROM "${table}" WHERE ${key.map((name) => `"${name}" = NEW."${name}"`).join(' AND ')})`;
  const isOffered = (key: readonly string[]): boolean =>
    offeredAgain !== 'bulk' && offeredAgain.some((each) => each.join() === key.join());
  const checks = keys.map((key) =>
    isOffered(key)
      ? `SELECT RAISE(IGNORE) WHERE ${there(key)};`
      : `SELECT RAISE(ABORT, 'UNIQUE constraint failed: ${key.map((name) => `${table}.${name}`).join(', ')}') WHERE ${there(key)};`,
  );
  await runner.query(
    `CREATE TRIGGER "${triggerName('replacing', table)}" BEFORE INSERT ON "${table}" FOR EACH ROW BEGIN ${checks.join(' ')} END`,
  );
}

async function columnsOf(runner: QueryRunner, engine: Engine, table: string): Promise<string[]> {
  const sql =
    engine === 'postgres'
      ? `SELECT attname AS name FROM pg_attribute
         WHERE attrelid = '"${table}"'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`
      : `SELECT name FROM pragma_table_info('${table}') ORDER BY cid`;
  const rows = (await runner.query(sql)) as { readonly name: string }[];
  return rows.map(({ name }) => name);
}

/** The columns of the primary key and of every unique index. */
async function sqliteKeys(runner: QueryRunner, table: string): Promise<string[][]> {
  const rows = (await runner.query(
    `SELECT 'primary' AS key, name FROM pragma_table_info('${table}') WHERE pk > 0
     UNION ALL SELECT i.name, c.name FROM pragma_index_list('${table}') i, pragma_index_info(i.name) c
     WHERE i."unique" = 1 AND i.origin <> 'pk'`,
  )) as { readonly key: string; readonly name: string }[];
  const keys = new Map<string, string[]>();
  for (const { key, name } of rows) keys.set(key, [...(keys.get(key) ?? []), name]);
  return [...keys.values()];
}
