// Reads tables of other modules: authority, employer.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import type { SqlValue } from '../../../platform/database/sql';
import type { DutyChoice, DutyCount, DutyFilter, DutyPosition, DutySlice, ListedDuty } from '../domain/listed-duty';

// A duty of a case falls to whoever answers for the case; the first letter to an employer to whoever has its open case.
const DUTIES = `duty d
  LEFT JOIN employer e ON e.id = d.employer_id
  LEFT JOIN enforcement_case c ON c.id = COALESCE(d.case_id,
    (SELECT open.id FROM enforcement_case open WHERE open.employer_id = d.employer_id AND open.closed_on IS NULL))
  LEFT JOIN authority a ON a.id = COALESCE(c.authority_id, d.authority_id)`;

const SELECTED = [
  'd.id',
  'd.kind',
  'd.subject',
  'COALESCE(c.authority_id, d.authority_id)',
  'c.id',
  'e.code',
  'e.name',
  'c.officer',
  'd.period',
  'd.opens_on',
  'd.due_on',
  'd.met_on',
  'd.met_by',
  'd.document',
  'd.article',
  'a.name',
  'a.code',
];

/** Reads the register of duties. */
@Injectable()
export class DutyListQuery {
  constructor(private readonly database: Database) {}

  /** Those that have waited longest first; what is done, the latest first. */
  async list(filter: DutyFilter, { limit, offset = 0, after }: DutySlice): Promise<ListedDuty[]> {
    const { where, values } = conditionsOf(filter);
    const isDone = filter.choice === 'done';
    const beyond = after ? ` AND ${isDone ? beyondDone(after, values) : beyondDue(after, values)}` : '';
    const order = isDone ? 'd.met_on DESC, d.id DESC' : 'd.due_on, d.id';
    const rows = await this.database.rawRows(
      `SELECT ${SELECTED.join(', ')} FROM ${DUTIES} WHERE ${where}${beyond}
       ORDER BY ${order} LIMIT ${Math.trunc(limit)} OFFSET ${Math.trunc(offset)}`,
      values,
    );
    return rows.map((row) => asOn(dutyOf(row), filter.day));
  }

  async count(filter: DutyFilter): Promise<number> {
    const { where, values } = conditionsOf(filter);
    const [row] = await this.database.rawRows(`SELECT COUNT(*) FROM ${DUTIES} WHERE ${where}`, values);
    return Number(row?.[0] ?? 0);
  }

  /** What each officer of each office has missed and has still to do, the most missed first. */
  async counts(filter: Omit<DutyFilter, 'choice'>): Promise<DutyCount[]> {
    const { where, values } = conditionsOf(filter);
    const missed = `SUM(CASE WHEN d.due_on < '${filter.day}' THEN 1 ELSE 0 END)`;
    const rows = await this.database.rawRows(
      `SELECT a.code, a.name, c.officer, ${missed}, COUNT(*) FROM ${DUTIES}
       WHERE ${where} AND ${unmetOn(filter.day)} AND d.opens_on <= '${filter.day}'
       GROUP BY a.code, a.name, c.officer ORDER BY 4 DESC, a.code, c.officer`,
      values,
    );
    return rows.map(([code, name, officer, late, all]) => ({
      authorityCode: code as string | null,
      authorityName: name as string | null,
      officer: officer as string | null,
      missed: Number(late),
      open: Number(all) - Number(late),
    }));
  }

  /** How many duties are missed on a day, of all offices. @param exceptKinds what the employers must do */
  async missedOn(day: CivilDate, exceptKinds: readonly string[]): Promise<number> {
    const values: SqlValue[] = [day];
    const rows = await this.database.rawRows(
      `SELECT COUNT(*) FROM duty d WHERE met_on IS NULL AND due_on < $1 AND NOT ${kindIn(exceptKinds, values)}`,
      values,
    );
    return Number(rows[0]?.[0] ?? 0);
  }

