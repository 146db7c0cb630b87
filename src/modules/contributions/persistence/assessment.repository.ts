import { Injectable } from '@nestjs/common';
import type { BulkRow } from '../../../platform/database/bulk-writer';
import { toDong, type RawInteger } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import { insertNew, type InsertNew } from '../../../platform/database/insert-new';
import type { RowDigest } from '../../../platform/database/row-digest';
import { rowsByKey } from '../../../platform/database/rows-by-key';
import type { NewAssessment, Origin, StoredFact } from '../domain/new-fact';
import { millisecondsReader } from './milliseconds-reader';

/** What a stored assessment says beside its key. */
export type AssessmentContent = Pick<NewAssessment, 'workers' | 'wageBase' | 'amount'>;

/** What names an assessment. */
export type AssessmentKey = Pick<NewAssessment, 'employerId' | 'period' | 'fund'>;

const TABLE: InsertNew = {
  table: 'assessment',
  key: { employer_id: 'integer', period: 'text', fund: 'text' },
  columns: ['workers', 'wage_base', 'amount', 'import_id', 'line'],
  origin: ['import_id', 'line'],
};
const COLUMNS = ['employer_id', 'period', 'fund', 'workers', 'wage_base', 'amount', 'recorded_at', 'import_id', 'line'];

/** Records assessments in bulk. Inside a unit of work. */
@Injectable()
export class AssessmentRepository {
  constructor(private readonly database: Database) {}

  /** Records those whose employer, period and fund are new. @returns what is stored in place of the others. */
  async insertNew(
    importId: number,
    facts: readonly (NewAssessment & Pick<Origin, 'line'>)[],
    digest?: RowDigest,
  ): Promise<StoredFact<AssessmentContent>[]> {
    const milliseconds = millisecondsReader();
    const rows = facts.map((fact) => [
      fact.employerId,
      fact.period,
      fact.fund,
      fact.workers,
      fact.wageBase,
      fact.amount,
      milliseconds(fact.recordedAt),
      importId,
      fact.line,
    ]);
    const instead = await insertNew(this.database, TABLE, COLUMNS, rows, digest);
    return instead.map(({ index, stored: [, , , workers, wageBase, amount, storedImport, line] }) => ({
      index,
      importId: storedImport as number,
      line: line as number,
      content: {
        workers: workers as number,
        wageBase: toDong(wageBase as RawInteger),
        amount: toDong(amount as RawInteger),
      },
    }));
  }

  /**
   * Makes rows ready to be recorded, of `employer_id, period, fund, workers, wage_base, amount, recorded_at (milliseconds), import_id, line` whose key is new.
   * @returns a function that records them and gives how many went in; `insertNew` tells of the others what stands in their place, also after this
   */
  insertRowsLater(rows: readonly BulkRow[]): () => Promise<number> {
    return this.database.bulk().insertIgnoreLater(TABLE.table, COLUMNS, rows);
  }

  /** Amounts, and when they were recorded (milliseconds), of those that exist. */
  async amountsOf(keys: readonly AssessmentKey[]): Promise<(AssessmentKey & { amount: bigint; recordedAt: number })[]> {
    const rows = await rowsByKey(
      this.database,
      { ...TABLE, columns: ['amount', 'recorded_at'] },
      keys.map((key) => [key.employerId, key.period, key.fund]),
    );
    return rows.map(([employerId, period, fund, amount, recordedAt]) => ({
      employerId: employerId as number,
      period: period as NewAssessment['period'],
      fund: fund as NewAssessment['fund'],
      amount: toDong(amount as RawInteger),
      recordedAt: Number(recordedAt),
    }));
  }
}
