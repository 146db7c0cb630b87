import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { contributionError } from '../domain/contribution-errors';
import type { Instant } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';
import { Database } from '../../../platform/database/database';

/** A legitimate reason that was accepted: the contributions of which months, from which day on. */
export interface NewExcuse {
  readonly employerId: number;
  readonly caseId: number;
  readonly from: Period;
  /** Included. */
  readonly to: Period;
  readonly document: string;
  readonly decidedOn: CivilDate;
}

/** Why and from which day on an acceptance no longer holds. */
export interface ExcuseWithdrawn {
  readonly caseId: number;
  readonly reason: string;
  readonly document: string;
  readonly on: CivilDate;
}

/** Keeps the legitimate reasons that were accepted (Decree 274/2025/NĐ-CP art. 4). */
@Injectable()
export class ExcuseRepository {
  constructor(private readonly database: Database) {}

  /** Records one in the open unit of work and marks the employer's projection as stale. */
  async record({ employerId, caseId, from, to, document, decidedOn }: NewExcuse, recordedAt: Instant): Promise<void> {
    const bulk = this.database.bulk();
    await bulk.insert(
      'excuse',
      ['employer_id', 'case_id', 'from_period', 'to_period', 'document', 'decided_on', 'recorded_at'],
      [[employerId, caseId, from, to, document, decidedOn, Date.parse(recordedAt)]],
    );
    await bulk.insert('employer_touched', ['employer_id'], [[employerId]]);
  }

  /**
   * Withdraws an acceptance in the open unit of work and marks the employer's projection as stale.
   * @throws DomainError `excuse.not-found` where no such acceptance stands
   */
  async withdraw(excuse: Omit<NewExcuse, 'caseId'>, withdrawal: ExcuseWithdrawn, recordedAt: Instant): Promise<void> {
    const { employerId, from, to, document, decidedOn } = excuse;
    const [row] = await this.database.rawRows(
      `SELECT id FROM excuse WHERE employer_id = $1 AND from_period = $2 AND to_period = $3 AND document = $4 AND decided_on = $5
         AND NOT EXISTS (SELECT 1 FROM excuse_withdrawal w WHERE w.excuse_id = excuse.id) ORDER BY id LIMIT 1`,
      [employerId, from, to, document, decidedOn],
    );
    if (!row) throw contributionError('excuse.not-found', { document });
    const { caseId, reason, on } = withdrawal;
    const bulk = this.database.bulk();
    await bulk.insert(
      'excuse_withdrawal',
      ['excuse_id', 'reason', 'document', 'withdrawn_on', 'recorded_at', 'case_id'],
      [[row[0] as number, reason, withdrawal.document, on, Date.parse(recordedAt), caseId]],
    );
    await bulk.insert('employer_touched', ['employer_id'], [[employerId]]);
  }
}
