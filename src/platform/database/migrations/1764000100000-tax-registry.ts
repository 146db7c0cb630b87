import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dong, dropTables, instant, integer, orNull, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'tax_registry',
    columns: [
      text('tax_code'),
      text('period'),
      text('name'),
      orNull(text('address')),
      integer('authority_id'),
      integer('declared_workers'),
      dong('declared_wage_fund'),
      orNull(integer('employer_id')),
      instant('recorded_at'),
      integer('import_id'),
      integer('line'),
    ],
    primary: ['tax_code', 'period'],
    indexes: [{ columns: ['employer_id'] }],
  },
];

/** What firms declared to the tax office, month by month, to be held against what is registered here. */
export class TaxRegistry1764000100000 implements MigrationInterface {
  readonly name = 'TaxRegistry1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
