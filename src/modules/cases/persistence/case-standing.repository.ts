// Reads tables of other modules: arrears_position.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { Database } from '../../../platform/database/database';
import type { CaseStanding } from '../domain/case-standing';

/** A case that has to be looked at. */
export interface CaseToReview {
  readonly caseId: number;
  readonly employerId: number;
  readonly version: number;
  /** Milliseconds at which the employer's figures were computed. */
  readonly positionAt: number;
}

/** A case that has been looked at; without a standing where a legal parameter is missing. */
export interface ReviewedStanding extends CaseToReview {
  readonly standing: CaseStanding | null;
}

const STANDING = [
  'case_id',
  'version',
  'position_at',
  'law',
  'reviewed_on',
  'review_on',
  'arrears',
  'oldest_due_on',
  'act_by',
  'act_measure',
];
const MEASURE = ['case_id', 'measure', 'state', 'act_by', 'opens_on'];

/** Keeps how open cases stand; what closes is let go. */
@Injectable()
export class CaseStandingRepository {
  constructor(private readonly database: Database) {}

  /**
   * Open cases, after one of them, whose standing no longer holds on a day: something has happened in them, the employer's figures or the
   * law have changed, or the day has come on which it changes by itself.
   */
  async takeStale(day: CivilDate, law: string, after: number, limit: number): Promise<CaseToReview[]> {
    const rows = await this.database.rawRows(
      `SELECT c.id, c.employer_id, c.version, COALESCE(p.computed_at, 0)
       FROM enforcement_case c LEFT JOIN case_standing s ON s.case_id = c.id
         LEFT JOIN arrears_position p ON p.employer_id = c.employer_id
       WHERE c.closed_on IS NULL AND c.id > $3 AND c.opened_on <= $1
         AND (s.case_id IS NULL OR s.version <> c.version OR s.law <> $2 OR s.review_on <= $1 OR s.reviewed_on > $1
           OR s.position_at <> COALESCE(p.computed_at, 0))
       ORDER BY c.id LIMIT $4`,
      [day, law, after, limit],
    );
    return rows.map(([caseId, employerId, version, positionAt]) => ({
      caseId: caseId as number,
      employerId: employerId as number,
      version: version as number,
      positionAt: Number(positionAt),
    }));
  }

  /** One case, open or not. */
  async find(caseId: number): Promise<(CaseToReview & { readonly isOpen: boolean }) | undefined> {
    const [row] = await this.database.rawRows(
      `SELECT c.id, c.employer_id, c.version, COALESCE(p.computed_at, 0), c.closed_on
       FROM enforcement_case c LEFT JOIN arrears_position p ON p.employer_id = c.employer_id WHERE c.id = $1`,
      [caseId],
    );
    if (!row) return undefined;
    const [id, employerId, version, positionAt, closedOn] = row;
    return {
      caseId: id as number,
      employerId: employerId as number,
      version: version as number,
      positionAt: Number(positionAt),
      isOpen: closedOn === null,
    };
  }

  /** Replaces how cases stand, in the open unit of work. @param nextDay looked at again then where nothing could be computed */
  async store(reviewed: readonly ReviewedStanding[], law: string, day: CivilDate, nextDay: CivilDate): Promise<void> {
    await this.remove(reviewed.map(({ caseId }) => caseId));
    const bulk = this.database.bulk();
    await bulk.insert(
      'case_standing',
      STANDING,
      reviewed.map(({ caseId, version, positionAt, standing: s }) => [
        caseId,
        version,
        positionAt,
        law,
        day,
        s?.reviewOn ?? nextDay,
        s?.arrears ?? null,
        s?.oldestDueOn ?? null,
        s?.actBy ?? null,
        s?.actMeasure ?? null,
      ]),
    );
    await bulk.insert(
      'case_measure',
      MEASURE,
      reviewed.flatMap(({ caseId, standing }) =>
        (standing?.measures ?? []).map(({ measure, state, actBy, opensOn }) => [
          caseId,
          measure,
          state,
          actBy,
          opensOn,
        ]),
      ),
    );
  }

  /** What stands of a case holds on at its next version; what was stale stays so. */
  async countedOn(caseId: number, version: number): Promise<void> {
    await this.database.execute('UPDATE case_standing SET version = $2 WHERE case_id = $1 AND version = $2 - 1', [
      caseId,
      version,
    ]);
  }

  async remove(caseIds: readonly number[]): Promise<void> {
    for (const table of ['case_measure', 'case_standing']) {
      await this.database.bulk().deleteWhereIn(table, 'case_id', caseIds);
    }
  }

  /** Lets go of what stands of cases that are closed. */
  async removeClosed(): Promise<void> {
    const closed = 'case_id IN (SELECT id FROM enforcement_case WHERE closed_on IS NOT NULL)';
    for (const table of ['case_measure', 'case_standing']) {
      await this.database.execute(`DELETE FROM ${table} WHERE ${closed}`);
    }
  }
}
