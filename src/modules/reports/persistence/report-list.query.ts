// Reads tables of other modules: authority.
import { Injectable } from '@nestjs/common';
import { safeFileName } from '../../../platform/documents/file-name';
import type { CivilDate } from '../../../kernel/civil-date';
import { instantOf } from '../../../kernel/instant';
import type { Period } from '../../../kernel/period';
import { Database } from '../../../platform/database/database';
import { DocumentStore } from '../../../platform/documents/document-store';
import type { OpenedDocument } from '../../../platform/pages/documents';
import type { RawRow } from '../../../platform/database/raw-rows';
import {
  causesOf,
  keyFiguresOf,
  type KeyFigures,
  type ListedReport,
  type OpenedReport,
  type ReportDocument,
} from '../domain/listed-report';
import { reportError } from '../domain/report-errors';

/** Which reports: those of some offices and a period, the newest first. */
export interface ReportFilter {
  readonly authorityCode?: string;
  readonly period?: Period;
  readonly beforeId?: number;
  readonly limit: number;
}

/** What a browser is told about a file of each format. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};

const COLUMNS = `r.id, r.kind, a.code, a.name, r.period, r.version, r.as_of, r.known_at, r.created_at, r.snapshot_sha256, r.restates_id`;
const FROM = 'FROM report r JOIN authority a ON a.id = r.authority_id';

/** Reads frozen reports and their files. */
@Injectable()
export class ReportListQuery {
  /** Snapshots are frozen and may hold every employer of a province, so each is read for its key figures once. */
  private readonly figures = new Map<string, KeyFigures | null>();

  constructor(
    private readonly database: Database,
    private readonly store: DocumentStore,
  ) {}

  async list({ authorityCode, period, beforeId, limit }: ReportFilter): Promise<ListedReport[]> {
    const rows = await this.database.rawRows(
      `SELECT ${COLUMNS} ${FROM}
       WHERE ($1 = '' OR a.code = $1) AND ($2 = '' OR r.period = $2) AND ($3 = 0 OR r.id < $3)
       ORDER BY r.id DESC LIMIT ${Math.trunc(limit)}`,
      [authorityCode ?? '', period ?? '', beforeId ?? 0],
    );
    const files = await this.filesOf(rows.map((row) => row[0] as number));
    return rows.map((row) => reportOf(row, files));
  }

  /** @throws DomainError `report.not-found` */
  async get(reportId: number): Promise<OpenedReport> {
    const [row] = await this.database.rawRows(
      `SELECT ${COLUMNS}, r.causes, (SELECT version FROM report WHERE id = r.restates_id) ${FROM} WHERE r.id = $1`,
      [reportId],
    );
    if (!row) throw reportError('report.not-found', { reportId });
    const report = reportOf(row, await this.filesOf([reportId]));
    const [causes, restatesVersion] = row.slice(11);
    return {
      report,
      figures: await this.figuresOf(report),
      causes: typeof causes === 'string' ? causesOf(JSON.parse(causes)) : [],
      restatesVersion: (restatesVersion ?? null) as number | null,
    };
  }

  /** A file as it was frozen. @throws DomainError `report.file-not-found`, `document.not-found` */
  async open(reportId: number, format: string): Promise<OpenedDocument> {
    const [report] = await this.database.rawRows(`SELECT ${COLUMNS} ${FROM} WHERE r.id = $1`, [reportId]);
    const file = (await this.filesOf([reportId])).get(reportId)?.find((each) => each.format === format);
    if (!report || !file) {
      throw reportError('report.file-not-found', { reportId, format });
    }
    const { kind, period, authorityCode, version } = reportOf(report, new Map());
    const fileName = `${kind}-${period}-${safeFileName(authorityCode)}-v${version}.${format}`;
    return { bytes: await this.store.get(file.sha256), mediaType: file.mediaType, sha256: file.sha256, fileName };
  }

  private async figuresOf({ id, snapshotSha256 }: ListedReport): Promise<KeyFigures | null> {
    const known = this.figures.get(snapshotSha256);
    if (known !== undefined) return known;
    const [row] = await this.database.rawRows('SELECT snapshot FROM report WHERE id = $1', [id]);
    const figures = keyFiguresOf(JSON.parse(row?.[0] as string));
    this.figures.set(snapshotSha256, figures);
    return figures;
  }

  private async filesOf(reportIds: readonly number[]): Promise<Map<number, ReportDocument[]>> {
    const files = new Map<number, ReportDocument[]>();
    if (reportIds.length === 0) return files;
    const rows = await this.database.rawRows(
      `SELECT f.report_id, f.format, f.document_sha256, d.media_type, d.size
       FROM report_file f LEFT JOIN stored_document d ON d.sha256 = f.document_sha256
       WHERE f.report_id IN (${reportIds.map((id) => Math.trunc(id)).join(',')}) ORDER BY f.report_id, f.format`,
    );
    for (const [reportId, format, sha256, mediaType, size] of rows) {
      const file = {
        format: format as string,
        sha256: sha256 as string,
        mediaType: (mediaType as string | null) ?? MEDIA_TYPES[format as string] ?? 'application/octet-stream',
        size: size as number | null,
      };
      files.set(reportId as number, [...(files.get(reportId as number) ?? []), file]);
    }
    return files;
  }
}

function reportOf(row: RawRow, files: ReadonlyMap<number, ReportDocument[]>): ListedReport {
  const [id, kind, authorityCode, authorityName, period, version, asOf, knownAt, createdAt, snapshot, restates] = row;
  return {
    id: id as number,
    kind: kind as string,
    authorityCode: authorityCode as string,
    authorityName: authorityName as string,
    period: period as Period,
    version: version as number,
    asOf: asOf as CivilDate,
    knownAt: instantOf(Number(knownAt)),
    createdAt: instantOf(Number(createdAt)),
    snapshotSha256: snapshot as string,
    restatesId: (restates ?? null) as number | null,
    files: files.get(id as number) ?? [],
  };
}