  /** The kinds that the register has. */
  async kinds(): Promise<string[]> {
    const rows = await this.database.rawRows('SELECT DISTINCT kind FROM duty ORDER BY kind');
    return rows.map(([kind]) => kind as string);
  }
}

const unmetOn = (day: CivilDate): string => `(d.met_on IS NULL OR d.met_on > '${day}')`;

const CHOICES: Readonly<Record<DutyChoice, (day: CivilDate) => string>> = {
  missed: (day) => `${unmetOn(day)} AND d.due_on < '${day}'`,
  open: (day) => `${unmetOn(day)} AND d.due_on >= '${day}' AND d.opens_on <= '${day}'`,
  done: (day) => `d.met_on <= '${day}'`,
  'of-employers': (day) => `${unmetOn(day)} AND d.opens_on <= '${day}'`,
};

/** That a duty is of one of the kinds. */
function kindIn(kinds: readonly string[], values: SqlValue[]): string {
  return kinds.length === 0 ? '(1 = 0)' : `d.kind IN (${kinds.map((kind) => `$${values.push(kind)}`).join(', ')})`;
}

function beyondDue({ day, id }: DutyPosition, values: SqlValue[]): string {
  const at = `$${values.push(day)}`;
  return `(d.due_on > ${at} OR (d.due_on = ${at} AND d.id > ${Math.trunc(id)}))`;
}

function beyondDone({ day, id }: DutyPosition, values: SqlValue[]): string {
  const at = `$${values.push(day)}`;
  return `(d.met_on < ${at} OR (d.met_on = ${at} AND d.id < ${Math.trunc(id)}))`;
}

/** A duty as it stood on a day: what was done later was not done then. */
function asOn(duty: ListedDuty, day: CivilDate): ListedDuty {
  return duty.metOn === null || duty.metOn <= day ? duty : { ...duty, metOn: null, metBy: null, document: null };
}

function conditionsOf(filter: DutyFilter): { where: string; values: SqlValue[] } {
  const values: SqlValue[] = [];
  const bound = (value: SqlValue): string => `$${values.push(value)}`;
  const parts = ['1 = 1'];
  if (filter.choice) parts.push(CHOICES[filter.choice](filter.day));
  if (filter.kind !== undefined) parts.push(`d.kind = ${bound(filter.kind)}`);
  if (filter.exceptKinds) parts.push(`NOT ${kindIn(filter.exceptKinds, values)}`);
  if (filter.onlyKinds) parts.push(kindIn(filter.onlyKinds, values));
  if (filter.officer !== undefined) parts.push(`c.officer = ${bound(filter.officer)}`);
  if (filter.caseId !== undefined) parts.push(`c.id = ${bound(filter.caseId)}`);
  if (filter.authorityIds) {
    const ids = filter.authorityIds.map((id) => Math.trunc(id)).join(',') || 'NULL';
    parts.push(`COALESCE(c.authority_id, d.authority_id) IN (${ids})`);
  }
  return { where: parts.join(' AND '), values };
}

function dutyOf(row: RawRow): ListedDuty {
  const [id, kind, subject, authorityId, caseId, code, name, officer, ...rest] = row;
  const [period, arisesOn, dueOn, metOn, metBy, document, article, authorityName, authorityCode] = rest;
  return {
    id: id as number,
    kind: kind as string,
    subject: subject as string,
    authorityId: authorityId as number | null,
    caseId: caseId as number | null,
    employerCode: code as string | null,
    employerName: name as string | null,
    officer: officer as string | null,
    period: period as Period,
    arisesOn: arisesOn as CivilDate,
    dueOn: dueOn as CivilDate,
    metOn: metOn as CivilDate | null,
    metBy: metBy as string | null,
    document: document as string | null,
    article: article as string | null,
    authorityName: authorityName as string | null,
    authorityCode: authorityCode as string | null,
  };
}
