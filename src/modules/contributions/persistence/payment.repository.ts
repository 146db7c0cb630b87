import { Injectable } from '@nestjs/common';
import type { BulkRow } from '../../../platform/database/bulk-writer';
import { toDong, type RawInteger } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import { insertNew, type InsertNew } from '../../../platform/database/insert-new';
import type { RowDigest } from '../../../platform/database/row-digest';
import { rowsByKey } from '../../../platform/database/rows-by-key';
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
  ...['receipt_no', 'employer_id', 'received_on', 'amount', 'fund', 'period'],
  ...['recorded_at', 'import_id', 'line'],
];

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

  /** Whose the receipts are: employer id by receipt number, of those that exist. */
  async employersOf(receiptNos: readonly string[]): Promise<Map<string, number>> {
    const rows = await rowsByKey(
      this.database,
      { ...TABLE, columns: ['employer_id'] },
      receiptNos.map((receiptNo) => [receiptNo]),
    );
    return new Map(rows.map(([receiptNo, employerId]) => [receiptNo as string, employerId as number]));
  }
}
