import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTables,
  dong,
  dropTables,
  id,
  instant,
  integer,
  oneOf,
  orNull,
  text,
  type TablePlan,
} from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'refund',
    columns: [
      id,
      text('refund_no'),
      integer('employer_id'),
      text('paid_on'),
      dong('amount'),
      text('reason'),
      instant('recorded_at'),
      integer('import_id'),
      integer('line'),
    ],
    unique: [['refund_no']],
    indexes: [{ columns: ['employer_id', 'paid_on'] }],
    checks: { amount: '"amount" > 0' },
  },
  {
    name: 'employer_payment_method',
    columns: [
      id,
      integer('employer_id'),
      text('method'),
      text('since'),
      instant('recorded_at'),
      orNull(integer('import_id')),
    ],
    unique: [['employer_id', 'since']],
    checks: { method: oneOf('method', ['monthly', 'quarterly', 'semiannual']) },
  },
];

/** Credit that is paid back is a fact of its own, and so is how an employer pays from a month on. */
export class RefundsAndMethods1764001410000 implements MigrationInterface {
  readonly name = 'RefundsAndMethods1764001410000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
