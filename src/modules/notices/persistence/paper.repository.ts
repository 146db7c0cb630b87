import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import type { SqlValue } from '../../../platform/database/sql';
import type { ListedPaper } from '../domain/listed-paper';
import { reminderNumber } from '../domain/reminder-number';

/** Letters that have their number, and papers of cases, in the same columns. */
const PAPERS = `
  SELECT n.id AS notice_id, NULL AS document_id, n.kind, n.case_id, n.employer_id, n.authority_id, NULL AS number_text,
    a.code, n.year, n.number, n.issued_on, n.dispatched_on, n.served_on, n.service_attempts, n.document_sha256
  FROM notice n JOIN authority a ON a.id = n.authority_id WHERE n.state IN ('issued', 'rendered')
  UNION ALL
  SELECT NULL, d.id, d.kind, d.case_id, d.employer_id, d.authority_id, d.number_text,
    NULL, d.year, d.number, d.issued_on, d.issued_on, d.served_on, d.service_attempts, d.document_sha256
  FROM case_document d`;

/** Reads letters and papers of cases together, and writes down how they were served. */
@Injectable()
export class PaperRepository {
  constructor(private readonly database: Database) {}

  /** The letters and papers of a case, the oldest first. */
  async ofCase(caseId: number): Promise<ListedPaper[]> {
    return this.list('case_id = $1', [caseId]);
  }

  /** The letters and papers of an employer, the oldest first. */
  async ofEmployer(employerId: number): Promise<ListedPaper[]> {
    return this.list('employer_id = $1', [employerId]);
  }

  private async list(where: string, values: readonly SqlValue[]): Promise<ListedPaper[]> {
    const rows = await this.database.rawRows(
      `SELECT * FROM (${PAPERS}) AS paper WHERE ${where} ORDER BY issued_on, notice_id, document_id`,
      [...values],
    );
    return rows.map(paperOf);
  }
}

function paperOf(row: RawRow): ListedPaper {
  const [noticeId, documentId, kind, caseId, employerId, authorityId, numberText, code, year, number, ...rest] = row;
  const [issuedOn, dispatchedOn, servedOn, serviceAttempts, documentSha256] = rest;
  return {
    noticeId: noticeId as number | null,
    documentId: documentId as number | null,
    kind: kind as string,
    caseId: caseId as number | null,
    employerId: employerId as number,
    authorityId: authorityId as number,
    number: (numberText as string | null) ?? reminderNumber(code as string, year as number, number as number),
    issuedOn: issuedOn as CivilDate,
    dispatchedOn: dispatchedOn as CivilDate | null,
    servedOn: servedOn as CivilDate | null,
    serviceAttempts: serviceAttempts as number,
    documentSha256: documentSha256 as string | null,
  };
}
