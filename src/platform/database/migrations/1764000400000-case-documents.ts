import type { MigrationInterface, QueryRunner } from 'typeorm';
import { engineOf } from '../engine';
import { createTables, dropTables, id, integer, orNull, text as textColumn, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'case_document',
    columns: [
      id,
      textColumn('kind'),
      integer('case_id'),
      integer('employer_id'),
      integer('authority_id'),
      integer('year'),
      textColumn('series'),
      integer('number'),
      textColumn('number_text'),
      textColumn('issued_on'),
      textColumn('snapshot'),
      textColumn('snapshot_sha256'),
      orNull(textColumn('template_sha256')),
      orNull(textColumn('document_sha256')),
    ],
    unique: [['authority_id', 'year', 'series', 'number']],
    indexes: [{ columns: ['case_id'] }, { columns: ['employer_id'] }],
    references: { case_id: 'enforcement_case' },
  },
];

/** The papers that the steps of a case issue, and which rule asked for a reminder. */
export class CaseDocuments1764000400000 implements MigrationInterface {
  readonly name = 'CaseDocuments1764000400000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    const text = engineOf(runner.dataSource) === 'postgres' ? 'text COLLATE "C"' : 'text';
    await runner.query(`ALTER TABLE "reminder" ADD COLUMN "kind" ${text}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
    await runner.query('ALTER TABLE "reminder" DROP COLUMN "kind"');
  }
}
