import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { LessThan, type QueryDeepPartialEntity, type Repository } from 'typeorm';
import type { Bilingual } from '../../../kernel/language';
import type { Instant } from '../../../kernel/instant';
import { fromInstant } from '../../../platform/database/column-transformers';
import { Database } from '../../../platform/database/database';
import { runError } from '../domain/run-errors';
import { RunRow } from './run.entity';
import type { Run, RunResult, RunState, RunSubject } from '../domain/run';

/** Keeps the runs. */
@Injectable()
export class RunRepository {
  constructor(
    private readonly database: Database,
    @InjectRepository(RunRow) private readonly runs: Repository<RunRow>,
  ) {}

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
    const begun = await this.database.execute(
      `UPDATE run SET state = 'running', started_at = COALESCE(started_at, $2), done = NULL, total = NULL
       WHERE id = $1 AND state IN ('waiting', 'running')`,
      [id, fromInstant(at)],
    );
    return begun === 0 ? undefined : this.get(id);
  }

  /** Writes down how far a run is, in the open unit. */
  async progress(id: number, done: number, total: number): Promise<void> {
    await this.runs.update({ id, state: 'running' }, { done, total });
  }

  /** Ends a run with what came of it, or with why it failed, in the open unit. */
  async end(id: number, endedAt: Instant, outcome: { result: RunResult } | { error: Bilingual }): Promise<void> {
    const ended: Partial<RunRow> =
      'result' in outcome
        ? { state: 'done', result: outcome.result, error: null }
        : { state: 'failed', result: null, error: JSON.stringify(outcome.error) };
    await this.runs.update({ id, state: 'running' }, { ...ended, endedAt } as QueryDeepPartialEntity<RunRow>);
  }

  /** A run. @throws DomainError `run.not-found` */
  async get(id: number): Promise<Run> {
    const row = await this.runs.findOneBy({ id });
    if (!row) throw runError('run.not-found', { runId: id });
    return runOf(row);
  }

  /** Runs before an id, the newest first. */
  async list(limit: number, beforeId = 2_147_483_647): Promise<Run[]> {
    const rows = await this.runs.find({ where: { id: LessThan(beforeId) }, order: { id: 'DESC' }, take: limit });
    return rows.map(runOf);
  }
}

function runOf({ subject, state, done, total, result, error, ...row }: RunRow): Run {
  return {
    id: row.id,
    subject: subject as RunSubject,
    state: state as RunState,
    requestedBy: row.requestedBy,
    requestedAt: row.requestedAt,
    startedAt: row.startedAt,
    endedAt: row.endedAt,
    progress: done === null || total === null ? null : { done, total },
    result: result as RunResult | null,
    error: error === null ? null : (JSON.parse(error) as Bilingual),
  };
}
