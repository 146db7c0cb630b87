import { Injectable } from '@nestjs/common';
import type { Bilingual } from '../../../kernel/language';
import type { Instant } from '../../../kernel/instant';
import { fromInstant, toInstant } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import type { RawRow } from '../../../platform/database/raw-rows';
import { runError } from '../domain/run-errors';
import type { Run, RunResult, RunState, RunSubject } from '../domain/run';

const COLUMNS = 'id, subject, state, requested_by, requested_at, started_at, ended_at, done, total, result, error';

/** Keeps the runs. */
@Injectable()
export class RunRepository {
  constructor(private readonly database: Database) {}

  /** Adds a run, in the open unit; one that waits for the same thing is taken instead. */
  async request(
    subject: RunSubject,
    by: string,
    at: Instant,
  ): Promise<{ readonly id: number; readonly isNew: boolean }> {
    const text = JSON.stringify(subject);
    const [added] = await this.database.rawRows(
      `INSERT INTO run (kind, subject, state, requested_by, requested_at) VALUES ($1, $2, 'waiting', $3, $4)
       ON CONFLICT DO NOTHING RETURNING id`,
      [subject.kind, text, by, fromInstant(at)],
    );
    if (added) return { id: Number(added[0]), isNew: true };
    const [waiting] = await this.database.rawRows(`SELECT id FROM run WHERE subject = $1 AND state = 'waiting'`, [
      text,
    ]);
    return { id: Number(waiting?.[0]), isNew: false };
  }

  /** Begins a run, or takes up one that a process left half-way, in the open unit. @returns undefined where it has ended */
  async begin(id: number, at: Instant): Promise<Run | undefined> {
    const rows = await this.database.rawRows(
      `UPDATE run SET state = 'running', started_at = COALESCE(started_at, $2), done = NULL, total = NULL
       WHERE id = $1 AND state IN ('waiting', 'running') RETURNING ${COLUMNS}`,
      [id, fromInstant(at)],
    );
    return rows[0] && runOf(rows[0]);
  }

  /** Writes down how far a run is, in the open unit. */
  async progress(id: number, done: number, total: number): Promise<void> {
    await this.database.execute(`UPDATE run SET done = $2, total = $3 WHERE id = $1 AND state = 'running'`, [
      id,
      done,
      total,
    ]);
  }

  /** Ends a run with what came of it, or with why it failed, in the open unit. */
  async end(id: number, at: Instant, outcome: { result: RunResult } | { error: Bilingual }): Promise<void> {
    const [result, error] =
      'result' in outcome ? [JSON.stringify(outcome.result), null] : [null, JSON.stringify(outcome.error)];
    await this.database.execute(
      `UPDATE run SET state = $2, ended_at = $3, result = $4, error = $5 WHERE id = $1 AND state = 'running'`,
      [id, error === null ? 'done' : 'failed', fromInstant(at), result, error],
    );
  }

  /** A run. @throws DomainError `run.not-found` */
  async get(id: number): Promise<Run> {
    const [row] = await this.database.rawRows(`SELECT ${COLUMNS} FROM run WHERE id = $1`, [id]);
    if (!row) throw runError('run.not-found', { runId: id });
    return runOf(row);
  }

  /** Runs before an id, the newest first. */
  async list(limit: number, beforeId = 2_147_483_647): Promise<Run[]> {
    const rows = await this.database.rawRows(`SELECT ${COLUMNS} FROM run WHERE id < $1 ORDER BY id DESC LIMIT $2`, [
      beforeId,
      limit,
    ]);
    return rows.map(runOf);
  }
}

function runOf(row: RawRow): Run {
  const at = (column: number): Instant | null => (row[column] === null ? null : toInstant(Number(row[column])));
  const [done, total] = [row[7], row[8]];
  return {
    id: Number(row[0]),
    subject: JSON.parse(String(row[1])) as RunSubject,
    state: String(row[2]) as RunState,
    requestedBy: String(row[3]),
    requestedAt: toInstant(Number(row[4])),
    startedAt: at(5),
    endedAt: at(6),
    progress: done === null || total === null ? null : { done: Number(done), total: Number(total) },
    result: row[9] === null ? null : (JSON.parse(String(row[9])) as RunResult),
    error: row[10] === null ? null : (JSON.parse(String(row[10])) as Bilingual),
  };
}
