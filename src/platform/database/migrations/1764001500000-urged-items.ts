import type { MigrationInterface, QueryRunner } from 'typeorm';
import { engineOf } from '../engine';

const COLUMNS = [
  ['reminder', 'lists'],
  ['notice', 'lists'],
  ['open_item', 'urged_on'],
] as const;

/**
 * A letter keeps the list of the items that it names: it urged these and no others. Letters of before stay without one and count for
 * what was past due and unpaid as known on their day. Who is marked is computed anew by the next cycle, until then from the facts.
 */
export class UrgedItems1764001500000 implements MigrationInterface {
  readonly name = 'UrgedItems1764001500000';

  async up(runner: QueryRunner): Promise<void> {
    const kind = engineOf(runner.dataSource) === 'postgres' ? 'text COLLATE "C"' : 'text';
    for (const [table, column] of COLUMNS) await runner.query(`ALTER TABLE "${table}" ADD COLUMN "${column}" ${kind}`);
    await runner.query('INSERT INTO "employer_touched" ("employer_id") SELECT "id" FROM "employer" ORDER BY "id"');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const [table, column] of COLUMNS) await runner.query(`ALTER TABLE "${table}" DROP COLUMN "${column}"`);
    await runner.query('INSERT INTO "employer_touched" ("employer_id") SELECT "id" FROM "employer" ORDER BY "id"');
  }
}
