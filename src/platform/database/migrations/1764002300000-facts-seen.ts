import type { MigrationInterface, QueryRunner } from 'typeorm';
import { engineOf } from '../engine';

/** How far the facts went that a report was made from: what came in behind them explains the version after it. */
export class FactsSeen1764002300000 implements MigrationInterface {
  readonly name = 'FactsSeen1764002300000';

  async up(runner: QueryRunner): Promise<void> {
    const kind = engineOf(runner.dataSource) === 'postgres' ? 'text COLLATE "C"' : 'text';
    await runner.query(`ALTER TABLE "report" ADD COLUMN "facts_seen" ${kind}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "report" DROP COLUMN "facts_seen"');
  }
}
