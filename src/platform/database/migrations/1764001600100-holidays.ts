import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, id, instant, integer, oneOf, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'holiday',
    columns: [
      id,
      text('on_day'),
      text('kind'),
      text('name'),
      text('reference'),
      instant('recorded_at'),
      integer('import_id'),
      integer('line'),
    ],
    checks: { kind: oneOf('kind', ['off', 'working']) },
    references: { import_id: 'import_run' },
  },
];

/** Days off and exchanged working days that administrators enter without a release. */
export class Holidays1764001600100 implements MigrationInterface {
  readonly name = 'Holidays1764001600100';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
