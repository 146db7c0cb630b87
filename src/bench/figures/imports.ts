import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { invariant } from '../../kernel/invariant';
import { ImportFile, type ImportKind } from '../../modules/imports/imports.api';
import type { RawRow } from '../../platform/database/raw-rows';
import type { SqliteConnection } from '../../platform/database/sqlite-connection';
import { StopWatch, timed, type Figure, type Measured } from '../figure';
import { withApplication } from '../open-application';
import { connectPostgres, connectSqlite } from '../raw-database';
import { worldFile, type Stage } from '../stage';

const ROWS_PER_STATEMENT = 40;
const ROWS_PER_READ = 20_000;

/** Importing each file of the world through the program's own use case, in the order in which a new installation would. */
export const IMPORT_FIGURES: readonly Figure[] = [
  importFigure('employers', 'employer', 'id'),
  importFigure('assessments', 'assessment', 'import_id, line'),
  importFigure('payments', 'payment', 'import_id, line'),
  importFigure('adjustments', 'adjustment', 'import_id, line'),
  importFigure('reminders', 'reminder', 'import_id, line'),
];

/** Imports one file of the world. */
export async function importFile(stage: Stage, kind: ImportKind, path: string): Promise<Measured> {
  return withApplication(stage, async (app) => {
    const { value, time } = await timed(() => app.get(ImportFile).run({ kind, path, actor: 'bench' }));
    invariant(value.rejected === 0, 'every row of the made-up world is imported', { kind, rejected: value.rejected });
    return { count: value.accepted, ...time };
  });
}

function importFigure(kind: ImportKind, table: string, order: string): Figure {
  return {
    name: `import-${kind}`,
    counts: 'rows',
    prepares: true,
    repeatable: false,
    program: (stage) => importFile(stage, kind, worldFile(stage, `${kind}.csv`)),
    baseline: {
      what:
        `the same rows, already resolved and written out beforehand, in the order of the file, into an empty table with the same columns, ` +
        `keys and indexes as ${table}: COPY FROM STDIN on PostgreSQL, INSERT of ${ROWS_PER_STATEMENT} rows a statement on SQLite, ` +
        'in one transaction, commit included',
      run: (stage) =>
        stage.database.engine === 'postgres'
          ? copyIntoPostgres(stage.database.url, stage.folder, table, order)
          : insertIntoSqlite(stage.database.path, stage.folder, table, order),
    },
  };
}

async function copyIntoPostgres(url: string, folder: string, table: string, order: string): Promise<Measured> {
  const client = await connectPostgres(url);
  const file = join(folder, `${table}.copy`);
  try {
    const { rows } = await client.query<{ columns: string }>(
      `SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) AS columns FROM pg_attribute
       WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped`,
      [table],
    );
    const columns = rows[0]?.columns ?? '';
    const out = client.query(copyTo(`COPY (SELECT ${columns} FROM ${table} ORDER BY ${order}) TO STDOUT`));
    await pipeline(out, createWriteStream(file));
    await client.query(`DROP TABLE IF EXISTS raw_${table}`);
    await client.query(`CREATE TABLE raw_${table} (LIKE ${table} INCLUDING ALL)`);
    const { value, time } = await timed(async () => {
      await client.query('BEGIN');
      const into = client.query(copyFrom(`COPY raw_${table} (${columns}) FROM STDIN`));
      await pipeline(createReadStream(file, { highWaterMark: 1 << 18 }), into);
      await client.query('COMMIT');
      return into.rowCount;
    });
    await client.query(`DROP TABLE raw_${table}`);
    return { count: value, ...time };
  } finally {
    rmSync(file, { force: true });
    await client.end();
  }
}

async function insertIntoSqlite(path: string, folder: string, table: string, order: string): Promise<Measured> {
  const rawPath = join(folder, `raw-${table}.sqlite`);
  const source = await connectSqlite(path);
  const target = await connectSqlite(rawPath);
  try {
    // Without the triggers that refuse to change rows: the bare table only.
    const parts = `SELECT sql FROM sqlite_master
      WHERE tbl_name = ? AND type IN ('table', 'index') AND sql IS NOT NULL ORDER BY rootpage`;
    for (const [sql] of source.rows(parts, [table])) target.exec(String(sql));
    target.pragma('foreign_keys = OFF');
    const columns = source.pragma(`table_info(${table})`) as { name: string }[];
    const names = columns.map((column) => column.name).join(', ');
    return insertAll(
      target,
      table,
      columns.length,
      source.stream(`SELECT ${names} FROM ${table} ORDER BY ${order}`, []),
    );
  } finally {
    source.close();
    target.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(rawPath + suffix, { force: true });
  }
}

/** Only the inserting is timed, not the reading of what is to be inserted. */
function insertAll(target: SqliteConnection, table: string, width: number, rows: Iterable<RawRow>): Measured {
  const row = `(${Array.from({ length: width }, () => '?').join(', ')})`;
  const sqlOf = (size: number): string =>
    `INSERT INTO ${table} VALUES ${Array.from({ length: size }, () => row).join(', ')}`;
  const many = sqlOf(ROWS_PER_STATEMENT);
  const single = sqlOf(1);
  const watch = new StopWatch();
  let count = 0;
  let waiting: RawRow[] = [];
  const flush = (): void => {
    watch.time(() => {
      let from = 0;
      for (; from + ROWS_PER_STATEMENT <= waiting.length; from += ROWS_PER_STATEMENT) {
        target.run(many, waiting.slice(from, from + ROWS_PER_STATEMENT).flat());
      }
      for (; from < waiting.length; from += 1) target.run(single, waiting[from]);
    });
    count += waiting.length;
    waiting = [];
  };
  target.exec('BEGIN IMMEDIATE');
  for (const each of rows) if (waiting.push(each) === ROWS_PER_READ) flush();
  flush();
  watch.time(() => target.exec('COMMIT'));
  return { count, seconds: watch.seconds, cpuSeconds: watch.cpuSeconds };
}
