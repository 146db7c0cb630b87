import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, flag, instant, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'schedule',
    columns: [text('name'), flag('is_on'), text('changed_by'), instant('changed_at')],
    primary: ['name'],
  },
  // A schedule is started once for each moment at which it is due, whoever looks.
  {
    name: 'schedule_start',
    columns: [text('schedule'), instant('due_at'), instant('started_at')],
    primary: ['schedule', 'due_at'],
  },
];

/** Which schedules an office has switched on or off, and for which moments each has been started. */
export class Schedules1764002500000 implements MigrationInterface {
  readonly name = 'Schedules1764002500000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
