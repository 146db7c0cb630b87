import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { BulkRow } from '../../../platform/database/bulk-writer';
import { toDong, type RawInteger } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import { insertNew, type InsertNew } from '../../../platform/database/insert-new';
import type { RowDigest } from '../../../platform/database/row-digest';
import { rowsByKey } from '../../../platform/database/rows-by-key';
import { idList } from '../../../platform/database/sql';
import type { NewPayment, Origin, StoredFact } from '../domain/new-fact';
import { millisecondsReader } from './milliseconds-reader';

/** What a stored payment says beside its key. */
export type PaymentContent = Omit<NewPayment, 'receiptNo' | 'recordedAt'>;

const TABLE: InsertNew = {
  table: 'payment',
  key: { receipt_no: 'text' },
  columns: ['employer_id', 'received_on', 'amount', 'fund', 'period', 'import_id', 'line'],
  origin: ['import_id', 'line'],
};
const COLUMNS = [
  'receipt_no',
  'employer_id',
  'received_on',
  'amount',
  'fund',
  'period',
  'recorded_at',
  'import_id',
  'line',
];

const EMPLOYERS_PER_READ = 1000;

/** Records payments in bulk. Inside a unit of work. */
@Injectable()
export class PaymentRepository {
  constructor(private readonly database: Database) {}

  /** Records those whose receipt number is new. @returns what is stored in place of the others. */
  async insertNew(
    importId: number,
    facts: readonly (NewPayment & Pick<Origin, 'line'>)[],
    digest?: RowDigest,
  ): Promise<StoredFact<PaymentContent>[]> {
    const milliseconds = millisecondsReader();
    const rows = facts.map((fact) => [
      fact.receiptNo,
      fact.employerId,
      fact.receivedOn,
      fact.amount,
      fact.fund,
      fact.period,
      milliseconds(fact.recordedAt),
      importId,
      fact.line,
    ]);
    const instead = await insertNew(this.database, TABLE, COLUMNS, rows, digest);
    return instead.map(({ index, stored: [, employerId, receivedOn, amount, fund, period, storedImport, line] }) => ({
      index,
      importId: storedImport as number,
      line: line as number,
      content: {
        employerId: employerId as number,
        receivedOn: receivedOn as NewPayment['receivedOn'],
        amount: toDong(amount as RawInteger),
        fund: fund as NewPayment['fund'],
        period: period as NewPayment['period'],
      },
    }));
  }

  /**
   * Makes rows ready to be recorded, of `receipt_no, employer_id, received_on, amount, fund, period, recorded_at (milliseconds), import_id, line` whose
   * key is new. @returns a function that records them and gives how many went in; `insertNew` tells of the others what stands in their place, also after this
   */
  insertRowsLater(rows: readonly BulkRow[]): () => Promise<number> {
    return this.database.bulk().insertIgnoreLater(TABLE.table, COLUMNS, rows);
  }

  /**
   * Receipts of an import that name a fund or a period of which nothing is due from their employer, in order. `SI` stands for RET and SICK,
   * and they for `SI`.
   * @param employerIds whose receipts the import recorded
   */
  async namingNothing(importId: number, employerIds: readonly number[]): Promise<string[]> {
    const receipts: string[] = [];
    const due = (table: string): string => `NOT EXISTS (SELECT 1 FROM ${table} d WHERE d.employer_id = p.employer_id
      AND d.period = COALESCE(p.period, d.period)
      AND (p.fund IS NULL OR d.fund = p.fund OR (p.fund = 'SI' AND d.fund IN ('RET', 'SICK'))
        OR (d.fund = 'SI' AND p.fund IN ('RET', 'SICK'))))`;
    for (let i = 0; i < employerIds.length; i += EMPLOYERS_PER_READ) {
      const ids = idList(employerIds.slice(i, i + EMPLOYERS_PER_READ));
      const rows = await this.database.rawRows(
        `SELECT p.receipt_no FROM payment p
         WHERE p.employer_id IN (${ids}) AND p.import_id = $1 AND (p.fund IS NOT NULL OR p.period IS NOT NULL)
           AND ${due('assessment')} AND ${due('adjustment')}`,
        [importId],
      );
      receipts.push(...rows.map(([receiptNo]) => receiptNo as string));
    }
    return receipts.toSorted();
  }

  /** Whose the receipts are and when they came in, by receipt number, of those that exist. */
  async receiptsOf(receiptNos: readonly string[]): Promise<Map<string, Pick<NewPayment, 'employerId' | 'receivedOn'>>> {
    const rows = await rowsByKey(
      this.database,
      { ...TABLE, columns: ['employer_id', 'received_on'] },
      receiptNos.map((receiptNo) => [receiptNo]),
    );
    return new Map(
      rows.map(([receiptNo, employerId, receivedOn]) => [
        receiptNo as string,
        { employerId: employerId as number, receivedOn: receivedOn as CivilDate },
      ]),
    );
  }
}
