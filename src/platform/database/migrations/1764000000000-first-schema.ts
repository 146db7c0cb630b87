import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FACT_TABLES } from './first-schema-facts';
import { WORK_TABLES } from './first-schema-work';
import { createTables, dropTables } from './table-plan';

const TABLES = [...FACT_TABLES, ...WORK_TABLES];

/** The first schema: who pays where, the facts of contributions, what is derived from them, and the office's work on it. */
export class FirstSchema1764000000000 implements MigrationInterface {
  readonly name = 'FirstSchema1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
