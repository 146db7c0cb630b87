import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import { Database } from '../../../platform/database/database';

/** Something an office must do by a day. */
export interface OfficeDuty {
  readonly kind: string;
  readonly authorityId: number;
  readonly period: Period;
  readonly opensOn: CivilDate;
  readonly dueOn: CivilDate;
}

/** Keeps the register of the office's own duties. */
@Injectable()
export class DutyRepository {
  constructor(private readonly database: Database) {}

  /** Registers duties that are not there yet. @returns how many were new */
  async register(duties: readonly OfficeDuty[]): Promise<number> {
    const result = await this.database.bulk().insertIgnore(
      'duty',
      ['kind', 'subject', 'authority_id', 'period', 'opens_on', 'due_on'],
      duties.map((duty) => [
        duty.kind,
        `authority:${duty.authorityId}`,
        duty.authorityId,
        duty.period,
        duty.opensOn,
        duty.dueOn,
      ]),
    );
    return result.inserted;
  }
}
