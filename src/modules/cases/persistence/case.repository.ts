import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { caseError } from '../domain/case-errors';
import { Database } from '../../../platform/database/database';
import { idList } from '../../../platform/database/sql';
import type { RawRow } from '../../../platform/database/raw-rows';
import type { CaseCache } from '../domain/case-fit';

/** An open case as detection sees it. */
export interface OpenCase {
  readonly id: number;
  readonly employerId: number;
  readonly openedOn: CivilDate;
  readonly authorityId: number | null;
}

/** A case's row: whose it is, and the cache of what its events say. */
export interface CaseRow extends CaseCache {
  readonly id: number;
  readonly employerId: number;
}

/** A case that is to be opened. */
export interface CaseToOpen {
  readonly employerId: number;
  readonly authorityId: number;
}

const CACHE = 'id, employer_id, opened_on, closed_on, closing_reason, authority_id, officer, version';
const IDS_PER_STATEMENT = 1000;

/** Keeps the cases: at most one open for each employer, which the database itself enforces. */
@Injectable()
export class CaseRepository {
  constructor(private readonly database: Database) {}

  /** Row ids of the employers with a case that is open, or was closed on a day or later. */
  async employersWithCaseSince(day: CivilDate): Promise<Set<number>> {
    const rows = await this.database.rawRows(
      'SELECT DISTINCT employer_id FROM enforcement_case WHERE closed_on IS NULL OR closed_on > $1',
      [day],
    );
    return new Set(rows.map((row) => row[0] as number));
  }

  /** Every open case, in order of employer. */
  async listOpen(): Promise<OpenCase[]> {
    const rows = await this.database.rawRows(
      'SELECT id, employer_id, opened_on, authority_id FROM enforcement_case WHERE closed_on IS NULL ORDER BY employer_id',
    );
    return rows.map(([id, employerId, openedOn, authorityId]) => ({
      id: id as number,
      employerId: employerId as number,
      openedOn: openedOn as CivilDate,
      authorityId: authorityId as number | null,
    }));
  }

  /** When each of some cases was last given to an office, its opening included; milliseconds by case. */
  async givenAt(caseIds: readonly number[]): Promise<Map<number, number>> {
    if (caseIds.length === 0) return new Map();
    const rows = await this.database.rawRows(
      `SELECT case_id, MAX(recorded_at) FROM case_event
       WHERE kind IN ('opened', 'transferred') AND case_id IN (${idList(caseIds)}) GROUP BY case_id`,
    );
    return new Map(rows.map(([caseId, recordedAt]) => [caseId as number, Number(recordedAt)]));
  }

  /** @throws DomainError `case.not-found` */
  async get(caseId: number): Promise<CaseRow> {
    const [row] = await this.database.rawRows(`SELECT ${CACHE} FROM enforcement_case WHERE id = $1`, [caseId]);
    if (!row) throw caseError('case.not-found', { caseId });
    return caseRow(row);
  }

  /** The open case of an employer, else its latest one, if it ever had any. */
  async findLatestOf(employerId: number): Promise<CaseRow | undefined> {
    const [row] = await this.database.rawRows(
      `SELECT ${CACHE} FROM enforcement_case WHERE employer_id = $1 ORDER BY closed_on IS NULL DESC, id DESC LIMIT 1`,
      [employerId],
    );
    return row && caseRow(row);
  }

  /** Cases by id; those that do not exist are passed over. */
  async byIds(caseIds: readonly number[]): Promise<CaseRow[]> {
    const found: CaseRow[] = [];
    for (const ids of inPieces(caseIds)) {
      const rows = await this.database.rawRows(`SELECT ${CACHE} FROM enforcement_case WHERE id IN (${ids})`);
      for (const row of rows) found.push(caseRow(row));
    }
    return found;
  }

  /** Until when the debts of employers were let rest: the last day on which one of their cases was closed by decision. */
  async closedByDecision(): Promise<Map<number, CivilDate>> {
    const rows = await this.database.rawRows(
      `SELECT employer_id, MAX(closed_on) FROM enforcement_case WHERE closing_reason = 'by-decision' GROUP BY employer_id`,
    );
    return new Map(rows.map(([employerId, day]) => [employerId as number, day as CivilDate]));
  }

