import type { MigrationInterface, QueryRunner } from 'typeorm';
import { engineOf, type Engine } from '../engine';
import { createTables, dropTables, id, instant, integer, orNull, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'case_event',
    columns: [
      id,
      integer('case_id'),
      integer('sequence'),
      text('kind'),
      text('occurred_on'),
      instant('recorded_at'),
      text('actor'),
      text('data'),
      orNull(text('document_sha256')),
      orNull(text('idempotency_key')),
      orNull(text('request_sha256')),
    ],
    unique: [['case_id', 'sequence'], ['idempotency_key']],
    indexes: [{ columns: ['kind', 'occurred_on'] }],
    checks: { sequence: '"sequence" >= 1' },
    references: { case_id: 'enforcement_case' },
  },
];

/**
 * The log of everything that happens in a case, and who answers for it. The columns are added by plain statements, which both engines
 * understand and which touch no row: TypeORM's own way would write the table anew on SQLite, and dropping the old one takes along rows
 * that refer to it.
 */
export class CaseFile1764000300000 implements MigrationInterface {
  readonly name = 'CaseFile1764000300000';

  async up(runner: QueryRunner): Promise<void> {
    const engine = engineOf(runner.dataSource);
    const officer = engine === 'postgres' ? 'text COLLATE "C"' : 'text';
    await runner.query('ALTER TABLE "enforcement_case" ADD COLUMN "version" integer NOT NULL DEFAULT 1');
    await runner.query('ALTER TABLE "enforcement_case" ADD COLUMN "authority_id" integer');
    await runner.query(`ALTER TABLE "enforcement_case" ADD COLUMN "officer" ${officer}`);
    await createTables(runner, TABLES);
    await carryOver(runner, engine);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
    for (const column of ['officer', 'authority_id', 'version']) {
      await runner.query(`ALTER TABLE "enforcement_case" DROP COLUMN "${column}"`);
    }
  }
}

/** Cases that are there already get the events that their rows stand for. */
async function carryOver(runner: QueryRunner, engine: Engine): Promise<void> {
  const event = (sequence: number, kind: string, day: string, data: string, where: string): Promise<unknown> =>
    runner.query(
      `INSERT INTO "case_event" ("case_id", "sequence", "kind", "occurred_on", "recorded_at", "actor", "data")
       SELECT "id", ${sequence}, '${kind}', "${day}", ${startOfDay(engine, day)}, 'system', ${data}
       FROM "enforcement_case" WHERE ${where} ORDER BY "id"`,
    );
  await event(1, 'opened', 'opened_on', `'{"authorityId":null}'`, '1 = 1');
  await event(
    2,
    'closed',
    'closed_on',
    `'{"cause":"' || COALESCE("closing_reason", 'by-decision') || '"}'`,
    '"closed_on" IS NOT NULL',
  );
  await runner.query('UPDATE "enforcement_case" SET "version" = 2 WHERE "closed_on" IS NOT NULL');
}

/** Milliseconds at the beginning of a day in Vietnam: nothing finer was kept. */
function startOfDay(engine: Engine, column: string): string {
  return engine === 'postgres'
    ? `CAST(EXTRACT(EPOCH FROM CAST("${column}" || 'T00:00:00+07:00' AS timestamptz)) AS bigint) * 1000`
    : `(CAST(strftime('%s', "${column}") AS integer) - 25200) * 1000`;
}
