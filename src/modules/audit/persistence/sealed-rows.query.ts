import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { errorCodeOf } from '../../../platform/database/database-errors';
import type { RawRow } from '../../../platform/database/raw-rows';
import { RowDigest } from '../../../platform/database/row-digest';
import { IMPORTED_TABLES, SEALED_TABLES, SNAPSHOT_TABLES, type SealedTable } from './sealed-tables';

/** A key of rows as it stands in the trail; null before the first. */
export type RowKey = number | string | null;

/** What a stretch of rows is: how many, and their digest. */
export interface Stretch {
  readonly rows: number;
  readonly sha256: string;
}

/** How long a writer of a table is waited for. */
const PATIENCE = '200ms';
/** PostgreSQL: a lock was not to be had in time. */
const LOCK_NOT_AVAILABLE = '55P03';

/** Reads the rows that the trail vouches for, whosever tables they are; see sealed-tables.ts. */
@Injectable()
export class SealedRowsQuery {
  constructor(private readonly database: Database) {}

  /**
   * Keeps tables from growing until the open unit ends, and must be its first statement: on PostgreSQL a row with a smaller number may
   * come in later than one with a larger. @returns the tables that nobody was just writing into
   */
  async hold(): Promise<SealedTable[]> {
    if (this.database.engine === 'sqlite') return [...SEALED_TABLES];
    const held: SealedTable[] = [];
    await this.database.execute(`SET LOCAL lock_timeout = '${PATIENCE}'`);
    for (const sealed of SEALED_TABLES) {
      await this.database.execute('SAVEPOINT seal');
      try {
        await this.database.execute(`LOCK TABLE "${sealed.table}" IN SHARE MODE`);
        held.push(sealed);
      } catch (error) {
        if (errorCodeOf(error) !== LOCK_NOT_AVAILABLE) throw error;
        await this.database.execute('ROLLBACK TO SAVEPOINT seal');
      }
    }
    await this.database.execute('SET LOCAL lock_timeout = 0');
    return held;
  }

  /** The last row that counts; of what is ordered by day, no later than the day before `today`. */
  async lastKey({ table, key, where = 'TRUE' }: SealedTable, today: string): Promise<RowKey> {
    const before = key === 'id' ? '' : ` AND ${key} < '${today}'`;
    const [row] = await this.database.rawRows(`SELECT MAX(${key}) FROM "${table}" WHERE ${where}${before}`);
    return (row?.[0] ?? null) as RowKey;
  }

  /** The rows after one key up to another. */
  async stretch(sealed: SealedTable, after: RowKey, upTo: RowKey): Promise<Stretch> {
    const digest = new RowDigest();
    for await (const rows of this.rows(sealed, after, upTo)) for (const row of rows) digest.add(row);
    return { rows: digest.rows, sha256: digest.hex() };
  }

  /** The digest of what each import has brought into a table of facts, by the number of the import. */
  async *imported(table: (typeof IMPORTED_TABLES)[number]): AsyncGenerator<Stretch & { readonly importId: number }> {
    const at = table.columns.indexOf('import_id');
    const sql = `SELECT ${named(table.columns)} FROM "${table.table}" ORDER BY import_id, line`;
    let current: { readonly importId: number; readonly digest: RowDigest } | undefined;
    for await (const rows of this.database.streamRows(sql, [], { sortsOnDisk: true })) {
      for (const row of rows) {
        const importId = row[at] as number;
        if (current?.importId !== importId) {
          if (current) yield stretchOf(current);
          current = { importId, digest: new RowDigest() };
        }
        current.digest.add(row);
      }
    }
    if (current) yield stretchOf(current);
  }

  /** Hashes that finished imports have left behind, by number and kind. */
  async importsWithHashes(): Promise<{ importId: number; kind: string; factsSha256: string }[]> {
    const rows = await this.database.rawRows(
      'SELECT id, kind, facts_sha256 FROM import_run WHERE facts_sha256 IS NOT NULL ORDER BY id',
    );
    return rows.map(([id, kind, sha256]) => ({
      importId: id as number,
      kind: kind as string,
      factsSha256: sha256 as string,
    }));
  }

  /** Imports from before hashes were kept. */
  async importsWithoutHash(): Promise<Set<number>> {
    const rows = await this.database.rawRows('SELECT id FROM import_run WHERE facts_sha256 IS NULL');
    return new Set(rows.map(([id]) => id as number));
  }

  /** Rows whose text is not the one whose hash stands beside it; one text after the other, for those of a province are large. */
  async brokenSnapshots(table: (typeof SNAPSHOT_TABLES)[number]): Promise<number[]> {
    const broken: number[] = [];
    const ids = await this.database.rawRows(`SELECT id FROM "${table}" WHERE snapshot IS NOT NULL ORDER BY id`);
    for (const [id] of ids) {
      const sql = `SELECT snapshot, snapshot_sha256 FROM "${table}" WHERE id = $1`;
      const [row] = await this.database.rawRows(sql, [id as number]);
      if (row && sha256(row[0] as string) !== row[1]) broken.push(id as number);
    }
    return broken;
  }

  /** Names of the guards that stand, as `table.guard`. */
  async guards(): Promise<Set<string>> {
    const sql =
      this.database.engine === 'postgres'
        ? `SELECT c.relname AS "table", t.tgname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
           WHERE NOT t.tgisinternal AND t.tgenabled IN ('O', 'A')`
        : `SELECT tbl_name AS "table", name FROM sqlite_master WHERE type = 'trigger'`;
    const rows = await this.database.query<{ table: string; name: string }>(sql);
    return new Set(rows.map(({ table, name }) => `${table}.${name}`));
  }

  private async *rows({ table, key, columns, where = 'TRUE', within = [] }: SealedTable, after: RowKey, upTo: RowKey) {
    const from = after === null ? '' : ` AND ${key} > ${literal(after)}`;
    const to = ` AND ${key} <= ${literal(upTo)}`;
    const order = [key, ...within].join(', ');
    const sql = (last: string): string =>
      `SELECT ${named(columns)} FROM "${table}" WHERE ${where}${from}${to}${last} ORDER BY ${order}`;
    if (key !== 'id') {
      yield (await this.database.rawRows(sql(''))) as SqlRow[];
      return;
    }
    for (let last: RowKey = after; ;) {
      const beyond = last === null ? '' : ` AND id > ${literal(last)}`;
      const rows: RawRow[] = await this.database.rawRows(`${sql(beyond)} LIMIT ${PAGE}`);
      if (rows.length === 0) return;
      yield rows as SqlRow[];
      last = rows.at(-1)?.[columns.indexOf('id')] as number;
    }
  }
}

type SqlRow = (string | number | bigint | boolean | null)[];

const PAGE = 5000;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function stretchOf({ importId, digest }: { importId: number; digest: RowDigest }) {
  return { importId, rows: digest.rows, sha256: digest.hex() };
}

/** The names come from the trail, which somebody may have written into. */
function named(columns: readonly string[]): string {
  return columns.map((column) => `"${column.replace(/[^a-z0-9_]/g, '')}"`).join(', ');
}

/** Keys are numbers and days of the program itself. */
function literal(key: RowKey): string {
  return typeof key === 'number' ? String(Math.trunc(key)) : `'${String(key).replace(/[^0-9-]/g, '')}'`;
}
