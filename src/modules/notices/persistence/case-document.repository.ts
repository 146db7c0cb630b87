import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { noticeError } from '../domain/notice-errors';
import { invariant } from '../../../kernel/invariant';
import { Database } from '../../../platform/database/database';

/** A paper of a case that is to be kept: everything but its document, which is made from the snapshot. */
export interface NewCaseDocument {
  readonly kind: string;
  readonly caseId: number;
  readonly employerId: number;
  readonly authorityId: number;
  readonly year: number;
  readonly series: string;
  readonly number: number;
  readonly numberText: string;
  readonly issuedOn: CivilDate;
  readonly snapshot: string;
  readonly snapshotSha256: string;
}

/** A paper of a case as it is kept. */
export interface KeptCaseDocument {
  readonly id: number;
  readonly kind: string;
  readonly caseId: number;
  readonly employerId: number;
  readonly authorityId: number;
  readonly numberText: string;
  readonly issuedOn: CivilDate;
  readonly snapshot: string;
  /** Null until it has been made. */
  readonly documentSha256: string | null;
}

const COLUMNS = [
  'kind',
  'case_id',
  'employer_id',
  'authority_id',
  'year',
  'series',
  'number',
  'number_text',
  'issued_on',
  'snapshot',
  'snapshot_sha256',
];

/** Keeps the papers that steps of cases issue. What is issued never changes; only its document is added. */
@Injectable()
export class CaseDocumentRepository {
  constructor(private readonly database: Database) {}

  /** @returns its row id */
  async insert(row: NewCaseDocument): Promise<number> {
    const places = COLUMNS.map((_, index) => `$${index + 1}`).join(', ');
    const [inserted] = await this.database.rawRows(
      `INSERT INTO case_document (${COLUMNS.join(', ')}) VALUES (${places}) RETURNING id`,
      [
        row.kind,
        row.caseId,
        row.employerId,
        row.authorityId,
        row.year,
        row.series,
        row.number,
        row.numberText,
        row.issuedOn,
        row.snapshot,
        row.snapshotSha256,
      ],
    );
    invariant(inserted, 'an inserted document has an id');
    return inserted[0] as number;
  }

  /** Papers by row id, in order of id; ids that do not exist are passed over. */
  async byIds(ids: readonly number[]): Promise<KeptCaseDocument[]> {
    if (ids.length === 0) return [];
    return this.list(`id IN (${ids.map((id) => Math.trunc(id)).join(',')})`);
  }

  /** @throws DomainError `paper.not-found` */
  async get(id: number): Promise<KeptCaseDocument> {
    const [paper] = await this.byIds([id]);
    if (!paper) throw noticeError('paper.not-found', { id });
    return paper;
  }

  /** The papers of every case of an employer, in order of id. */
  async ofEmployer(employerId: number): Promise<KeptCaseDocument[]> {
    return this.list(`employer_id = ${Math.trunc(employerId)}`);
  }

  /** Writes down the document that was made of a paper; one made before stays. */
  async made(id: number, documentSha256: string, templateSha256: string): Promise<void> {
    await this.database.execute(
      'UPDATE case_document SET document_sha256 = $2, template_sha256 = $3 WHERE id = $1 AND document_sha256 IS NULL',
      [id, documentSha256, templateSha256],
    );
  }

  private async list(where: string): Promise<KeptCaseDocument[]> {
    const rows = await this.database.rawRows(
      `SELECT id, kind, case_id, employer_id, authority_id, number_text, issued_on, snapshot, document_sha256
       FROM case_document WHERE ${where} ORDER BY id`,
    );
    return rows.map(([id, kind, caseId, employerId, authorityId, numberText, issuedOn, snapshot, sha256]) => ({
      id: id as number,
      kind: kind as string,
      caseId: caseId as number,
      employerId: employerId as number,
      authorityId: authorityId as number,
      numberText: numberText as string,
      issuedOn: issuedOn as CivilDate,
      snapshot: snapshot as string,
      documentSha256: sha256 as string | null,
    }));
  }
}
