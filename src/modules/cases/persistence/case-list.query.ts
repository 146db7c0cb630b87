// Reads tables of other modules: authority, employer.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { toDong, type RawInteger } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import { idList, type SqlValue } from '../../../platform/database/sql';
import type { CasePosition, CaseSort, CaseStateCode, ListedCase } from '../domain/listed-case';

/** Which cases are wanted; what is absent does not restrict. */
export interface CaseFilter {
  readonly authorityIds?: readonly number[];
  /** Exactly this officer. */
  readonly officer?: string;
  readonly state?: CaseStateCode;
  /** Words that the employer's search text must have, without diacritics. */
  readonly words?: readonly string[];
  /** Something must have been done by this day or earlier. */
  readonly dueBy?: CivilDate;
  /** A measure that may be taken. */
  readonly available?: string;
}

// The duties of a case, and the first letter to its employer, that have not been done.
const UNMET = `SELECT COALESCE(d.case_id, open.id) AS case_id, d.kind, d.due_on FROM duty d
  LEFT JOIN enforcement_case open ON d.case_id IS NULL AND open.employer_id = d.employer_id AND open.closed_on IS NULL
  WHERE d.met_on IS NULL AND d.employer_id IS NOT NULL AND d.due_on < '9999-12-31'`;

const NEXT = 'CASE WHEN s.act_by IS NULL OR n.due_on < s.act_by THEN n.due_on ELSE s.act_by END';

const FROM = `enforcement_case c JOIN employer e ON e.id = c.employer_id LEFT JOIN authority a ON a.id = c.authority_id
  LEFT JOIN case_standing s ON s.case_id = c.id
  LEFT JOIN (SELECT case_id, MIN(due_on) AS due_on FROM (${UNMET}) AS u GROUP BY case_id) AS n ON n.case_id = c.id`;

/** A case as its own rows tell of it: what its employer owes beside the principal is read elsewhere. */
export type CaseRow = Omit<ListedCase, 'charges' | 'owed'>;

/** What each order goes by, as text or number, and its direction; what is not known comes last. */
const ORDERS: Readonly<Record<Exclude<CaseSort, 'newest'>, { by: string; descending: boolean; isNumber: boolean }>> = {
  amount: { by: 'COALESCE(s.arrears, -1)', descending: true, isNumber: true },
  age: { by: `COALESCE(s.oldest_due_on, '9999-12-31')`, descending: false, isNumber: false },
  next: { by: `COALESCE(${NEXT}, '9999-12-31')`, descending: false, isNumber: false },
};

/** Reads lists of cases. */
@Injectable()
export class CaseListQuery {
  constructor(private readonly database: Database) {}

  /** Cases in an order, after a position in it. */
  async list(filter: CaseFilter, sort: CaseSort, limit: number, after?: CasePosition): Promise<CaseRow[]> {
    const { parts, bound, values } = conditionsOf(filter);
    const order = sort === 'newest' ? undefined : ORDERS[sort];
    if (after) parts.push(afterCondition(sort, after, bound));
    const by = order ? `${order.by}${order.descending ? ' DESC' : ''}, c.id DESC` : 'c.id DESC';
    const rows = await this.database.rawRows(
      `SELECT c.id, c.version, e.id, e.code, e.name, c.opened_on, c.closed_on, c.closing_reason, a.code, a.name, c.officer,
         s.arrears, s.oldest_due_on, ${NEXT}, s.act_by, s.act_measure, ${order ? order.by : 'NULL'}
       FROM ${FROM} WHERE ${parts.join(' AND ')} ORDER BY ${by} LIMIT ${Math.trunc(limit)}`,
      values,
    );
    const ids = rows.map(([id]) => id as number);
    const [kinds, available] = await Promise.all([this.nextKindsOf(ids), this.availableIn(ids)]);
    return rows.map((row) => listedCase(row, kinds, available));
  }

