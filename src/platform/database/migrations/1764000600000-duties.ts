import type { MigrationInterface, QueryRunner } from 'typeorm';
import { engineOf } from '../engine';

const COLUMNS = ['met_by', 'document', 'article', 'law'];

/** Who did a duty and by which paper, the article that it rests on, and the law that its day was computed with. */
export class Duties1764000600000 implements MigrationInterface {
  readonly name = 'Duties1764000600000';

  async up(runner: QueryRunner): Promise<void> {
    const text = engineOf(runner.dataSource) === 'postgres' ? 'text COLLATE "C"' : 'text';
    for (const column of COLUMNS) await runner.query(`ALTER TABLE "duty" ADD COLUMN "${column}" ${text}`);
    await runner.query('CREATE INDEX "ix_duty_due_on" ON "duty" ("due_on") WHERE "met_on" IS NULL');
    await runner.query('CREATE INDEX "ix_duty_employer_id" ON "duty" ("employer_id") WHERE "employer_id" IS NOT NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "ix_duty_employer_id"');
    await runner.query('DROP INDEX "ix_duty_due_on"');
    for (const column of COLUMNS.toReversed()) await runner.query(`ALTER TABLE "duty" DROP COLUMN "${column}"`);
  }
}
