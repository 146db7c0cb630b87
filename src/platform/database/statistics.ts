import { Logger } from '@nestjs/common';
import type { BulkWriter } from './bulk-writer';
import { quoted } from './bulk-writer';
import type { Engine } from './engine';
import type { OpenUnit } from './open-unit';
import type { Transactions } from './transactions';

/** Below this the planner does well without knowing a table. */
const MANY_ROWS = 5000;

/**
 * Sees to it that the database knows the tables it was just given: a planner that believes a table of millions to be empty reads it
 * millions of times. What the server does by itself about it comes minutes later, and on SQLite never.
 */
export class Statistics {
  private readonly tables = new Map<string, { rows: number; knownAt: number }>();
  private readonly logger = new Logger('Database');

  constructor(
    private readonly engine: Engine,
    private readonly transactions: Transactions,
  ) {}

  /** After a unit has committed what it wrote in bulk: looks at each table again that has doubled since it was last looked at. */
  async afterCommit(written: ReadonlyMap<string, number>): Promise<void> {
    const grown = [...written].filter(([table, rows]) => this.hasGrown(table, rows)).map(([table]) => table);
    if (grown.length === 0) return;
    try {
      await this.transactions.around(async (manager) => {
        if (this.engine === 'sqlite') await manager.query('PRAGMA analysis_limit = 1000');
        for (const table of grown) await manager.query(`ANALYZE ${quoted(table)}`);
        return true;
      });
    } catch (error) {
      // What was to be written is written; it is only read more slowly.
      this.logger.warn('statistics could not be brought up to date', { tables: grown }, error);
    }
  }

  private hasGrown(table: string, written: number): boolean {
    const { rows, knownAt } = this.tables.get(table) ?? { rows: 0, knownAt: 0 };
    const now = rows + written;
    const grown = now >= Math.max(MANY_ROWS, 2 * knownAt);
    this.tables.set(table, { rows: now, knownAt: grown ? now : knownAt });
    return grown;
  }
}

/** A bulk writer that counts into the open unit what it writes to each table. */
export function counting(writer: BulkWriter, unit: () => OpenUnit | undefined): BulkWriter {
  const count = (table: string, rows: number): void => {
    const written = unit()?.written;
    written?.set(table, (written.get(table) ?? 0) + rows);
  };
  return {
    insertIgnore: async (table, columns, rows, options) => {
      const result = await writer.insertIgnore(table, columns, rows, options);
      count(table, result.inserted);
      return result;
    },
    insertIgnoreLater: (table, columns, rows) => {
      const insert = writer.insertIgnoreLater(table, columns, rows);
      return async () => {
        const inserted = await insert();
        count(table, inserted);
        return inserted;
      };
    },
    insert: async (table, columns, rows) => {
      await writer.insert(table, columns, rows);
      count(table, rows.length);
    },
    replace: async (table, columns, key, rows) => {
      await writer.replace(table, columns, key, rows);
      count(table, rows.length);
    },
    deleteWhereIn: (table, column, values) => writer.deleteWhereIn(table, column, values),
  };
}
