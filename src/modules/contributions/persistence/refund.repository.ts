import { Injectable } from '@nestjs/common';
import { toDong, type RawInteger } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import { rowsByKey } from '../../../platform/database/rows-by-key';
import type { NewRefund, Origin, StoredFact } from '../domain/new-fact';
import { millisecondsReader } from './milliseconds-reader';

/** A stored refund. */
export type StoredRefund = Omit<StoredFact<Omit<NewRefund, 'recordedAt'>>, 'index'>;

const CONTENT = ['employer_id', 'paid_on', 'amount', 'reason'];

/** Records refunds of credit, and finds those that are recorded. Inside a unit of work. */
@Injectable()
export class RefundRepository {
  constructor(private readonly database: Database) {}

  /** Records refunds that are all new. */
  async insert(importId: number, facts: readonly (NewRefund & Pick<Origin, 'line'>)[]): Promise<void> {
    const milliseconds = millisecondsReader();
    await this.database.bulk().insert(
      'refund',
      ['refund_no', ...CONTENT, 'recorded_at', 'import_id', 'line'],
      facts.map((fact) => [
        fact.refundNo,
        fact.employerId,
        fact.paidOn,
        fact.amount,
        fact.reason,
        milliseconds(fact.recordedAt),
        importId,
        fact.line,
      ]),
    );
  }

  /** Those of the numbers that are recorded, by number. */
  async findByNumber(refundNos: readonly string[]): Promise<Map<string, StoredRefund>> {
    const rows = await rowsByKey(
      this.database,
      { table: 'refund', key: { refund_no: 'text' }, columns: [...CONTENT, 'import_id', 'line'] },
      refundNos.map((refundNo) => [refundNo]),
    );
    return new Map(
      rows.map(([refundNo, employerId, paidOn, amount, reason, importId, line]) => [
        refundNo as string,
        {
          importId: importId as number,
          line: line as number,
          content: {
            refundNo: refundNo as string,
            employerId: employerId as number,
            paidOn: paidOn as NewRefund['paidOn'],
            amount: toDong(amount as RawInteger),
            reason: reason as string,
          },
        },
      ]),
    );
  }
}
