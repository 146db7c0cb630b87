import { Injectable } from '@nestjs/common';
import { keptError } from '../../../kernel/domain-error';
import { Database } from '../../../platform/database/database';
import type { LeftOut } from '../domain/left-out';

/** Who could not be computed when that was last tried, and why, without trying again. */
@Injectable()
export class NotComputedQuery {
  constructor(private readonly database: Database) {}

  /** By code. @param authorityIds employers that these offices have in the register; absent: of all */
  async list(authorityIds?: readonly number[]): Promise<LeftOut[]> {
    const offices = authorityIds?.map((id) => Math.trunc(id)).join(',');
    const rows = await this.database.rawRows(
      `SELECT e.code, n.code, n.why_vi, n.why_en FROM not_computed n JOIN employer e ON e.id = n.employer_id
       WHERE 1 = 1${offices === undefined ? '' : ` AND e.authority_id IN (${offices || 'NULL'})`} ORDER BY e.code`,
    );
    return rows.map(([employerCode, code, vi, en]) => ({
      employerCode: employerCode as string,
      because: keptError(code as string, { vi: vi as string, en: en as string }),
    }));
  }
}
