import type { MigrationInterface, QueryRunner } from 'typeorm';
import { engineOf } from '../engine';

/** Levels that do not owe a duty of the calendar; what was registered for them before is taken back. */
const NOT_OWED = [
  ['report.monthly', ['national']],
  ['list.quarterly', ['commune', 'district']],
] as const;

/** Who made a report; and no duties of offices that do not owe them. */
export class ReportMakers1764001000000 implements MigrationInterface {
  readonly name = 'ReportMakers1764001000000';

  async up(runner: QueryRunner): Promise<void> {
    const text = engineOf(runner.dataSource) === 'postgres' ? 'text COLLATE "C"' : 'text';
    await runner.query(`ALTER TABLE "report" ADD COLUMN "made_by" ${text}`);
    for (const [kind, levels] of NOT_OWED) {
      const among = levels.map((level) => `'${level}'`).join(', ');
      await runner.query(
        `DELETE FROM "duty" WHERE "kind" = '${kind}' AND "met_on" IS NULL
         AND "authority_id" IN (SELECT "id" FROM "authority" WHERE "level" IN (${among}))`,
      );
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "report" DROP COLUMN "made_by"');
  }
}
