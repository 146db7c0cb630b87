import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';

import type { RunSelection } from '../domain/reminder-run';
import { conditionsOf } from './reminder-run.repository';

/** A notice that waits to be issued. */
export interface QueuedNotice {
  readonly id: number;
  readonly employerId: number;
  readonly authorityId: number;
  readonly period: Period;
  /** The employer's open case when it was queued. */
  readonly caseId: number | null;
}

/** A notice that has its number and its snapshot. */
export interface IssuedNotice extends QueuedNotice {
  readonly number: number;
  readonly issuedOn: CivilDate;
  readonly snapshot: string;
  readonly documentSha256: string | null;
}

/** What issuing writes down. */
export interface Issue {
  readonly noticeId: number;
  readonly authorityId: number;
  readonly year: number;
  readonly number: number;
  readonly issuedOn: CivilDate;
  readonly snapshot: string;
  readonly snapshotSha256: string;
  /** Keys of the items that it names. */
  readonly lists: readonly string[];
}

/** Keeps the notices and the numbers of documents, which have no gaps within an office and a year. */
@Injectable()
export class NoticeRepository {
  constructor(private readonly database: Database) {}

  /** Queues a notice for each employer that has none of the kind for the period. @returns how many were queued */
  async queue(
    kind: string,
    period: Period,
    asOf: CivilDate,
    notices: readonly { employerId: number; authorityId: number; caseId: number | null }[],
  ): Promise<number> {
    const result = await this.database.bulk().insertIgnore(
      'notice',
      ['kind', 'employer_id', 'authority_id', 'case_id', 'period', 'as_of', 'state'],
      notices.map((each) => [kind, each.employerId, each.authorityId, each.caseId, period, asOf, 'queued']),
    );
    return result.inserted;
  }

  /** Employers that have a notice of the kind for the period. @param state absent: in whatever state */
  async employersWith(kind: string, period: Period, state?: 'void'): Promise<Set<number>> {
    const rows = await this.database.rawRows(
      `SELECT employer_id FROM notice WHERE kind = $1 AND period = $2${state === undefined ? '' : ' AND state = $3'}`,
      [kind, period, ...(state === undefined ? [] : [state])],
    );
    return new Set(rows.map((row) => row[0] as number));
  }

  /** Takes the next queued notices in order of office and employer, after one of them; units that do so follow one another. */
  async takeQueued(
    kind: string,
    period: Period,
    selection: RunSelection,
    { limit, after }: { readonly limit: number; readonly after: QueuedNotice | undefined },
  ): Promise<QueuedNotice[]> {
    await lockUntilCommit(this.database, 'notice-numbers');
    const rows = await this.database.rawRows(
      `SELECT n.id, n.employer_id, n.authority_id, n.period, n.case_id FROM notice n
       WHERE n.kind = $1 AND n.period = $2 AND n.state = 'queued'${conditionsOf(selection)}
         AND (n.authority_id, n.employer_id) > ($4, $5)
       ORDER BY n.authority_id, n.employer_id LIMIT $3`,
      [kind, period, limit, after?.authorityId ?? 0, after?.employerId ?? 0],
    );
    return rows.map(queuedOf);
  }

  /** How many notices of a kind and period are in a state. */
  async count(kind: string, period: Period, state: string): Promise<number> {
    const [row] = await this.database.rawRows(
      'SELECT COUNT(*) FROM notice WHERE kind = $1 AND period = $2 AND state = $3',
      [kind, period, state],
    );
    return Number(row?.[0] ?? 0);
  }

  /** The next number of an office in a year, taken in the open unit: it comes back if the unit rolls back. */
  async nextNumber(authorityId: number, year: number, series: string): Promise<number> {
    await this.database.execute(
      `INSERT INTO number_sequence (authority_id, year, series, last_number) VALUES ($1, $2, $3, 1)
       ON CONFLICT (authority_id, year, series) DO UPDATE SET last_number = number_sequence.last_number + 1`,
      [authorityId, year, series],
    );
    const [row] = await this.database.rawRows(
      'SELECT last_number FROM number_sequence WHERE authority_id = $1 AND year = $2 AND series = $3',
      [authorityId, year, series],
    );
    return Number(row?.[0]);
  }

  /** Writes down that a notice has been issued. */
  async issue(issue: Issue): Promise<void> {
    await this.database.execute(
      `UPDATE notice SET state = 'issued', authority_id = $2, year = $3, number = $4, issued_on = $5, snapshot = $6, snapshot_sha256 = $7,
         lists = $8
       WHERE id = $1 AND state = 'queued'`,
      [
        issue.noticeId,
        issue.authorityId,
        issue.year,
        issue.number,
        issue.issuedOn,
        issue.snapshot,
        issue.snapshotSha256,
        JSON.stringify(issue.lists),
      ],
    );
  }

  /** Takes a queued notice back for a reason that is kept. */
  async void(noticeId: number, reason: string): Promise<void> {
    await this.database.execute(
      `UPDATE notice SET state = 'void', void_reason = $2 WHERE id = $1 AND state = 'queued'`,
      [noticeId, reason],
    );
  }

  /** Issued notices of a kind and period after an id, rendered or not, in order of id. */
  async listIssued(kind: string, period: Period, afterId: number, limit: number): Promise<IssuedNotice[]> {
    const rows = await this.database.rawRows(
      `SELECT id, employer_id, authority_id, period, case_id, number, issued_on, snapshot, document_sha256 FROM notice
       WHERE kind = $1 AND period = $2 AND state IN ('issued', 'rendered') AND id > $3 ORDER BY id LIMIT $4`,
      [kind, period, afterId, limit],
    );
    return rows.map(issuedOf);
  }

  /** Issued notices by row id, rendered or not, in order of id. */
  async issuedByIds(ids: readonly number[]): Promise<IssuedNotice[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.rawRows(
      `SELECT id, employer_id, authority_id, period, case_id, number, issued_on, snapshot, document_sha256 FROM notice
       WHERE id IN (${ids.map((id) => Math.trunc(id)).join(',')}) AND state IN ('issued', 'rendered') ORDER BY id`,
    );
    return rows.map(issuedOf);
  }

  /** Takes back what is still proposed of earlier months: the month's own letter says the same, up to date. */
  async voidSuperseded(kind: string, period: Period, reason: string): Promise<number> {
    return this.database.execute(
      `UPDATE notice SET state = 'void', void_reason = $3 WHERE kind = $1 AND period < $2 AND state = 'queued'`,
      [kind, period, reason],
    );
  }

  /** Writes down which documents were made of issued notices. */
  async rendered(
    documents: readonly { noticeId: number; documentSha256: string; templateSha256: string }[],
  ): Promise<void> {
    for (const document of documents) {
      await this.database.execute(
        `UPDATE notice SET state = 'rendered', document_sha256 = $2, template_sha256 = $3 WHERE id = $1 AND state = 'issued'`,
        [document.noticeId, document.documentSha256, document.templateSha256],
      );
    }
  }
}

function queuedOf(row: readonly unknown[]): QueuedNotice {
  return {
    id: row[0] as number,
    employerId: row[1] as number,
    authorityId: row[2] as number,
    period: row[3] as Period,
    caseId: row[4] as number | null,
  };
}

function issuedOf(row: readonly unknown[]): IssuedNotice {
  return {
    ...queuedOf(row),
    number: row[5] as number,
    issuedOn: row[6] as CivilDate,
    snapshot: row[7] as string,
    documentSha256: row[8] as string | null,
  };
}
