import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dong, dropTables, id, instant, integer, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'collection_plan',
    columns: [
      id,
      integer('authority_id'),
      integer('year'),
      dong('amount'),
      text('reference'),
      instant('recorded_at'),
      text('recorded_by'),
    ],
    indexes: [{ columns: ['authority_id', 'year'] }],
    checks: { amount: '"amount" > 0' },
    references: { authority_id: 'authority' },
  },
];

/** What authorities are to collect in a year. */
export class CollectionPlans1764000900000 implements MigrationInterface {
  readonly name = 'CollectionPlans1764000900000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
