// Reads tables of other modules: employer.
import { Injectable } from '@nestjs/common';
import type { RowDigest } from '../../../platform/database/row-digest';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import { fromInstant, toDong, type RawInteger } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import { insertNew, type InsertNew } from '../../../platform/database/insert-new';

/** What an employer declared to the tax office for a month. */
export interface DeclaredToTax {
  readonly workers: number;
  readonly period: Period;
}

/** What a firm declared for a month; tax code and period name it. */
export interface TaxRegistryRecord {
  readonly taxCode: string;
  readonly period: Period;
  readonly name: string;
  readonly address: string | null;
  readonly authorityId: number;
  readonly declaredWorkers: number;
  readonly declaredWageFund: Dong;
}

/** An entry that was not recorded, by its place in the list, and what is stored under its key. */
export interface StoredTaxRegistryRecord {
  readonly index: number;
  readonly importId: number;
  readonly line: number;
  readonly content: Omit<TaxRegistryRecord, 'taxCode' | 'period'>;
}

const CONTENT = ['name', 'address', 'authority_id', 'declared_workers', 'declared_wage_fund'];
const TABLE: InsertNew = {
  table: 'tax_registry',
  key: { tax_code: 'text', period: 'text' },
  columns: [...CONTENT, 'import_id', 'line'],
  origin: ['import_id', 'line'],
};

/** Records what the tax office knows, in bulk. Inside a unit of work. */
@Injectable()
export class TaxRegistryRepository {
  constructor(private readonly database: Database) {}

  /** Records those whose tax code and period are new. @returns what is stored in place of the others. */
  async insertNew(
    importId: number,
    recordedAt: Instant,
    records: readonly (TaxRegistryRecord & { readonly line: number })[],
    digest?: RowDigest,
  ): Promise<StoredTaxRegistryRecord[]> {
    const columns = ['tax_code', 'period', ...CONTENT, 'recorded_at', 'import_id', 'line'];
    const rows = records.map((record) => [
      record.taxCode,
      record.period,
      record.name,
      record.address,
      record.authorityId,
      record.declaredWorkers,
      record.declaredWageFund,
      fromInstant(recordedAt),
      importId,
      record.line,
    ]);
    const instead = await insertNew(this.database, TABLE, columns, rows, digest);
    return instead.map(
      ({ index, stored: [, , name, address, authorityId, workers, wageFund, storedImport, line] }) => ({
        index,
        importId: storedImport as number,
        line: line as number,
        content: {
          name: name as string,
          address: address as string | null,
          authorityId: authorityId as number,
          declaredWorkers: workers as number,
          declaredWageFund: toDong(wageFund as RawInteger),
        },
      }),
    );
  }

  /** The latest declaration to the tax office by the month of a day, by row id; those without a tax code in the registry are left out. */
  async declaredBy(day: CivilDate, employerIds: readonly number[]): Promise<Map<number, DeclaredToTax>> {
    const declared = new Map<number, DeclaredToTax>();
    for (let i = 0; i < employerIds.length; i += 1000) {
      const ids = employerIds.slice(i, i + 1000).map((id) => Math.trunc(id));
      const rows = await this.database.rawRows(
        `SELECT e.id, t.declared_workers, t.period FROM employer e JOIN tax_registry t ON t.tax_code = e.tax_code
         WHERE e.id IN (${ids.join(',')}) AND t.period =
           (SELECT MAX(last.period) FROM tax_registry last WHERE last.tax_code = e.tax_code AND last.period <= $1)`,
        [day.slice(0, 7)],
      );
      for (const [id, workers, period] of rows) {
        declared.set(id as number, { workers: workers as number, period: period as Period });
      }
    }
    return declared;
  }
}
