import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import { Database } from '../../../platform/database/database';
import type { CaseDutyRow } from '../domain/case-duties-of';
import type { DutyAtMoment } from '../domain/step-review';

/** Something an office must do by a day. */
export interface OfficeDuty {
  readonly kind: string;
  readonly authorityId: number;
  readonly period: Period;
  readonly opensOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly article: string;
}

/** A duty of an office that has not been done. */
export interface UnmetOfficeDuty {
  readonly id: number;
  readonly authorityId: number;
  readonly period: Period;
  readonly opensOn: CivilDate;
  readonly dueOn: CivilDate;
}

/** What must be known of a duty before somebody says that it was done. */
export interface KeptDuty {
  readonly kind: string;
  readonly subject: string;
  readonly period: Period;
  readonly opensOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly metOn: CivilDate | null;
}

/** How a duty was done. */
export interface DutyDone {
  readonly metOn: CivilDate;
  /** Null where nobody is known to have done it by hand. */
  readonly metBy: string | null;
  readonly document: string | null;
}

const CASE_COLUMNS = [
  'kind',
  'subject',
  'employer_id',
  'case_id',
  'period',
  'opens_on',
  'due_on',
  'met_on',
  'met_by',
  'article',
  'law',
];
const IDS_PER_STATEMENT = 1000;

/** Keeps the register of the office's own duties: those of offices by the calendar, and those that follow from events of cases. */
@Injectable()
export class DutyRepository {
  constructor(private readonly database: Database) {}

  /** Registers duties of offices that are not there yet. @returns how many were new */
  async register(duties: readonly OfficeDuty[]): Promise<number> {
    const result = await this.database.bulk().insertIgnore(
      'duty',
      ['kind', 'subject', 'authority_id', 'period', 'opens_on', 'due_on', 'article'],
      duties.map((duty) => [
        duty.kind,
        `authority:${duty.authorityId}`,
        duty.authorityId,
        duty.period,
        duty.opensOn,
        duty.dueOn,
        duty.article,
      ]),
    );
    return result.inserted;
  }

  /** Replaces what the register says of the cases of some employers, in the open unit of work. */
  async replaceOfCases(employerIds: readonly number[], rows: readonly CaseDutyRow[], law: string): Promise<void> {
    for (let i = 0; i < employerIds.length; i += IDS_PER_STATEMENT) {
      const ids = employerIds.slice(i, i + IDS_PER_STATEMENT).map((id) => Math.trunc(id));
      await this.database.execute(`DELETE FROM duty WHERE employer_id IN (${ids.join(',')}) AND case_id IS NOT NULL`);
    }
    await this.database.bulk().insert(
      'duty',
      CASE_COLUMNS,
      rows.map((row) => [
        row.kind,
        row.subject,
        row.employerId,
        row.caseId,
        row.period,
        row.opensOn,
        row.dueOn,
        row.metOn,
        row.metBy,
        row.article,
        law,
      ]),
    );
  }

  /** The duties that follow from events of the cases of an employer, in the order in which they arose. */
  async ofCasesOf(employerId: number): Promise<DutyAtMoment[]> {
    const rows = await this.database.rawRows(
      `SELECT kind, subject, opens_on, due_on, met_on, article FROM duty
       WHERE employer_id = $1 AND case_id IS NOT NULL ORDER BY opens_on, kind, subject`,
      [employerId],
    );
    return rows.map(([kind, subject, arisesOn, dueOn, metOn, article]) => ({
      kind: kind as string,
      subject: subject as string,
      arisesOn: arisesOn as CivilDate,
      dueOn: dueOn as CivilDate,
      metOn: metOn as CivilDate | null,
      article: article as string | null,
    }));
  }

  /** Row ids of the employers of whose cases something is due that was computed with other legal parameters, ascending. */
  async employersNotUnder(law: string): Promise<number[]> {
    const rows = await this.database.rawRows(
      `SELECT DISTINCT employer_id FROM duty
       WHERE case_id IS NOT NULL AND met_on IS NULL AND law <> $1 ORDER BY employer_id`,
      [law],
    );
    return rows.map(([employerId]) => employerId as number);
  }

  /** The duties of offices of a kind that have not been done, the earliest first. */
  async unmetOf(kind: string): Promise<UnmetOfficeDuty[]> {
    const rows = await this.database.rawRows(
      `SELECT id, authority_id, period, opens_on, due_on FROM duty
       WHERE kind = $1 AND met_on IS NULL AND authority_id IS NOT NULL AND employer_id IS NULL ORDER BY due_on, id`,
      [kind],
    );
    return rows.map(([id, authorityId, period, opensOn, dueOn]) => ({
      id: id as number,
      authorityId: authorityId as number,
      period: period as Period,
      opensOn: opensOn as CivilDate,
      dueOn: dueOn as CivilDate,
    }));
  }

  /** A duty by its id. */
  async find(id: number): Promise<KeptDuty | undefined> {
    const [row] = await this.database.rawRows(
      'SELECT kind, subject, period, opens_on, due_on, met_on FROM duty WHERE id = $1',
      [id],
    );
    if (!row) return undefined;
    const [kind, subject, period, opensOn, dueOn, metOn] = row;
    return {
      kind: kind as string,
      subject: subject as string,
      period: period as Period,
      opensOn: opensOn as CivilDate,
      dueOn: dueOn as CivilDate,
      metOn: metOn as CivilDate | null,
    };
  }

  /** Writes down that a duty was done, unless that is known already. @returns whether it was new */
  async met(id: number, { metOn, metBy, document }: DutyDone): Promise<boolean> {
    const touched = await this.database.execute(
      'UPDATE duty SET met_on = $2, met_by = $3, document = $4 WHERE id = $1 AND met_on IS NULL',
      [id, metOn, metBy, document],
    );
    return touched > 0;
  }
}
