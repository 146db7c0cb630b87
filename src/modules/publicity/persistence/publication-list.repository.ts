import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { instantOf, type Instant } from '../../../kernel/instant';
import { invariant } from '../../../kernel/invariant';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import { fromInstant, toDong, type RawInteger } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import type { PublicList } from '../domain/public-list';

/** A version of a list as it is kept. */
export interface KeptList {
  readonly id: number;
  readonly authorityId: number;
  readonly publishedAt: Instant;
  readonly publishedBy: string;
  readonly sha256: string;
  readonly list: PublicList;
}

/** An employer on a version, as the office knows it. */
export interface KeptEntry {
  readonly caseId: number;
  readonly employerId: number;
  readonly workers: number;
  readonly amount: Dong;
  readonly newestLateFrom: CivilDate;
}

/** A version that is to be kept. */
export interface NewList extends Omit<KeptList, 'id' | 'list'> {
  readonly month: Period;
  readonly version: number;
  readonly publishedOn: CivilDate;
  readonly snapshot: string;
  readonly entries: readonly KeptEntry[];
}

/** A file of a version. */
export interface ListFile {
  readonly format: string;
  readonly sha256: string;
}

const COLUMNS = 'id, authority_id, published_at, published_by, snapshot_sha256, snapshot';

/** Keeps the public lists: every version, its entries, and the files made of it. */
@Injectable()
export class PublicationListRepository {
  constructor(private readonly database: Database) {}

  /** Every version of a list, the first first. */
  async versionsOf(authorityId: number, month: Period): Promise<KeptList[]> {
    return this.list('authority_id = $1 AND month = $2 ORDER BY version', [authorityId, month]);
  }

  /** The version in force of a list. */
  async findLatest(authorityId: number, month: Period): Promise<KeptList | undefined> {
    return (await this.list('authority_id = $1 AND month = $2 ORDER BY version DESC LIMIT 1', [authorityId, month]))[0];
  }

  /** A version by row id. */
  async find(listId: number): Promise<KeptList | undefined> {
    return (await this.list('id = $1', [listId]))[0];
  }

  /** Of every office its newest list published up to a day, in the version in force, in order of office. */
  async inForceOn(day: CivilDate): Promise<KeptList[]> {
    return this.list(
      `published_on <= $1 AND NOT EXISTS (
         SELECT 1 FROM publication_list later
         WHERE later.authority_id = publication_list.authority_id AND later.published_on <= $1
           AND (later.month > publication_list.month
             OR (later.month = publication_list.month AND later.version > publication_list.version))
       ) ORDER BY authority_id`,
      [day],
    );
  }

  /** The first version of the next list of an office after a month, if there is one. */
  async findNext(authorityId: number, month: Period): Promise<KeptList | undefined> {
    return (
      await this.list('authority_id = $1 AND month > $2 ORDER BY month, version LIMIT 1', [authorityId, month])
    )[0];
  }

  /** The newest versions of every list, the newest month first. */
  async latestOfEach(limit: number): Promise<KeptList[]> {
    return this.list(
      `version = (SELECT MAX(version) FROM publication_list other
         WHERE other.authority_id = publication_list.authority_id AND other.month = publication_list.month)
       ORDER BY month DESC, authority_id LIMIT ${Math.trunc(limit)}`,
      [],
    );
  }

  async entriesOf(listId: number): Promise<KeptEntry[]> {
    const rows = await this.database.rawRows(
      `SELECT case_id, employer_id, workers, amount, newest_late_from
       FROM publication_entry WHERE list_id = $1 ORDER BY case_id`,
      [listId],
    );
    return rows.map(([caseId, employerId, workers, amount, newestLateFrom]) => ({
      caseId: caseId as number,
      employerId: employerId as number,
      workers: workers as number,
      amount: toDong(amount as RawInteger),
      newestLateFrom: newestLateFrom as CivilDate,
    }));
  }

  /** Keeps a version in the open unit. @returns its row id */
  async insert(list: NewList): Promise<number> {
    const [row] = await this.database.rawRows(
      `INSERT INTO publication_list
         (authority_id, month, version, published_on, published_at, published_by, snapshot, snapshot_sha256)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [
        list.authorityId,
        list.month,
        list.version,
        list.publishedOn,
        fromInstant(list.publishedAt),
        list.publishedBy,
        list.snapshot,
        list.sha256,
      ],
    );
    invariant(row, 'an inserted list has an id');
    const listId = row[0] as number;
    await this.database.bulk().insert(
      'publication_entry',
      ['list_id', 'case_id', 'employer_id', 'workers', 'amount', 'newest_late_from'],
      list.entries.map((entry) => [
        listId,
        entry.caseId,
        entry.employerId,
        entry.workers,
        entry.amount,
        entry.newestLateFrom,
      ]),
    );
    return listId;
  }

  async filesOf(listId: number): Promise<ListFile[]> {
    const rows = await this.database.rawRows(
      'SELECT format, document_sha256 FROM publication_file WHERE list_id = $1 ORDER BY format',
      [listId],
    );
    return rows.map(([format, sha256]) => ({ format: format as string, sha256: sha256 as string }));
  }

  /** Writes down the files that were made of a version; those made before stay. */
  async addFiles(listId: number, files: readonly ListFile[]): Promise<void> {
    await this.database.bulk().insertIgnore(
      'publication_file',
      ['list_id', 'format', 'document_sha256'],
      files.map(({ format, sha256 }) => [listId, format, sha256]),
    );
  }

  private async list(where: string, parameters: readonly (string | number)[]): Promise<KeptList[]> {
    const rows = await this.database.rawRows(`SELECT ${COLUMNS} FROM publication_list WHERE ${where}`, parameters);
    return rows.map(keptList);
  }
}

function keptList([id, authorityId, publishedAt, publishedBy, sha256, snapshot]: RawRow): KeptList {
  return {
    id: id as number,
    authorityId: authorityId as number,
    publishedAt: instantOf(Number(publishedAt)),
    publishedBy: publishedBy as string,
    sha256: sha256 as string,
    list: JSON.parse(snapshot as string) as PublicList,
  };
}
