import type { MigrationInterface, QueryRunner } from 'typeorm';
import { engineOf } from '../engine';
import { createTables, dropTables, id, integer, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'audit_head',
    columns: [id, text('trail'), integer('entries'), text('hash'), text('signed_with'), text('signature')],
    checks: { one: '"id" = 1' },
  },
];

/** The signed head of the audit trail, the hash of the facts that an import brought in, and the head at which a report was sealed. */
export class AuditHead1764001700100 implements MigrationInterface {
  readonly name = 'AuditHead1764001700100';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    const kind = engineOf(runner.dataSource) === 'postgres' ? 'text COLLATE "C"' : 'text';
    await runner.query(`ALTER TABLE "import_run" ADD COLUMN "facts_sha256" ${kind}`);
    await runner.query(`ALTER TABLE "report" ADD COLUMN "audit_head" ${kind}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "report" DROP COLUMN "audit_head"');
    await runner.query('ALTER TABLE "import_run" DROP COLUMN "facts_sha256"');
    await dropTables(runner, TABLES);
  }
}
