import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { instantOf } from '../../../kernel/instant';
import { invariant } from '../../../kernel/invariant';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import type { SqlValue } from '../../../platform/database/sql';
import { dossierError } from '../domain/dossier-errors';
import type { DossierHashes, KeptDossier, NewDossier } from '../domain/dossier';

const COLUMNS =
  'id, case_id, as_of, ordered_by, ordered_at, documents, snapshot, snapshot_sha256, pdf_sha256, archive_sha256';

/** Keeps dossiers. What was frozen never changes; the hashes of the files are filled in once. */
@Injectable()
export class DossierRepository {
  constructor(private readonly database: Database) {}

  /** Keeps a dossier, or finds the one that says the same of the same day. */
  async keep(dossier: NewDossier): Promise<KeptDossier> {
    const { caseId, asOf, orderedBy, orderedAt, documents, snapshot, snapshotSha256 } = dossier;
    await this.database.execute(
      `INSERT INTO dossier (case_id, as_of, ordered_by, ordered_at, documents, snapshot, snapshot_sha256)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (case_id, as_of, snapshot_sha256) DO NOTHING`,
      [caseId, asOf, orderedBy, Date.parse(orderedAt), documents, snapshot, snapshotSha256],
    );
    const [kept] = await this.list('case_id = $1 AND as_of = $2 AND snapshot_sha256 = $3', [
      caseId,
      asOf,
      snapshotSha256,
    ]);
    invariant(kept, 'a dossier that was kept is there', { caseId, asOf });
    return kept;
  }

  /** @throws DomainError `dossier.not-found` */
  async get(id: number): Promise<KeptDossier> {
    const [kept] = await this.list('id = $1', [id]);
    if (!kept) throw dossierError('dossier.not-found', { dossierId: id });
    return kept;
  }

  /** The dossiers of a case, the latest first. */
  async ofCase(caseId: number): Promise<KeptDossier[]> {
    return (await this.list('case_id = $1', [caseId])).toReversed();
  }

  /** Writes down which files were made; made twice at once, the first stands, and the bytes are the same. */
  async made(id: number, { pdfSha256, archiveSha256, templateSha256 }: DossierHashes): Promise<void> {
    await this.database.execute(
      `UPDATE dossier SET pdf_sha256 = $2, archive_sha256 = $3, template_sha256 = $4 WHERE id = $1 AND archive_sha256 IS NULL`,
      [id, pdfSha256, archiveSha256, templateSha256],
    );
  }

  private async list(where: string, values: readonly SqlValue[]): Promise<KeptDossier[]> {
    const rows = await this.database.rawRows(`SELECT ${COLUMNS} FROM dossier WHERE ${where} ORDER BY id`, [...values]);
    return rows.map(keptOf);
  }
}

function keptOf(row: RawRow): KeptDossier {
  const [id, caseId, asOf, orderedBy, orderedAt, documents, snapshot, snapshotSha256, pdfSha256, archiveSha256] = row;
  return {
    id: id as number,
    caseId: caseId as number,
    asOf: asOf as CivilDate,
    orderedBy: orderedBy as string,
    orderedAt: instantOf(Number(orderedAt)),
    documents: documents as number,
    snapshot: snapshot as string,
    snapshotSha256: snapshotSha256 as string,
    pdfSha256: pdfSha256 as string | null,
    archiveSha256: archiveSha256 as string | null,
  };
}
