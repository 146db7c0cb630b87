import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { Database } from '../../../platform/database/database';
import { rowsByFirst, type RawRow } from '../../../platform/database/raw-rows';
import { idList } from '../../../platform/database/sql';
import { employersOfOffices, officeOnDay, particularsOnDay } from './dated-register-sql';
import type { DatedEvidence } from '../domain/dated-evidence';

/** What letters and lists say about an employer. */
export interface RegisteredEmployer {
  readonly id: number;
  readonly code: string;
  readonly taxCode: string | null;
  readonly name: string;
  readonly address: string;
  readonly phone: string | null;
  readonly email: string | null;
  /** Legal representative, as registered. */
  readonly representative: string | null;
  readonly sector: string;
  readonly authorityId: number;
  /** Status in force on the day asked about; `active` where none was recorded. */
  readonly status: string;
}

const IDS_PER_READ = 1000;

/** Reads the register of employers. */
@Injectable()
export class EmployerRegisterQuery {
  constructor(private readonly database: Database) {}

  /** Row ids of the employers that belonged on a day to some authorities, ascending. */
  async idsWithin(authorityIds: readonly number[], day: CivilDate): Promise<number[]> {
    if (authorityIds.length === 0) return [];
    const rows = await this.database.rawRows(`${employersOfOffices(idList(authorityIds), day)} ORDER BY 1`);
    return rows.map((row) => row[0] as number);
  }

  /** The states that some employers have been in up to a day, by row id, the latest last, each with what shows it. */
  async statusesOf(ids: readonly number[], day: CivilDate): Promise<ReadonlyMap<number, readonly DatedEvidence[]>> {
    const rows = await this.database.rawRows(
      `SELECT employer_id, status, since, evidence FROM employer_status
       WHERE employer_id IN (${idList(ids)}) AND since <= $1 ORDER BY employer_id, since`,
      [day],
    );
    return rowsByFirst(rows, ([, status, since, evidence]) => ({
      status: status as string,
      since: since as CivilDate,
      evidence: evidence as string | null,
    }));
  }

  /** Employers by row id as they were registered on a day: office, name, address, group and status of that day. */
  async byIds(ids: readonly number[], day: CivilDate): Promise<Map<number, RegisteredEmployer>> {
    const found = new Map<number, RegisteredEmployer>();
    for (let i = 0; i < ids.length; i += IDS_PER_READ) {
      const some = ids.slice(i, i + IDS_PER_READ).map((id) => Math.trunc(id));
      const rows = await this.database.rawRows(
        `SELECT e.id, e.code, CASE WHEN p.id IS NULL THEN e.tax_code ELSE p.tax_code END, COALESCE(p.name, e.name),
           COALESCE(p.address, e.address), e.phone, e.email, e.legal_representative, COALESCE(p.sector, e.sector),
           ${officeOnDay(day)}, COALESCE(s.status, 'active')
         FROM employer e ${particularsOnDay(day)}
         LEFT JOIN employer_status s ON s.employer_id = e.id
           AND s.since = (SELECT MAX(since) FROM employer_status WHERE employer_id = e.id AND since <= $1)
         WHERE e.id IN (${some.join(',')}) ORDER BY e.id`,
        [day],
      );
      for (const row of rows) {
        const employer = employerOf(row);
        found.set(employer.id, employer);
      }
    }
    return found;
  }
}

function employerOf(row: RawRow): RegisteredEmployer {
  const [id, code, taxCode, name, address, phone, email, representative, sector, authorityId, status] = row;
  return {
    ...{ id: id as number, code: code as string, taxCode: taxCode as string | null, name: name as string },
    ...{ address: address as string, phone: phone as string | null, email: email as string | null },
    ...{ representative: representative as string | null, sector: sector as string },
    ...{ authorityId: authorityId as number, status: status as string },
  };
}