  /** Employers that had a case by a day and have none open on it. @param among of these only; absent: of all */
  async employersWithoutOpenCase(day: CivilDate, among?: readonly number[]): Promise<Set<number>> {
    const employers = new Set<number>();
    for (const ids of among ? inPieces(among) : ['']) {
      const rows = await this.database.rawRows(
        `SELECT employer_id FROM enforcement_case
         WHERE opened_on <= $1${ids === '' ? '' : ` AND employer_id IN (${ids})`}
         GROUP BY employer_id HAVING COUNT(*) = SUM(CASE WHEN closed_on <= $1 THEN 1 ELSE 0 END)`,
        [day],
      );
      for (const [employerId] of rows) employers.add(employerId as number);
    }
    return employers;
  }

  /** Opens a case for each employer that has none open, at version 1. Its first event is the caller's to append. */
  async open(cases: readonly CaseToOpen[], openedOn: CivilDate): Promise<void> {
    const rows = cases.map((each) => [each.employerId, openedOn, each.authorityId, 1]);
    const columns = ['employer_id', 'opened_on', 'authority_id', 'version'];
    await this.database.bulk().insert('enforcement_case', columns, rows);
  }

  /** Brings the cached columns of a case up to date; its version is the log's business. */
  async store(caseId: number, cache: CaseCache): Promise<void> {
    await this.database.execute(
      `UPDATE enforcement_case SET closed_on = $2, closing_reason = $3, authority_id = $4, officer = $5 WHERE id = $1`,
      [caseId, cache.closedOn, cache.closingReason, cache.authorityId, cache.officer],
    );
  }

  /** Closes cases. */
  async close(caseIds: readonly number[], closedOn: CivilDate, cause: string): Promise<void> {
    for (const ids of inPieces(caseIds)) {
      await this.database.execute(
        `UPDATE enforcement_case SET closed_on = $1, closing_reason = $2 WHERE closed_on IS NULL AND id IN (${ids})`,
        [closedOn, cause],
      );
    }
  }

  /** Gives cases to an office. */
  async assign(caseIds: readonly number[], authorityId: number): Promise<void> {
    for (const ids of inPieces(caseIds)) {
      await this.database.execute(`UPDATE enforcement_case SET authority_id = $1 WHERE id IN (${ids})`, [authorityId]);
    }
  }

  /** Counts one more event for a case. @returns the new version. @throws DomainError `case.not-found` */
  async advance(caseId: number): Promise<number> {
    const [row] = await this.database.rawRows(
      'UPDATE enforcement_case SET version = version + 1 WHERE id = $1 RETURNING version',
      [caseId],
    );
    if (!row) throw caseError('case.not-found', { caseId });
    return row[0] as number;
  }

  /** Counts one more event for each of many cases. @returns the new versions by case */
  async advanceAll(caseIds: readonly number[]): Promise<Map<number, number>> {
    const versions = new Map<number, number>();
    for (const ids of inPieces(caseIds)) {
      const rows = await this.database.rawRows(
        `UPDATE enforcement_case SET version = version + 1 WHERE id IN (${ids}) RETURNING id, version`,
      );
      for (const [id, version] of rows) versions.set(id as number, version as number);
    }
    return versions;
  }
}

function inPieces(ids: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let i = 0; i < ids.length; i += IDS_PER_STATEMENT) {
    pieces.push(
      ids
        .slice(i, i + IDS_PER_STATEMENT)
        .map((id) => Math.trunc(id))
        .join(','),
    );
  }
  return pieces;
}

/** A case from the columns `id, employer_id, opened_on, closed_on, closing_reason, authority_id, officer, version`. */
export function caseRow(row: RawRow): CaseRow {
  const [id, employerId, openedOn, closedOn, closingReason, authorityId, officer, version] = row;
  return {
    id: id as number,
    employerId: employerId as number,
    openedOn: openedOn as CivilDate,
    closedOn: closedOn as CivilDate | null,
    closingReason: closingReason as string | null,
    authorityId: authorityId as number | null,
    officer: officer as string | null,
    version: version as number,
  };
}
