// Reads tables of other modules: employer.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { printedNumber } from '../../../kernel/paper-number';
import { noticeError } from '../domain/notice-errors';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import type { SqlValue } from '../../../platform/database/sql';
import type { ListedPaper, PaperCursor } from '../domain/listed-paper';

/** Letters that have their number, and papers of cases, in the same columns. */
const PAPERS = `
  SELECT n.id AS notice_id, NULL AS document_id, n.kind, n.case_id, n.employer_id, n.authority_id, NULL AS number_text,
    n.number, n.issued_on, n.dispatched_on, n.served_on, n.service_attempts, n.document_sha256
  FROM notice n WHERE n.state IN ('issued', 'rendered')
  UNION ALL
  SELECT NULL, d.id, d.kind, d.case_id, d.employer_id, d.authority_id, d.number_text,
    d.number, d.issued_on, d.issued_on, d.served_on, d.service_attempts, d.document_sha256
  FROM case_document d`;

/** How many columns `PAPERS` has. */
const COLUMNS = 13;

/** Which letter or paper: one of the two is null. */
export type PaperKey = Pick<ListedPaper, 'noticeId' | 'documentId'>;

/** A paper with whom it goes to. */
export interface PaperOfEmployer extends ListedPaper {
  readonly employerCode: string;
  readonly employerName: string;
}

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

  /** @throws DomainError `paper.not-found`, also for a letter without its number or taken back */
  async get({ noticeId, documentId }: PaperKey): Promise<ListedPaper> {
    const [paper] = await this.list(noticeId === null ? 'document_id = $1' : 'notice_id = $1', [
      noticeId ?? documentId,
    ]);
    if (!paper) throw noticeError('paper.not-found', { noticeId, documentId });
    return paper;
  }

  /** What offices sent out and nobody has proved to be served, the oldest first. @param authorityIds null: of all offices */
  async unserved(
    authorityIds: readonly number[] | null,
    limit: number,
    after?: PaperCursor,
  ): Promise<PaperOfEmployer[]> {
    const ids = authorityIds?.map((id) => Math.trunc(id)).join(',') ?? null;
    const among = ids === null ? '' : `AND paper.authority_id IN (${ids || 'NULL'})`;
    const from = after ? [after.dispatchedOn, after.noticeId, after.documentId] : ['', 0, 0];
    const rows = await this.database.rawRows(
      `SELECT paper.*, e.code, e.name FROM (${PAPERS}) AS paper JOIN employer e ON e.id = paper.employer_id
       WHERE paper.served_on IS NULL AND paper.dispatched_on IS NOT NULL ${among}
         AND (paper.dispatched_on, COALESCE(paper.notice_id, 0), COALESCE(paper.document_id, 0)) > ($1, $2, $3)
       ORDER BY paper.dispatched_on, COALESCE(paper.notice_id, 0), COALESCE(paper.document_id, 0)
       LIMIT ${Math.trunc(limit)}`,
      from,
    );
    return rows.map((row) => ({
      ...paperOf(row),
      employerCode: row[COLUMNS] as string,
      employerName: row[COLUMNS + 1] as string,
    }));
  }

  /**
   * Counts an attempt to serve, and the day where it reached the employer. @returns how many attempts there were with this one
   * @throws DomainError `paper.served` where somebody else has served it meanwhile
   */
  async attempted({ noticeId, documentId }: PaperKey, servedOn: CivilDate | null): Promise<number> {
    const [table, id] = noticeId === null ? ['case_document', documentId] : ['notice', noticeId];
    const [row] = await this.database.rawRows(
      `UPDATE ${table} SET service_attempts = service_attempts + 1, served_on = $2
       WHERE id = $1 AND served_on IS NULL RETURNING service_attempts`,
      [id, servedOn],
    );
    if (!row) throw noticeError('paper.served', { noticeId, documentId });
    return row[0] as number;
  }

  /** Takes back that a paper reached the employer; that it was tried stays counted. */
  async unserve({ noticeId, documentId }: PaperKey): Promise<void> {
    const [table, id] = noticeId === null ? ['case_document', documentId] : ['notice', noticeId];
    await this.database.execute(`UPDATE ${table} SET served_on = NULL WHERE id = $1`, [id]);
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
  const [noticeId, documentId, kind, caseId, employerId, authorityId, numberText, number, ...rest] = row;
  const [issuedOn, dispatchedOn, servedOn, serviceAttempts, documentSha256] = rest;
  return {
    noticeId: noticeId as number | null,
    documentId: documentId as number | null,
    kind: kind as string,
    caseId: caseId as number | null,
    employerId: employerId as number,
    authorityId: authorityId as number,
    number: (numberText as string | null) ?? printedNumber(number as number),
    issuedOn: issuedOn as CivilDate,
    dispatchedOn: dispatchedOn as CivilDate | null,
    servedOn: servedOn as CivilDate | null,
    serviceAttempts: serviceAttempts as number,
    documentSha256: documentSha256 as string | null,
  };
}
