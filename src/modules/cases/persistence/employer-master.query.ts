// Reads tables of other modules: employer, employer_status.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { employerError } from '../../employers/employers.api';
import type { PaymentMethod } from '../../../kernel/payment-cycle';
import { Database } from '../../../platform/database/database';
import type { EmployerMaster, StatusEntry } from '../domain/employer-file';

/** Reads what the register and the cases say of one employer. */
@Injectable()
export class EmployerMasterQuery {
  constructor(private readonly database: Database) {}

  /** @param day on which its case is looked at. @throws DomainError `employer.not-found` */
  async get(employerCode: string, day: CivilDate): Promise<EmployerMaster> {
    const [row] = await this.database.rawRows(
      `SELECT e.id, e.code, e.tax_code, e.name, e.address, e.authority_id, e.sector, e.payment_method, e.registered_on,
         e.email, e.phone, e.legal_representative,
         c.opened_on, c.id,
         (SELECT MAX(id) FROM enforcement_case WHERE employer_id = e.id AND closed_on <= $2)
       FROM employer e
       LEFT JOIN enforcement_case c ON c.id =
         (SELECT MAX(id) FROM enforcement_case
          WHERE employer_id = e.id AND opened_on <= $2 AND (closed_on IS NULL OR closed_on > $2))
       WHERE e.code = $1`,
      [employerCode, day],
    );
    if (!row) {
      throw employerError('employer.not-found', { employerCode });
    }
    const [id, code, taxCode, name, address, authorityId, sector, method, registeredOn, email, phone, who] = row;
    const [since, caseId, closedCaseId] = row.slice(12);
    return {
      id: id as number,
      code: code as string,
      taxCode: taxCode as string | null,
      name: name as string,
      address: address as string,
      authorityId: authorityId as number,
      sector: sector as string,
      paymentMethod: method as PaymentMethod,
      registeredOn: registeredOn as CivilDate | null,
      email: email as string | null,
      phone: phone as string | null,
      legalRepresentative: who as string | null,
      caseSince: since as CivilDate | null,
      caseId: caseId as number | null,
      closedCaseId: closedCaseId as number | null,
      statuses: await this.statusesOf(id as number),
    };
  }

  /** The newest first. */
  private async statusesOf(employerId: number): Promise<StatusEntry[]> {
    const rows = await this.database.rawRows(
      'SELECT status, since, evidence FROM employer_status WHERE employer_id = $1 ORDER BY since DESC',
      [employerId],
    );
    return rows.map(([status, since, evidence]) => ({
      status: status as string,
      since: since as CivilDate,
      evidence: evidence as string | null,
    }));
  }
}
