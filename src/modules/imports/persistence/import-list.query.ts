import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, type Repository } from 'typeorm';
import { toInstant } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import { isImportKind } from '../domain/import-kind';
import { UPLOAD_STATES, type ListedImport } from '../domain/import-upload';
import { ImportUpload } from './import-upload.entity';

const COUNTS = 'rows, accepted, unchanged, rejected';

/** Imports, the newest first. */
@Injectable()
export class ImportListQuery {
  constructor(
    private readonly database: Database,
    @InjectRepository(ImportUpload) private readonly sentIn: Repository<ImportUpload>,
  ) {}

  /** What was sent in, and what the command line has read. */
  async all(slice: { readonly limit: number; readonly offset: number }): Promise<readonly ListedImport[]> {
    const rows = await this.database.rawRows(
      `SELECT id, kind, file_name, uploaded_at AS at, uploaded_by AS actor, state, ${COUNTS} FROM import_upload
       UNION ALL
       SELECT NULL, kind, file_name, started_at, actor, 'recorded', ${COUNTS} FROM import_run WHERE upload_id IS NULL
       ORDER BY at DESC, id DESC LIMIT $1 OFFSET $2`,
      [slice.limit, slice.offset],
    );
    return rows.map(([id, kind, fileName, at, actor, state, ...counts]) => ({
      uploadId: id === null ? null : Number(id),
      kind: isImportKind(kind) ? kind : null,
      fileName: String(fileName),
      at: toInstant(at as string),
      actor: String(actor),
      state: UPLOAD_STATES.find((each) => each === state) ?? 'discarded',
      rows: Number(counts[0]),
      accepted: Number(counts[1]),
      unchanged: Number(counts[2]),
      rejected: Number(counts[3]),
    }));
  }

  /** How many there are of both. */
  async count(): Promise<number> {
    const [row] = await this.database.rawRows(
      `SELECT (SELECT COUNT(*) FROM import_upload) + (SELECT COUNT(*) FROM import_run WHERE upload_id IS NULL)`,
    );
    return Number(row?.[0]);
  }

  /** What was sent in before a number. */
  async uploads(limit: number, before?: number): Promise<readonly ImportUpload[]> {
    return this.sentIn.find({
      ...(before === undefined ? {} : { where: { id: LessThan(before) } }),
      order: { id: 'DESC' },
      take: limit,
    });
  }
}
