// Reads tables of other modules: authority, employer.
import { Injectable } from '@nestjs/common';
import { safeFileName } from '../../../platform/documents/file-name';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import { Database } from '../../../platform/database/database';
import { DocumentStore } from '../../../platform/documents/document-store';
import type { OpenedDocument } from '../../../platform/pages/documents';
import type { RawRow } from '../../../platform/database/raw-rows';
import type { SqlValue } from '../../../platform/database/sql';
import { NOTICE_STATES, type ListedNotice, type NoticeCounts, type NoticeState } from '../domain/listed-notice';
import { noticeError } from '../domain/notice-errors';

/** Which notices are wanted; what is absent does not restrict. */
export interface NoticeFilter {
  readonly period?: Period;
  readonly state?: NoticeState;
  readonly authorityIds?: readonly number[];
  readonly employerId?: number;
  /** Words that the employer's search text must have, without diacritics. */
  readonly words?: readonly string[];
}

/** Which part of a list: the newest notices first; `beforeId` for programs, `offset` for people. */
export interface NoticeSlice {
  readonly limit: number;
  readonly beforeId?: number;
  readonly offset?: number;
}

const FROM = 'FROM notice n JOIN employer e ON e.id = n.employer_id JOIN authority a ON a.id = n.authority_id';

/** Reads lists of notices. */
@Injectable()
export class NoticeListQuery {
  constructor(
    private readonly database: Database,
    private readonly store: DocumentStore,
  ) {}

  /** Notices, the newest first. */
  async list(filter: NoticeFilter, { limit, beforeId, offset }: NoticeSlice): Promise<ListedNotice[]> {
    const { where, values } = conditionsOf(filter, beforeId);
    const rows = await this.database.rawRows(
      `SELECT n.id, n.kind, e.code, e.name, a.id, a.code, a.name, n.period, n.as_of, n.state, n.year, n.number, n.issued_on,
         n.void_reason, n.snapshot_sha256, n.document_sha256, n.snapshot, n.dispatched_on, n.served_on
       ${FROM} WHERE ${where} ORDER BY n.id DESC LIMIT ${Math.trunc(limit)} OFFSET ${Math.trunc(offset ?? 0)}`,
      values,
    );
    return rows.map(noticeOf);
  }

  /** How many notices there are in each state, the filter's own state left aside. */
  async count(filter: NoticeFilter): Promise<NoticeCounts> {
    const { period, authorityIds, employerId, words } = filter;
    const { where, values } = conditionsOf({
      ...(period ? { period } : {}),
      ...(authorityIds ? { authorityIds } : {}),
      ...(employerId === undefined ? {} : { employerId }),
      ...(words ? { words } : {}),
    });
    const rows = await this.database.rawRows(
      `SELECT n.state, COUNT(*) ${FROM} WHERE ${where} GROUP BY n.state`,
      values,
    );
    const counts = new Map(rows.map(([state, count]) => [state as string, Number(count)]));
    return Object.fromEntries(NOTICE_STATES.map((state) => [state, counts.get(state) ?? 0])) as NoticeCounts;
  }

  /** Months for which there are notices, the newest first. */
  async periods(): Promise<Period[]> {
    const rows = await this.database.rawRows('SELECT DISTINCT period FROM notice ORDER BY period DESC');
    return rows.map((row) => row[0] as Period);
  }

  /** The document as it was issued. @throws DomainError `notice.not-found`, `notice.not-rendered`, `document.not-found` */
  async open(noticeId: number): Promise<OpenedDocument> {
    const [row] = await this.database.rawRows(
      `SELECT n.document_sha256, n.kind, n.period, n.number, e.code ${FROM} WHERE n.id = $1`,
      [noticeId],
    );
    if (!row) throw noticeError('notice.not-found', { noticeId });
    const [sha256, kind, period, number, employerCode] = row as [string | null, string, string, number | null, string];
    if (sha256 === null) throw noticeError('notice.not-rendered', { noticeId });
    const fileName = `${kind}-${period}-${safeFileName(employerCode)}-${number ?? 'x'}.pdf`;
    return { bytes: await this.store.get(sha256), mediaType: 'application/pdf', fileName, sha256 };
  }
}

function conditionsOf(filter: NoticeFilter, beforeId?: number): { where: string; values: SqlValue[] } {
  const values: SqlValue[] = [];
  const bound = (value: SqlValue): string => `$${values.push(value)}`;
  const parts = ['1 = 1'];
  if (filter.period !== undefined) parts.push(`n.period = ${bound(filter.period)}`);
  if (filter.state !== undefined) parts.push(`n.state = ${bound(filter.state)}`);
  if (filter.employerId !== undefined) parts.push(`n.employer_id = ${bound(filter.employerId)}`);
  if (beforeId !== undefined) parts.push(`n.id < ${bound(beforeId)}`);
  if (filter.authorityIds) {
    parts.push(`n.authority_id IN (${filter.authorityIds.map((id) => Math.trunc(id)).join(',') || 'NULL'})`);
  }
  for (const word of filter.words ?? []) {
    parts.push(`e.search_text LIKE ${bound(`%${word.replace(/[!%_]/g, '!$&')}%`)} ESCAPE '!'`);
  }
  return { where: parts.join(' AND '), values };
}

function noticeOf(row: RawRow): ListedNotice {
  const [id, kind, employerCode, employerName, authorityId, authorityCode, authorityName, period, asOf, state] = row;
  const [year, number, issuedOn, voidReason, snapshotSha256, documentSha256, snapshot, ...days] = row.slice(10);
  const [dispatchedOn, servedOn] = days;
  return {
    id: id as number,
    kind: kind as string,
    employerCode: employerCode as string,
    employerName: employerName as string,
    authorityId: authorityId as number,
    authorityCode: authorityCode as string,
    authorityName: authorityName as string,
    period: period as Period,
    asOf: asOf as CivilDate,
    state: state as NoticeState,
    year: (year ?? null) as number | null,
    number: (number ?? null) as number | null,
    issuedOn: (issuedOn ?? null) as CivilDate | null,
    dispatchedOn: (dispatchedOn ?? null) as CivilDate | null,
    servedOn: (servedOn ?? null) as CivilDate | null,
    voidReason: (voidReason ?? null) as string | null,
    snapshotSha256: (snapshotSha256 ?? null) as string | null,
    documentSha256: (documentSha256 ?? null) as string | null,
    arrears: arrearsIn(snapshot),
  };
}

/** The arrears that a snapshot states, where it is of a shape that states them. */
function arrearsIn(snapshot: unknown): Dong | null {
  if (typeof snapshot !== 'string') return null;
  const { totals } = JSON.parse(snapshot) as { totals?: { arrears?: unknown } };
  return Number.isSafeInteger(totals?.arrears) ? BigInt(totals?.arrears as number) : null;
}
