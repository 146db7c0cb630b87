import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { Database } from '../../../platform/database/database';

/** What is registered of an authority; the code names it. */
export interface AuthorityRecord {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  readonly parentCode: string | null;
  readonly validFrom: CivilDate;
  /** Last valid day. */
  readonly validTo: CivilDate | null;
  readonly committeeEmail: string | null;
  readonly successorCode: string | null;
}

/** An authority with its row id. */
export interface StoredAuthority extends AuthorityRecord {
  readonly id: number;
}

const COLUMNS = ['code', 'name', 'level', 'valid_from', 'valid_to', 'committee_email', 'successor_code', 'parent_id'];
const CHUNK = 2000;

/** Writes the tree of authorities. Some thousand rows at most, so it is read whole. */
@Injectable()
export class AuthorityRepository {
  constructor(private readonly database: Database) {}

  /** Row ids by code. */
  async idsByCode(): Promise<Map<string, number>> {
    const rows = await this.database.rawRows('SELECT code, id FROM authority');
    return new Map(rows.map(([code, id]) => [code as string, id as number]));
  }

  /** Every authority, by code. */
  async allByCode(): Promise<Map<string, StoredAuthority>> {
    const rows = await this.database.rawRows(
      `SELECT a.id, a.code, a.name, a.level, parent.code, a.valid_from, a.valid_to, a.committee_email, a.successor_code
       FROM authority a LEFT JOIN authority parent ON parent.id = a.parent_id`,
    );
    return new Map(
      rows.map(([id, code, name, level, parentCode, validFrom, validTo, committeeEmail, successorCode]) => [
        code as string,
        {
          id: id as number,
          code: code as string,
          name: name as string,
          level: level as string,
          parentCode: parentCode as string | null,
          validFrom: validFrom as CivilDate,
          validTo: validTo as CivilDate | null,
          committeeEmail: committeeEmail as string | null,
          successorCode: successorCode as string | null,
        },
      ]),
    );
  }

  /** Registers new authorities and replaces known ones. Every parent is registered or among them. */
  async save(records: readonly AuthorityRecord[]): Promise<void> {
    const known = await this.idsByCode();
    // A parent's row id exists only once the parent is stored, whatever the order of the list.
    const added = records.filter(({ code }) => !known.has(code));
    for (const chunk of inChunks(added)) {
      await this.database.bulk().insert(
        'authority',
        COLUMNS,
        chunk.map((record) => rowOf(record, null)),
      );
    }
    const ids = await this.idsByCode();
    const parentIdOf = (code: string | null): number | null => (code === null ? null : (ids.get(code) ?? null));
    for (const chunk of inChunks(records)) {
      await this.database.bulk().replace(
        'authority',
        COLUMNS,
        ['code'],
        chunk.map((record) => rowOf(record, parentIdOf(record.parentCode))),
      );
    }
  }
}

function rowOf(record: AuthorityRecord, parentId: number | null) {
  return [
    record.code,
    record.name,
    record.level,
    record.validFrom,
    record.validTo,
    record.committeeEmail,
    record.successorCode,
    parentId,
  ];
}

function* inChunks<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < list.length; from += CHUNK) yield list.slice(from, from + CHUNK);
}
