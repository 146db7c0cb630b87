import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTables, liftGuards, type Guard } from './guards';
import { createTables, dropTables, id, instant, integer, orNull, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'dossier',
    columns: [
      id,
      integer('case_id'),
      text('as_of'),
      text('ordered_by'),
      instant('ordered_at'),
      integer('documents'),
      text('snapshot'),
      text('snapshot_sha256'),
      orNull(text('template_sha256')),
      orNull(text('pdf_sha256')),
      orNull(text('archive_sha256')),
    ],
    unique: [['case_id', 'as_of', 'snapshot_sha256']],
    references: { case_id: 'enforcement_case' },
  },
];

/** What was frozen stays as it is; which files were made of it is filled in once. */
const GUARDS: readonly Guard[] = [
  {
    table: 'dossier',
    once: ['template_sha256', 'pdf_sha256', 'archive_sha256'],
    offeredAgain: [['case_id', 'as_of', 'snapshot_sha256']],
  },
];

/** The dossiers of cases as they were ordered, with the hashes of their files. */
export class Dossiers1764002400000 implements MigrationInterface {
  readonly name = 'Dossiers1764002400000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await guardTables(runner, GUARDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await liftGuards(runner, GUARDS);
    await dropTables(runner, TABLES);
  }
}
