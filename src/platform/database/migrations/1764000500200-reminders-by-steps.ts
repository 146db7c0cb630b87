import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which paper of a case a reminder is, where a step sent it and not the monthly run. */
export class RemindersBySteps1764000500200 implements MigrationInterface {
  readonly name = 'RemindersBySteps1764000500200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "reminder" ADD COLUMN "document_id" integer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "reminder" DROP COLUMN "document_id"');
  }
}
