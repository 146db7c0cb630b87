import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, id, instant, integer, oneOf, orNull, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'run',
    columns: [
      id,
      text('kind'),
      text('subject'),
      text('state'),
      text('requested_by'),
      instant('requested_at'),
      orNull(instant('started_at')),
      orNull(instant('ended_at')),
      orNull(integer('done')),
      orNull(integer('total')),
      orNull(text('result')),
      orNull(text('error')),
    ],
    // What is asked for twice before it has begun is done once.
    indexes: [{ columns: ['subject'], unique: true, where: `"state" = 'waiting'` }],
    checks: { state: oneOf('state', ['waiting', 'running', 'done', 'failed']) },
  },
];

/** Large work that was asked for: what, by whom, how far it is and what came of it. */
export class Runs1764001000200 implements MigrationInterface {
  readonly name = 'Runs1764001000200';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
