import { Injectable } from '@nestjs/common';
import type { RowDigest } from '../../../platform/database/row-digest';
import type { Instant } from '../../../kernel/instant';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import { fromInstant, toDong, type RawInteger } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import { insertNew, type InsertNew } from '../../../platform/database/insert-new';

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
}
