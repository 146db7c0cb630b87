import type { MigrationInterface, QueryRunner } from 'typeorm';
import { engineOf } from '../engine';
import {
  createTables,
  dong,
  dropTables,
  flag,
  integer,
  orNull,
  text,
  type ColumnPlan,
  type TablePlan,
} from './table-plan';

const openItem = (key: readonly string[], more: readonly ColumnPlan[]): TablePlan => ({
  name: 'open_item',
  columns: [
    integer('employer_id'),
    ...key.map((name) => text(name)),
    ...more,
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
});
const openCharge = (key: readonly ColumnPlan[], more: readonly ColumnPlan[]): TablePlan => ({
  name: 'open_charge',
  columns: [
    integer('employer_id'),
    text('fund'),
    text('month'),
    ...key,
    ...more,
    text('computed_on'),
    dong('base'),
    text('rate'),
    dong('amount'),
    dong('paid'),
  ],
  primary: ['employer_id', 'fund', 'month', ...key.map(({ name }) => name)],
  withoutRowid: true,
});
const BEFORE = [openItem(['fund', 'period', 'finding_no'], []), openCharge([], [])];
const AFTER = [
  openItem(['fund', 'period', 'adjustment_no'], [text('cause')]),
  openCharge([integer('line')], [text('cause'), flag('evaded')]),
];
const CAUSE = ['cause', 'cause_on'];

/**
 * An increase may say what it was caused by, and is an open item of its own then; charges of the monthly regime are told apart by cause, and
 * by whether what bore them was evaded.
 */
export class CausesOfItems1764001400000 implements MigrationInterface {
  readonly name = 'CausesOfItems1764001400000';

  async up(runner: QueryRunner): Promise<void> {
    const kind = engineOf(runner.dataSource) === 'postgres' ? 'text COLLATE "C"' : 'text';
    for (const column of CAUSE) await runner.query(`ALTER TABLE "adjustment" ADD COLUMN "${column}" ${kind}`);
    await dropTables(runner, BEFORE);
    await createTables(runner, AFTER);
    await computeAnew(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, AFTER);
    await createTables(runner, BEFORE);
    await computeAnew(runner);
    for (const column of CAUSE) await runner.query(`ALTER TABLE "adjustment" DROP COLUMN "${column}"`);
  }
}

/** Projections are made from the facts: whoever is marked is computed by the next cycle, and until then from the facts. */
async function computeAnew(runner: QueryRunner): Promise<void> {
  await runner.query('INSERT INTO "employer_touched" ("employer_id") SELECT "id" FROM "employer" ORDER BY "id"');
}
