// Reads tables of other modules: authority.
import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { letterKey, printedNumber } from '../../../kernel/paper-number';
import { noticeError } from '../domain/notice-errors';
import type { Period } from '../../../kernel/period';
import { Database } from '../../../platform/database/database';
import { lockUntilCommit } from '../../../platform/database/named-lock';
import type { RawRow } from '../../../platform/database/raw-rows';
import type { RunCounts } from '../domain/proposed-letter';
import type { RunLetter, RunSelection } from '../domain/reminder-run';
import { REMINDER_KIND } from '../domain/reminder-kind';

const SELECT = `SELECT n.id, n.employer_id, n.case_id, n.authority_id, n.period, n.state, a.code, n.year, n.number, n.issued_on,
    n.dispatched_on, n.void_reason, n.lists
  FROM notice n JOIN authority a ON a.id = n.authority_id`;
/** Waits for somebody: proposed, or issued and not gone out. */
const WAITING = `(n.state = 'queued' OR (n.state IN ('issued', 'rendered') AND n.dispatched_on IS NULL))`;

/** Which part of a list: after a row id for programs, from a row on for people. */
export interface RunSlice {
  readonly limit: number;
  readonly after?: number;
  readonly offset?: number;
}

/** Keeps how far the letters of a month's run have come. */
@Injectable()
export class ReminderRunRepository {
  constructor(private readonly database: Database) {}

  /** Letters of a month that wait, in order of row id. */
  async waiting(period: Period, selection: RunSelection, { limit, after, offset }: RunSlice): Promise<RunLetter[]> {
    return this.list(
      `n.period = $1 AND ${WAITING} AND n.id > $2${conditionsOf(selection)} ORDER BY n.id
         LIMIT ${Math.trunc(limit)} OFFSET ${Math.trunc(offset ?? 0)}`,
      [period, after ?? 0],
    );
  }

  /** How many letters of a month wait to be issued, wait to go out, have gone out, and were taken back. */
  async counts(period: Period, selection: RunSelection): Promise<RunCounts> {
    const [row] = await this.database.rawRows(
      `SELECT SUM(CASE WHEN n.state = 'queued' THEN 1 ELSE 0 END),
         SUM(CASE WHEN n.state IN ('issued', 'rendered') AND n.dispatched_on IS NULL THEN 1 ELSE 0 END),
         SUM(CASE WHEN n.state IN ('issued', 'rendered') AND n.dispatched_on IS NOT NULL THEN 1 ELSE 0 END),
         SUM(CASE WHEN n.state = 'void' THEN 1 ELSE 0 END)
       FROM notice n WHERE n.kind = '${REMINDER_KIND}' AND n.period = $1${conditionsOf(selection)}`,
      [period],
    );
    const [proposed = 0, issued = 0, sent = 0, voided = 0] = (row ?? []).map((count) => Number(count ?? 0));
    return { proposed, issued, sent, voided };
  }

  /** Takes the next issued letters of a month, after a row id, that have not gone out by a day; units that do so follow one another. */
  async takeIssued(
    period: Period,
    day: CivilDate,
    selection: RunSelection,
    { limit, after }: RunSlice,
  ): Promise<RunLetter[]> {
    await lockUntilCommit(this.database, 'notice-numbers');
    return this.list(
      `n.period = $1 AND n.state IN ('issued', 'rendered') AND n.dispatched_on IS NULL AND n.issued_on <= $2
         AND n.id > $3${conditionsOf(selection)} ORDER BY n.id LIMIT ${Math.trunc(limit)}`,
      [period, day, after ?? 0],
    );
  }

  /** Letters of earlier months that were issued and never went out. */
  async issuedBefore(period: Period): Promise<RunLetter[]> {
    return this.list(`n.period < $1 AND n.state IN ('issued', 'rendered') AND n.dispatched_on IS NULL ORDER BY n.id`, [
      period,
    ]);
  }

  /** @throws DomainError `notice.not-found` */
  async get(noticeId: number): Promise<RunLetter> {
    const [letter] = await this.list('n.id = $1', [noticeId]);
    if (!letter) throw noticeError('notice.not-found', { noticeId });
    return letter;
  }

  /** Writes down that letters went out. */
  async dispatched(noticeIds: readonly number[], day: CivilDate): Promise<void> {
    if (noticeIds.length === 0) return;
    await this.database.execute(
      `UPDATE notice SET dispatched_on = $1 WHERE dispatched_on IS NULL AND id IN (${listOf(noticeIds)})`,
      [day],
    );
  }

  /** Takes a waiting letter back for a reason that is kept; a number that it had stays used. */
  async void(noticeId: number, reason: string): Promise<void> {
    await this.database.execute(
      `UPDATE notice SET state = 'void', void_reason = $2
       WHERE id = $1 AND (state = 'queued' OR (state IN ('issued', 'rendered') AND dispatched_on IS NULL))`,
      [noticeId, reason],
    );
  }

  private async list(where: string, values: readonly (string | number)[]): Promise<RunLetter[]> {
    const rows = await this.database.rawRows(`${SELECT} WHERE n.kind = '${REMINDER_KIND}' AND ${where}`, [...values]);
    return rows.map(letterOf);
  }
}

/** The conditions of a selection on `notice n`. */
export function conditionsOf({ authorityIds, noticeIds }: RunSelection): string {
  return [
    ...(authorityIds ? [` AND n.authority_id IN (${listOf(authorityIds)})`] : []),
    ...(noticeIds ? [` AND n.id IN (${listOf(noticeIds)})`] : []),
  ].join('');
}

function listOf(ids: readonly number[]): string {
  return ids.map((id) => Math.trunc(id)).join(',') || 'NULL';
}

function letterOf([
  id,
  employerId,
  caseId,
  authorityId,
  period,
  state,
  code,
  year,
  number,
  ...rest
]: RawRow): RunLetter {
  const [issuedOn, dispatchedOn, voidReason, lists] = rest;
  return {
    id: id as number,
    employerId: employerId as number,
    caseId: caseId as number | null,
    authorityId: authorityId as number,
    period: period as Period,
    state: state === 'queued' || state === 'void' ? state : dispatchedOn === null ? 'issued' : 'sent',
    number: number === null ? null : printedNumber(number as number),
    key: number === null ? null : letterKey(code as string, year as number, number as number),
    issuedOn: issuedOn as CivilDate | null,
    voidReason: voidReason as string | null,
    lists: lists === null ? null : (JSON.parse(lists as string) as string[]),
  };
}
