import { Injectable } from '@nestjs/common';
import type { Instant } from '../../../kernel/instant';
import type { PaymentMethod } from '../../../kernel/payment-cycle';
import type { Period } from '../../../kernel/period';
import { fromInstant } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import { rowsByKey } from '../../../platform/database/rows-by-key';

/** Another way of paying from a month on. */
export interface MethodChange {
  readonly employerId: number;
  /** How it has paid until then. */
  readonly before: PaymentMethod;
  readonly method: PaymentMethod;
  readonly since: Period;
}

/** A change as it is recorded; without a month: how it paid from the beginning. */
export interface RecordedMethod {
  readonly method: PaymentMethod;
  readonly since: Period | null;
}

const FROM_THE_BEGINNING = '';

/** Keeps how employers pay from which month on, where that has changed. Inside a unit of work. */
@Injectable()
export class PaymentMethodRepository {
  constructor(private readonly database: Database) {}

  /** The latest recorded change of these employers, by row id; those that have always paid in one way are left out. */
  async latestOf(employerIds: readonly number[]): Promise<Map<number, RecordedMethod>> {
    const rows = await rowsByKey(
      this.database,
      { table: 'employer_payment_method', key: { employer_id: 'integer' }, columns: ['method', 'since'] },
      employerIds.map((id) => [id]),
    );
    const latest = new Map<number, RecordedMethod>();
    for (const [employerId, method, since] of rows) {
      const id = employerId as number;
      if ((latest.get(id)?.since ?? FROM_THE_BEGINNING) > (since as string)) continue;
      latest.set(id, {
        method: method as PaymentMethod,
        since: since === FROM_THE_BEGINNING ? null : (since as Period),
      });
    }
    return latest;
  }

  /** Records changes, each later than what is recorded of its employer; earlier months keep what they had. */
  async record(changes: readonly MethodChange[], importId: number | null, recordedAt: Instant): Promise<void> {
    if (changes.length === 0) return;
    const known = await this.latestOf(changes.map(({ employerId }) => employerId));
    const firsts = changes.filter(({ employerId }) => !known.has(employerId));
    // How it paid before was known from the beginning.
    await this.database
      .bulk()
      .insert('employer_payment_method', COLUMNS, [
        ...firsts.map(({ employerId, before }) => [employerId, before, FROM_THE_BEGINNING, 0, importId]),
        ...changes.map((each) => [each.employerId, each.method, each.since, fromInstant(recordedAt), importId]),
      ]);
    for (const { employerId, method } of changes) {
      await this.database.execute('UPDATE employer SET payment_method = $1 WHERE id = $2', [method, employerId]);
    }
  }
}

const COLUMNS = ['employer_id', 'method', 'since', 'recorded_at', 'import_id'];