  /** The kind of the duty that is due first, by case. */
  private async nextKindsOf(ids: readonly number[]): Promise<Map<number, string>> {
    const rows = await this.database.rawRows(
      `SELECT case_id, kind FROM (${UNMET}) AS u WHERE case_id IN (${idList(ids)}) ORDER BY due_on DESC, kind DESC`,
    );
    return new Map(rows.map(([caseId, kind]) => [caseId as number, kind as string]));
  }

  private async availableIn(ids: readonly number[]): Promise<Map<number, string[]>> {
    const rows = await this.database.rawRows(
      `SELECT case_id, measure FROM case_measure WHERE state = 'available' AND case_id IN (${idList(ids)})
       ORDER BY case_id, COALESCE(act_by, '9999-12-31'), measure`,
    );
    const found = new Map<number, string[]>();
    for (const [caseId, measure] of rows) {
      found.set(caseId as number, [...(found.get(caseId as number) ?? []), measure as string]);
    }
    return found;
  }
}

function afterCondition(sort: CaseSort, { id, value = '' }: CasePosition, bound: (value: SqlValue) => string): string {
  const order = sort === 'newest' ? undefined : ORDERS[sort];
  if (!order) return `c.id < ${bound(id)}`;
  const typed = (): string => bound(order.isNumber ? BigInt(value) : value);
  const beyond = order.descending ? '<' : '>';
  return `(${order.by} ${beyond} ${typed()} OR (${order.by} = ${typed()} AND c.id < ${bound(id)}))`;
}

interface Conditions {
  readonly parts: string[];
  readonly bound: (value: SqlValue) => string;
  readonly values: SqlValue[];
}

function conditionsOf(filter: CaseFilter): Conditions {
  const values: SqlValue[] = [];
  const bound = (value: SqlValue): string => `$${values.push(value)}`;
  const parts = ['1 = 1'];
  if (filter.state !== undefined) parts.push(`c.closed_on IS ${filter.state === 'open' ? '' : 'NOT '}NULL`);
  if (filter.officer !== undefined) parts.push(`c.officer = ${bound(filter.officer)}`);
  if (filter.dueBy !== undefined) parts.push(`${NEXT} <= ${bound(filter.dueBy)}`);
  if (filter.available !== undefined) {
    parts.push(`EXISTS (SELECT 1 FROM case_measure m
      WHERE m.case_id = c.id AND m.state = 'available' AND m.measure = ${bound(filter.available)})`);
  }
  if (filter.authorityIds) parts.push(`c.authority_id IN (${idList(filter.authorityIds)})`);
  for (const word of filter.words ?? []) {
    parts.push(`e.search_text LIKE ${bound(`%${word.replace(/[!%_]/g, '!$&')}%`)} ESCAPE '!'`);
  }
  return { parts, bound, values };
}

function listedCase(
  row: RawRow,
  kinds: ReadonlyMap<number, string>,
  available: ReadonlyMap<number, readonly string[]>,
): CaseRow {
  const [
    id,
    version,
    employerId,
    code,
    name,
    openedOn,
    closedOn,
    closingCause,
    authorityCode,
    authorityName,
    officer,
    ...rest
  ] = row;
  const [arrears, oldestDueOn, nextDueOn, actBy, actMeasure, position] = rest;
  const caseId = id as number;
  const isMeasure = nextDueOn !== null && nextDueOn === actBy;
  return {
    id: caseId,
    version: version as number,
    employerId: employerId as number,
    employerCode: code as string,
    employerName: name as string,
    state: closedOn === null ? 'open' : 'closed',
    openedOn: openedOn as CivilDate,
    closedOn: closedOn as CivilDate | null,
    closingCause: closingCause as string | null,
    authorityCode: authorityCode as string | null,
    authorityName: authorityName as string | null,
    officer: officer as string | null,
    arrears: arrears === null ? null : toDong(arrears as RawInteger),
    oldestDueOn: oldestDueOn as CivilDate | null,
    nextDueOn: nextDueOn as CivilDate | null,
    nextDue: isMeasure ? (actMeasure as string | null) : (kinds.get(caseId) ?? null),
    available: available.get(caseId) ?? [],
    position: { id: caseId, ...(position === null ? {} : { value: String(position) }) },
  };
}
