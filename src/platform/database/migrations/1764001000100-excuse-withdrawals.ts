import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dropTables, id, instant, integer, orNull, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'excuse_withdrawal',
    columns: [
      id,
      integer('excuse_id'),
      text('reason'),
      text('document'),
      text('withdrawn_on'),
      instant('recorded_at'),
      orNull(integer('case_id')),
    ],
    unique: [['excuse_id']],
    references: { excuse_id: 'excuse' },
  },
];

/** Accepted legitimate reasons that were withdrawn. Append-only facts beside those that they withdraw. */
export class ExcuseWithdrawals1764001000100 implements MigrationInterface {
  readonly name = 'ExcuseWithdrawals1764001000100';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
