import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, id, instant, integer, orNull, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'excuse',
    columns: [
      id,
      integer('employer_id'),
      text('from_period'),
      text('to_period'),
      text('document'),
      text('decided_on'),
      instant('recorded_at'),
      orNull(integer('case_id')),
    ],
    indexes: [{ columns: ['employer_id'] }],
    checks: { period: '"from_period" <= "to_period"' },
  },
];

/** Legitimate reasons that were accepted: contributions of those months are late and never evaded. Append-only facts. */
export class Excuses1764000500100 implements MigrationInterface {
  readonly name = 'Excuses1764000500100';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
