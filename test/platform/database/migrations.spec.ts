import type { EntityMetadata, QueryRunner, Table } from 'typeorm';
import { migrate, migrateDown } from '../../../src/platform/database/migrate';
import { MIGRATIONS } from '../../../src/platform/database/migrations';
import { openDatabase } from '../../../src/platform/database/open-database';
import { describeOnEachEngine, type TestDatabase } from '../../support/database';

const NAMES = MIGRATIONS.map((migration) => migration.name);

describeOnEachEngine('migrations', (open, engine) => {
  let db: TestDatabase;
  let runner: QueryRunner;

  beforeEach(async () => {
    db = await open();
    runner =
      engine === 'postgres'
        ? db.database.writer.createQueryRunner()
        : db.database.reader().dataSource.createQueryRunner();
  });
  afterEach(async () => {
    if (engine === 'postgres') await runner.release();
    await db.close();
  });

  const tablesNow = async (): Promise<Table[]> => {
    const tables = await runner.getTables(db.database.writer.entityMetadatas.map((entity) => entity.tableName));
    return tables.map(inOneOrder).toSorted(byName);
  };

  /** The columns of each index in their order, which the catalogue's lists do not keep. */
  const indexesNow = async (): Promise<unknown[]> =>
    engine === 'postgres'
      ? db.database.query(`SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexdef`)
      : db.database.query(`SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY sql`);

  it('go up, down and up again to the same schema', async () => {
    const before = await tablesNow();
    const indexes = await indexesNow();
    expect(before.length).toBeGreaterThan(20);
    for (const _ of MIGRATIONS) await migrateDown(db.database.writer);
    expect(await tablesNow()).toEqual([]);
    expect(await migrate(db.database.writer)).toEqual(NAMES);
    expect(await tablesNow()).toEqual(before);
    expect(await indexesNow()).toEqual(indexes);
    expect(await migrate(db.database.writer)).toEqual([]);
  });

  it('make exactly the columns that the entities name', async () => {
    const tables = await tablesNow();
    const entities = db.database.writer.entityMetadatas;
    expect(tables.map(columnsOfTable)).toEqual(
      entities
        .toSorted((a, b) => (a.tableName < b.tableName ? -1 : 1))
        .map((entity) => columnsOfEntity(entity, engine)),
    );
  });

  it('can be started by several processes at once', async () => {
    for (const _ of MIGRATIONS) await migrateDown(db.database.writer);
    const others = await Promise.all([1, 2, 3].map(() => openDatabase(db.configuration, [])));
    const ran = await Promise.all(others.map((other) => migrate(other.writer)));
    await Promise.all(others.map((other) => other.close()));
    expect(ran.flat().toSorted()).toEqual(NAMES.toSorted());
  });

  if (engine === 'postgres') {
    it('compare every text byte by byte', async () => {
      const rows = await db.database.query(
        `SELECT table_name, column_name FROM information_schema.columns
         WHERE table_schema = 'public' AND table_name <> 'migration' AND data_type IN ('text', 'character varying')
           AND collation_name IS DISTINCT FROM 'C'`,
      );
      expect(rows).toEqual([]);
    });
  } else {
    it('store the bulk tables in the order of their key', async () => {
      const rows = await db.database.query<{ name: string }>(
        `SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%WITHOUT ROWID' ORDER BY name`,
      );
      expect(rows.map((row) => row.name)).toEqual(['assessment', 'open_charge', 'open_item']);
    });
  }
});

/** PostgreSQL tells what belongs to a table in whatever order its plan brings it. */
function inOneOrder(table: Table): Table {
  table.columns = table.columns.toSorted(byName);
  for (const index of table.indices) index.columnNames = index.columnNames.toSorted();
  table.indices = table.indices.toSorted(byName);
  table.uniques = table.uniques.toSorted(byName);
  table.checks = table.checks.toSorted(byName);
  table.foreignKeys = table.foreignKeys.toSorted(byName);
  return table;
}

function columnsOfTable(table: Table): object {
  const columns = table.columns.map(({ name, type, isNullable, isPrimary, isGenerated }) => ({
    name,
    type,
    nullable: isNullable,
    primary: isPrimary,
    generated: isGenerated,
  }));
  return { name: table.name.replace(/^public\./, ''), columns: columns.toSorted(byName) };
}

function columnsOfEntity(entity: EntityMetadata, engine: string): object {
  const columns = entity.columns.map((column) => ({
    name: column.databaseName,
    // SQLite counts only a column declared INTEGER; it holds 64 bits.
    type: engine === 'sqlite' && column.isGenerated ? 'integer' : String(column.type),
    nullable: column.isNullable,
    primary: column.isPrimary,
    generated: column.isGenerated,
  }));
  return { name: entity.tableName, columns: columns.toSorted(byName) };
}

function byName(a: { name?: string }, b: { name?: string }): number {
  return (a.name ?? '') < (b.name ?? '') ? -1 : 1;
}
