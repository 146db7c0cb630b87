import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, id, instant, integer, orNull, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'employer_office',
    columns: [
      id,
      integer('employer_id'),
      integer('authority_id'),
      text('since'),
      instant('recorded_at'),
      orNull(integer('import_id')),
    ],
    indexes: [{ columns: ['employer_id'] }, { columns: ['authority_id'] }],
    references: { employer_id: 'employer', authority_id: 'authority' },
  },
  {
    name: 'employer_particulars',
    columns: [
      id,
      integer('employer_id'),
      orNull(text('tax_code')),
      text('name'),
      text('address'),
      text('sector'),
      text('since'),
      instant('recorded_at'),
      orNull(integer('import_id')),
    ],
    indexes: [{ columns: ['employer_id'] }],
    references: { employer_id: 'employer' },
  },
];

/** Since when an employer belongs to an office, and is called, placed and grouped as it is: a closed month keeps what held on its last day. */
export class DatedRegister1764001500100 implements MigrationInterface {
  readonly name = 'DatedRegister1764001500100';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
