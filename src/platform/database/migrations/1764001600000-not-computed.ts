import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, integer, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'not_computed',
    columns: [integer('employer_id'), text('code'), text('why_vi'), text('why_en')],
    primary: ['employer_id'],
    references: { employer_id: 'employer' },
  },
];

/** Why the figures of an employer could not be computed when that was last tried, beside the projections that it has none of. */
export class NotComputed1764001600000 implements MigrationInterface {
  readonly name = 'NotComputed1764001600000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    // Whoever could not be computed before is tried again, and its reason is kept this time.
    await runner.query(
      `INSERT INTO employer_touched (employer_id) SELECT employer_id FROM arrears_position WHERE rules_hash = 'not-computed'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
