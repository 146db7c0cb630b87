import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dong, dropTables, instant, integer, oneOf, orNull, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'case_standing',
    columns: [
      integer('case_id'),
      integer('version'),
      instant('position_at'),
      text('law'),
      text('reviewed_on'),
      text('review_on'),
      orNull(dong('arrears')),
      orNull(text('oldest_due_on')),
      orNull(text('act_by')),
      orNull(text('act_measure')),
    ],
    primary: ['case_id'],
    indexes: [{ columns: ['review_on'] }],
    references: { case_id: 'enforcement_case' },
  },
  {
    name: 'case_measure',
    columns: [integer('case_id'), text('measure'), text('state'), orNull(text('act_by')), orNull(text('opens_on'))],
    primary: ['case_id', 'measure'],
    indexes: [{ columns: ['measure', 'state'] }],
    checks: { state: oneOf('state', ['available', 'blocked']) },
    references: { case_id: 'enforcement_case' },
  },
];

/** Projections for the officer's list of open cases: what is owed, what the office must do next, and what each measure answers. */
export class CaseStanding1764000600100 implements MigrationInterface {
  readonly name = 'CaseStanding1764000600100';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
