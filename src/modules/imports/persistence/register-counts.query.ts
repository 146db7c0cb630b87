import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database';
import { IMPORT_KINDS } from '../domain/import-kind';
import type { RegisterCounts } from '../domain/import-upload';

/** Tables of which every row is counted: they are small, and rows of them may be imported more than once. */
const COUNTED = { authorities: 'authority', employers: 'employer' } as const;

/** How much of each kind is there. */
@Injectable()
export class RegisterCountsQuery {
  constructor(private readonly database: Database) {}

  /** Facts are only ever added, so what imports have accepted is what is there of them; counting millions of rows would take seconds. */
  async run(): Promise<RegisterCounts> {
    const imported = await this.database.rawRows('SELECT kind, SUM(accepted) FROM import_run GROUP BY kind');
    const counts = new Map(imported.map(([kind, sum]) => [String(kind), Number(sum)]));
    for (const [kind, table] of Object.entries(COUNTED)) {
      const [row] = await this.database.rawRows(`SELECT COUNT(*) FROM ${table}`);
      counts.set(kind, Number(row?.[0]));
    }
    return Object.fromEntries(IMPORT_KINDS.map((kind) => [kind, counts.get(kind) ?? 0])) as RegisterCounts;
  }
}
