import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { instantOf, type Instant } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';
import { Database } from '../../../platform/database/database';
import { textOfBytes } from '../../../platform/database/sql';
import type { FactsSeen } from '../domain/recorded-fact';

/** A version that is stored, without its snapshot, which is tens of megabytes for a province. */
export interface StoredReport {
  readonly id: number;
  readonly version: number;
  readonly knownAt: Instant;
  readonly snapshotSha256: string;
  /** Causes of its difference from the version before, as JSON; null for the first. */
  readonly causes: string | null;
  /** The head of the audit trail when it was sealed; null where there was none. */
  readonly auditHead: string | null;
  /** The newest row of each kind of fact that there was; null where that was not kept. */
  readonly factsSeen: FactsSeen | null;
}

/** What a new version of a report writes down. */
export interface NewReport {
  readonly kind: string;
  readonly authorityId: number;
  readonly period: Period;
  readonly version: number;
  readonly asOf: CivilDate;
  readonly knownAt: Instant;
  /** Canonical JSON (UTF-8). */
  readonly snapshot: Uint8Array;
  readonly snapshotSha256: string;
  readonly createdAt: Instant;
  /** Null where nobody was named. */
  readonly madeBy: string | null;
  readonly restatesId: number | null;
  readonly causes: string | null;
  readonly auditHead: string | null;
  readonly factsSeen: FactsSeen;
}

/** A file that was made of a report and lies in the document store. */
export interface StoredReportFile {
  readonly format: string;
  readonly documentSha256: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly fileName: string;
}

/** Keeps reports: frozen snapshots, version by version, and the files made of them. */
@Injectable()
export class ReportRepository {
  constructor(private readonly database: Database) {}

  /** The latest version of a report, if there is one. */
  async findLatest({
    kind,
    authorityId,
    period,
  }: Pick<NewReport, 'kind' | 'authorityId' | 'period'>): Promise<StoredReport | undefined> {
    const [row] = await this.database.rawRows(
      `SELECT id, version, known_at, snapshot_sha256, causes, audit_head, facts_seen FROM report
       WHERE kind = $1 AND authority_id = $2 AND period = $3 ORDER BY version DESC LIMIT 1`,
      [kind, authorityId, period],
    );
    return (
      row && {
        id: row[0] as number,
        version: row[1] as number,
        knownAt: instantOf(Number(row[2])),
        snapshotSha256: row[3] as string,
        causes: row[4] as string | null,
        auditHead: row[5] as string | null,
        factsSeen: row[6] === null ? null : (JSON.parse(row[6] as string) as FactsSeen),
      }
    );
  }

  /** The snapshot of a version as it was sealed, canonical JSON. */
  async snapshotOf(reportId: number): Promise<string> {
    const [row] = await this.database.rawRows('SELECT snapshot FROM report WHERE id = $1', [reportId]);
    return row?.[0] as string;
  }

  /** Stores a new version. @returns its row id */
  async insert(report: NewReport): Promise<number> {
    const snapshot = textOfBytes(this.database.engine, '$7');
    await this.database.execute(
      `INSERT INTO report (kind, authority_id, period, version, as_of, known_at, snapshot, snapshot_sha256, created_at, restates_id, causes, made_by, audit_head, facts_seen)
       VALUES ($1, $2, $3, $4, $5, $6, ${snapshot}, $8, $9, $10, $11, $12, $13, $14)`,
      [
        report.kind,
        report.authorityId,
        report.period,
        report.version,
        report.asOf,
        Date.parse(report.knownAt),
        report.snapshot,
        report.snapshotSha256,
        Date.parse(report.createdAt),
        report.restatesId,
        report.causes,
        report.madeBy,
        report.auditHead,
        JSON.stringify(report.factsSeen),
      ],
    );
    // The snapshot of a province is large: it is not read back.
    const [row] = await this.database.rawRows(
      'SELECT id FROM report WHERE kind = $1 AND authority_id = $2 AND period = $3 AND version = $4',
      [report.kind, report.authorityId, report.period, report.version],
    );
    return Number(row?.[0] ?? 0);
  }

  /** Writes down which documents were made of a report, in which format, and what they are. Repeated, nothing changes. */
  async addFiles(reportId: number, files: readonly StoredReportFile[], createdAt: Instant): Promise<void> {
    await this.database.bulk().insertIgnore(
      'stored_document',
      ['sha256', 'media_type', 'size', 'file_name', 'created_at'],
      files.map((file) => [file.documentSha256, file.mediaType, file.size, file.fileName, Date.parse(createdAt)]),
    );
    await this.database.bulk().replace(
      'report_file',
      ['report_id', 'format', 'document_sha256'],
      ['report_id', 'format'],
      files.map((file) => [reportId, file.format, file.documentSha256]),
    );
  }
}
