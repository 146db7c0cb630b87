import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
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
}
