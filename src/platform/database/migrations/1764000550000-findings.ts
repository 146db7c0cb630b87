import type { MigrationInterface, QueryRunner } from 'typeorm';
import { engineOf } from '../engine';
import { createTables, dong, dropTables, flag, integer, orNull, text, type TablePlan } from './table-plan';

const openItem = (key: readonly string[]): readonly TablePlan[] => [
  {
    name: 'open_item',
    columns: [
      integer('employer_id'),
      ...key.map((name) => text(name)),
      text('starts_on'),
      text('due_on'),
      dong('assessed'),
      dong('paid'),
      dong('outstanding'),
      integer('accrues_from_day'),
      dong('charge_closed'),
      dong('charge_paid'),
      orNull(text('evaded_from')),
      flag('not_evaded'),
    ],
    primary: ['employer_id', ...key],
    withoutRowid: true,
  },
];
const BEFORE = openItem(['fund', 'period']);
const AFTER = openItem(['fund', 'period', 'finding_no']);
const STARTS = ['late_from', 'evaded_from'];

/** An amount that a check found has legal starts of its own, and is an open item of its own beside the registered one. */
export class Findings1764000550000 implements MigrationInterface {
  readonly name = 'Findings1764000550000';

  async up(runner: QueryRunner): Promise<void> {
    const kind = engineOf(runner.dataSource) === 'postgres' ? 'text COLLATE "C"' : 'text';
    for (const column of STARTS) await runner.query(`ALTER TABLE "adjustment" ADD COLUMN "${column}" ${kind}`);
    await dropTables(runner, BEFORE);
    await createTables(runner, AFTER);
    await computeAnew(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, AFTER);
    await createTables(runner, BEFORE);
    await computeAnew(runner);
    for (const column of STARTS) await runner.query(`ALTER TABLE "adjustment" DROP COLUMN "${column}"`);
  }
}

/** Projections are made from the facts: whoever is marked is computed by the next cycle, and until then from the facts. */
async function computeAnew(runner: QueryRunner): Promise<void> {
  await runner.query('INSERT INTO "employer_touched" ("employer_id") SELECT "id" FROM "employer" ORDER BY "id"');
}
