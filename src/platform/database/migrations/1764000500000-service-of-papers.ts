import type { MigrationInterface, QueryRunner } from 'typeorm';
import { engineOf } from '../engine';

const PAPERS = ['notice', 'case_document'] as const;

/**
 * When a letter went out, and when each paper was served: what runs from service is counted from there. Letters issued before were sent on
 * the day of issue. Plain statements, which both engines understand and which write no table anew.
 */
export class ServiceOfPapers1764000500000 implements MigrationInterface {
  readonly name = 'ServiceOfPapers1764000500000';

  async up(runner: QueryRunner): Promise<void> {
    const day = engineOf(runner.dataSource) === 'postgres' ? 'text COLLATE "C"' : 'text';
    for (const table of PAPERS) {
      await runner.query(`ALTER TABLE "${table}" ADD COLUMN "served_on" ${day}`);
      await runner.query(`ALTER TABLE "${table}" ADD COLUMN "service_attempts" integer NOT NULL DEFAULT 0`);
    }
    await runner.query(`ALTER TABLE "notice" ADD COLUMN "dispatched_on" ${day}`);
    await runner.query(`UPDATE "notice" SET "dispatched_on" = "issued_on" WHERE "state" IN ('issued', 'rendered')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "notice" DROP COLUMN "dispatched_on"');
    for (const table of PAPERS) {
      await runner.query(`ALTER TABLE "${table}" DROP COLUMN "service_attempts"`);
      await runner.query(`ALTER TABLE "${table}" DROP COLUMN "served_on"`);
    }
  }
}
