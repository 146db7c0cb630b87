import { Injectable } from '@nestjs/common';
import { fromInstant, toDong, type RawInteger } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import { rowsByKey } from '../../../platform/database/rows-by-key';
import type { CivilDate } from '../../../kernel/civil-date';
import type { AdjustmentCause } from '../../../law/item-cause';
import type { NewAdjustment, Origin, StoredFact } from '../domain/new-fact';

/** A stored adjustment by its number. */
export type StoredAdjustment = Omit<StoredFact<Omit<NewAdjustment, 'recordedAt' | 'finding'>>, 'index'>;

/** An adjustment of an amount as stored; `recordedAt` in milliseconds. */
export interface StoredAmount {
  readonly employerId: number;
  readonly period: string;
  readonly fund: string;
  readonly amount: bigint;
  readonly recordedAt: number;
}

const CONTENT = ['employer_id', 'period', 'fund', 'amount', 'reverses_receipt_no', 'reason', 'cause', 'cause_on'];

/** Records adjustments in bulk, and finds what a new one must be held against. Inside a unit of work. */
@Injectable()
export class AdjustmentRepository {
  constructor(private readonly database: Database) {}

  /** Records adjustments that are all new. */
  async insert(importId: number, facts: readonly (NewAdjustment & Pick<Origin, 'line'>)[]): Promise<void> {
    await this.database.bulk().insert(
      'adjustment',
      ['adjustment_no', ...CONTENT, 'late_from', 'evaded_from', 'recorded_at', 'import_id', 'line'],
      facts.map((fact) => [
        fact.adjustmentNo,
        fact.employerId,
        fact.period,
        fact.fund,
        fact.amount,
        fact.reversesReceiptNo,
        fact.reason,
        fact.caused?.cause ?? null,
        fact.caused?.on ?? null,
        fact.finding?.lateFrom ?? null,
        fact.finding?.evadedFrom ?? null,
        fromInstant(fact.recordedAt),
        importId,
        fact.line,
      ]),
    );
  }

  /** Those of the numbers that are recorded, by number. */
  async findByNumber(adjustmentNos: readonly string[]): Promise<Map<string, StoredAdjustment>> {
    const rows = await rowsByKey(
      this.database,
      { table: 'adjustment', key: { adjustment_no: 'text' }, columns: [...CONTENT, 'import_id', 'line'] },
      adjustmentNos.map((adjustmentNo) => [adjustmentNo]),
    );
    return new Map(
      rows.map(([adjustmentNo, employerId, period, fund, amount, reverses, reason, cause, causeOn, importId, line]) => [
        adjustmentNo as string,
        {
          importId: importId as number,
          line: line as number,
          content: {
            adjustmentNo: adjustmentNo as string,
            employerId: employerId as number,
            period: period as NewAdjustment['period'],
            fund: fund as NewAdjustment['fund'],
            amount: amount === null ? null : toDong(amount as RawInteger),
            reversesReceiptNo: reverses as string | null,
            reason: reason as string,
            ...(cause === null ? {} : { caused: { cause: cause as AdjustmentCause, on: causeOn as CivilDate } }),
          },
        },
      ]),
    );
  }

  /** By which adjustment a receipt is reversed: adjustment number by receipt number, of those that are. */
  async findReversals(receiptNos: readonly string[]): Promise<Map<string, string>> {
    const rows = await rowsByKey(
      this.database,
      { table: 'adjustment', key: { reverses_receipt_no: 'text' }, columns: ['adjustment_no'] },
      receiptNos.map((receiptNo) => [receiptNo]),
    );
    return new Map(rows.map(([receiptNo, adjustmentNo]) => [receiptNo as string, adjustmentNo as string]));
  }

  /** Every adjustment of an amount of these employers. */
  async amountsOf(employerIds: readonly number[]): Promise<StoredAmount[]> {
    const rows = await rowsByKey(
      this.database,
      { table: 'adjustment', key: { employer_id: 'integer' }, columns: ['period', 'fund', 'amount', 'recorded_at'] },
      employerIds.map((employerId) => [employerId]),
    );
    return rows
      .filter(([, period]) => period !== null)
      .map(([employerId, period, fund, amount, recordedAt]) => ({
        employerId: employerId as number,
        period: period as string,
        fund: fund as string,
        amount: toDong(amount as RawInteger),
        recordedAt: Number(recordedAt),
      }));
  }
}
