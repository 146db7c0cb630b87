import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createTables, dong, dropTables, id, instant, integer, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'publication_list',
    columns: [
      id,
      integer('authority_id'),
      text('month'),
      integer('version'),
      text('published_on'),
      instant('published_at'),
      text('published_by'),
      text('snapshot'),
      text('snapshot_sha256'),
    ],
    unique: [['authority_id', 'month', 'version']],
    checks: { version: '"version" >= 1' },
    references: { authority_id: 'authority' },
  },
  {
    name: 'publication_entry',
    columns: [
      id,
      integer('list_id'),
      integer('case_id'),
      integer('employer_id'),
      integer('workers'),
      dong('amount'),
      text('newest_late_from'),
    ],
    unique: [['list_id', 'case_id']],
    indexes: [{ columns: ['employer_id'] }],
    references: { list_id: 'publication_list', case_id: 'enforcement_case' },
  },
  {
    name: 'publication_file',
    columns: [integer('list_id'), text('format'), text('document_sha256')],
    primary: ['list_id', 'format'],
    references: { list_id: 'publication_list' },
  },
];

/** The public lists of employers, version by version. */
export class PublicationLists1764000700000 implements MigrationInterface {
  readonly name = 'PublicationLists1764000700000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
