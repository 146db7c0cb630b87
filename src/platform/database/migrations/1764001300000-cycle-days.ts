import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, instant, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  { name: 'cycle_day', columns: [text('day'), instant('finished_at')], primary: ['day'] },
];

/** The days whose cycle has been run, so that missed ones are caught up in order. */
export class CycleDays1764001300000 implements MigrationInterface {
  readonly name = 'CycleDays1764001300000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
