import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  createTables,
  dropTables,
  flag,
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
    name: 'import_upload',
    columns: [
      id,
      text('folder'),
      orNull(text('kind')),
      text('file_name'),
      integer('size'),
      text('sha256'),
      flag('update_registered'),
      text('language'),
      text('state'),
      integer('round'),
      text('parts'),
      instant('uploaded_at'),
      text('uploaded_by'),
      orNull(instant('checked_at')),
      orNull(instant('recorded_at')),
      orNull(text('recorded_by')),
      integer('rows'),
      integer('accepted'),
      integer('unchanged'),
      integer('rejected'),
      text('warnings'),
      orNull(text('failure')),
      orNull(instant('files_removed_at')),
      orNull(text('idempotency_key')),
    ],
    unique: [['folder'], ['idempotency_key']],
    indexes: [{ columns: ['sha256'] }],
    checks: {
      state: oneOf('state', ['checking', 'checked', 'damaged', 'recording', 'recorded', 'discarded']),
    },
  },
];

/** Files that were sent in by the browser or the API, from their check to their recording; which of them an import has read. */
export class ImportUploads1764001200000 implements MigrationInterface {
  readonly name = 'ImportUploads1764001200000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await runner.query('ALTER TABLE "import_run" ADD COLUMN "upload_id" integer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "import_run" DROP COLUMN "upload_id"');
    await dropTables(runner, TABLES);
  }
}
