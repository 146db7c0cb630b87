import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager } from 'typeorm';
import { invariant } from '../../kernel/invariant';
import type { BulkWriter } from './bulk-writer';
import type { Engine } from './engine';
import { engineOf } from './engine';
import type { OpenUnit, UnitContext } from './open-unit';
import { PostgresBulkWriter } from './postgres-bulk-writer';
import type { RawRow } from './raw-rows';
import { rawRowsOfEachOn, rawRowsOn, streamRowsOn, type StreamOptions } from './read-raw-rows';
import { bindSql, type SqlValue } from './sql';
import { SqliteBulkWriter } from './sqlite-bulk-writer';
import { counting } from './statistics';

/**
 * The way to the data. Outside a unit of work everything reads committed rows over the reading connection; inside one, everything goes
 * over the unit's own connection and sees what the unit has written. Writing is possible inside a unit only.
 */
export class Database {
  readonly engine: Engine;
  /** Whose unit of work is open here; belongs to `UnitOfWork`. */
  readonly context: UnitContext = new AsyncLocalStorage<OpenUnit>();
  private readonly bulkWriter: BulkWriter;

  constructor(
    /** The writing connection; belongs to `UnitOfWork` and `migrate`, nobody else may use it. */
    readonly writer: DataSource,
    private readonly readSource: DataSource,
  ) {
    this.engine = engineOf(writer);
    const manager = (): EntityManager => this.manager();
    const writerOf = this.engine === 'postgres' ? PostgresBulkWriter : SqliteBulkWriter;
    this.bulkWriter = counting(new writerOf(manager), () => this.openUnit());
  }

  /** Entity manager for reading: the open unit's own, else the read-only connection. */
  reader(): EntityManager {
    return this.openUnit()?.manager ?? this.readSource.manager;
  }

  /** Entity manager for writing. @throws InvariantError outside a unit of work. */
  manager(): EntityManager {
    const unit = this.openUnit();
    invariant(unit, 'rows are written inside UnitOfWork.run');
    return unit.manager;
  }

  /** Fast writing of many rows; inside a unit of work only. */
  bulk(): BulkWriter {
    return this.bulkWriter;
  }

  /** Rows of a house SQL statement (`$1 …`, see sql.ts) as objects keyed by column name, raw values. */
  async query<Row extends object>(sql: string, parameters: readonly SqlValue[] = []): Promise<Row[]> {
    const { text, values } = bindSql(this.engine, sql, parameters);
    return this.reader().query<Row[]>(text, values);
  }

  /** Runs a writing statement inside the open unit. @returns how many rows it touched. */
  async execute(sql: string, parameters: readonly SqlValue[] = []): Promise<number> {
    const runner = this.manager().queryRunner;
    invariant(runner, 'a unit of work has a connection');
    const { text, values } = bindSql(this.engine, sql, parameters);
    const result = await runner.query(text, values, true);
    return result.affected ?? 0;
  }

  /** Rows as arrays in the order of the selected columns: several times as fast as entities. All in memory at once. */
  async rawRows(sql: string, parameters: readonly SqlValue[] = []): Promise<RawRow[]> {
    const source = this.openUnit()?.manager ?? this.readSource;
    return rawRowsOn(source, bindSql(this.engine, sql, parameters));
  }

  /**
   * Rows as arrays of each of several statements without parameters, asked together: on PostgreSQL one way to the server and back
   * instead of one for each, which is most of what small statements take.
   */
  async rawRowsOfEach(statements: readonly string[]): Promise<RawRow[][]> {
    return rawRowsOfEachOn(this.openUnit()?.manager ?? this.readSource, statements);
  }

  /**
   * Rows as arrays, in batches, with constant memory: one consistent snapshot of what is committed at the start, on a connection of its
   * own. Not inside a unit of work, whose uncommitted rows it could not see.
   */
  streamRows(
    sql: string,
    parameters: readonly SqlValue[] = [],
    options: StreamOptions = {},
  ): AsyncGenerator<RawRow[], void, void> {
    invariant(!this.openUnit(), 'streams are read outside units of work, which they cannot see into');
    return streamRowsOn(this.readSource, bindSql(this.engine, sql, parameters), options);
  }

  /** Resolves where the database answers. */
  async check(): Promise<void> {
    await this.query('SELECT 1 AS answer');
  }

  /** Lets go of the units of work; nothing may be written any more. Whoever opened the connections closes them. */
  release(): void {
    // Node hands every storage in use on with every promise, for ever: one that is left behind slows the whole process.
    this.context.disable();
  }

  /** Closes all connections; nothing may be asked of this database any more. */
  async close(): Promise<void> {
    this.release();
    await this.readSource.destroy();
    await this.writer.destroy();
  }

  private openUnit(): OpenUnit | undefined {
    const unit = this.context.getStore();
    invariant(
      unit === undefined || unit.open,
      'work of a finished unit of work has ended with it (a promise was not awaited)',
    );
    return unit;
  }
}
