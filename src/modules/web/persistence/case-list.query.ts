import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { Database } from '../../../platform/database/database';
import type { SqlValue } from '../../../platform/database/sql';
import type { CaseStateCode, ListedCase } from '../domain/listed-case';

/** Which cases are wanted; what is absent does not restrict. */
export interface CaseFilter {
  readonly authorityIds?: readonly number[];
  /** Exactly this officer. */
  readonly officer?: string;
  readonly state?: CaseStateCode;
  /** Words that the employer's search text must have, without diacritics. */
  readonly words?: readonly string[];
}

/** Reads lists of cases. */
@Injectable()
export class CaseListQuery {
  constructor(private readonly database: Database) {}

  /** Cases below an id, the newest first. */
  async list(filter: CaseFilter, limit: number, beforeId?: number): Promise<ListedCase[]> {
    const { where, values } = conditionsOf(filter, beforeId);
    const rows = await this.database.rawRows(
      `SELECT c.id, c.version, e.code, e.name, c.opened_on, c.closed_on, c.closing_reason, a.code, a.name, c.officer
       FROM enforcement_case c JOIN employer e ON e.id = c.employer_id LEFT JOIN authority a ON a.id = c.authority_id
       WHERE ${where} ORDER BY c.id DESC LIMIT ${Math.trunc(limit)}`,
      values,
    );
    return rows.map(
      ([id, version, code, name, openedOn, closedOn, closingCause, authorityCode, authorityName, officer]) => ({
        id: id as number,
        version: version as number,
        employerCode: code as string,
        employerName: name as string,
        state: closedOn === null ? 'open' : 'closed',
        openedOn: openedOn as CivilDate,
        closedOn: closedOn as CivilDate | null,
        closingCause: closingCause as string | null,
        authorityCode: authorityCode as string | null,
        authorityName: authorityName as string | null,
        officer: officer as string | null,
      }),
    );
  }
}

function conditionsOf(filter: CaseFilter, beforeId?: number): { where: string; values: SqlValue[] } {
  const values: SqlValue[] = [];
  const bound = (value: SqlValue): string => `$${values.push(value)}`;
  const parts = ['1 = 1'];
  if (filter.state !== undefined) parts.push(`c.closed_on IS ${filter.state === 'open' ? '' : 'NOT '}NULL`);
  if (filter.officer !== undefined) parts.push(`c.officer = ${bound(filter.officer)}`);
  if (beforeId !== undefined) parts.push(`c.id < ${bound(beforeId)}`);
  if (filter.authorityIds) {
    parts.push(`c.authority_id IN (${filter.authorityIds.map((id) => Math.trunc(id)).join(',') || 'NULL'})`);
  }
  for (const word of filter.words ?? []) {
    parts.push(`e.search_text LIKE ${bound(`%${word.replace(/[!%_]/g, '!$&')}%`)} ESCAPE '!'`);
  }
  return { where: parts.join(' AND '), values };
}
