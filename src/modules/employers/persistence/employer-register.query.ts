import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
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

/** An employer, and the states that it has been in. */
export interface EmployerWithStatuses {
  /** With the last of the states as its own. */
  readonly employer: RegisteredEmployer;
  readonly statuses: readonly DatedEvidence[];
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

  /** Employers that were ever moved to another office: by row id the offices written down, in the order of writing, and when the last was. */
  async moved(): Promise<Map<number, { readonly offices: number[]; readonly recordedAt: number }>> {
    const rows = await this.database.rawRows(
      'SELECT employer_id, authority_id, recorded_at FROM employer_office ORDER BY id',
    );
    const moved = new Map<number, { readonly offices: number[]; readonly recordedAt: number }>();
    for (const [employerId, authorityId, recordedAt] of rows) {
      const offices = moved.get(employerId as number)?.offices ?? [];
      offices.push(authorityId as number);
      moved.set(employerId as number, { offices, recordedAt: Number(recordedAt) });
    }
    return moved;
  }

  /** Employers by row id as they were registered on a day: office, name, address, group and status of that day. */
  async byIds(ids: readonly number[], day: CivilDate): Promise<Map<number, RegisteredEmployer>> {
    const found = await this.withStatuses(ids, day);
    return new Map([...found].map(([id, { employer }]) => [id, employer]));
  }

  /** The same, each with the states that it has been in up to the day, the latest last, and what shows them. */
  async withStatuses(ids: readonly number[], day: CivilDate): Promise<Map<number, EmployerWithStatuses>> {
    const found = new Map<number, EmployerWithStatuses>();
    for (let i = 0; i < ids.length; i += IDS_PER_READ) {
      const rows = await this.database.rawRows(
        `SELECT e.id, e.code, CASE WHEN p.id IS NULL THEN e.tax_code ELSE p.tax_code END, COALESCE(p.name, e.name),
           COALESCE(p.address, e.address), e.phone, e.email, e.legal_representative, COALESCE(p.sector, e.sector),
           ${officeOnDay(day)}, COALESCE(s.status, 'active'), s.since, s.evidence
         FROM employer e ${particularsOnDay(day)}
         LEFT JOIN employer_status s ON s.employer_id = e.id AND s.since <= $1
         WHERE e.id IN (${idList(ids.slice(i, i + IDS_PER_READ))}) ORDER BY e.id, s.since`,
        [day],
      );
      for (const row of rows) {
        const employer = employerOf(row);
        found.set(employer.id, { employer, statuses: [...(found.get(employer.id)?.statuses ?? []), ...statusIn(row)] });
      }
    }
    return found;
  }
}

/** One row has one state; none where nothing was recorded. */
function statusIn(row: RawRow): DatedEvidence[] {
  const [status, since, evidence] = row.slice(10);
  if (since === null) return [];
  return [{ status: status as string, since: since as CivilDate, evidence: evidence as string | null }];
}

function employerOf(row: RawRow): RegisteredEmployer {
  const [id, code, taxCode, name, address, phone, email, representative, sector, authorityId, status] = row;
  return {
    id: id as number,
    code: code as string,
    taxCode: taxCode as string | null,
    name: name as string,
    address: address as string,
    phone: phone as string | null,
    email: email as string | null,
    representative: representative as string | null,
    sector: sector as string,
    authorityId: authorityId as number,
    status: status as string,
  };
}
