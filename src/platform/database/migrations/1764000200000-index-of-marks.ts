import { TableIndex, type MigrationInterface, type QueryRunner } from 'typeorm';

const TABLE = 'employer_touched';
const INDEX = new TableIndex({ name: 'ix_employer_touched_employer_id', columnNames: ['employer_id'] });

/** Marks of stale projections are found and removed by employer: one whose facts came in five files is computed once. */
export class IndexOfMarks1764000200000 implements MigrationInterface {
  readonly name = 'IndexOfMarks1764000200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createIndex(TABLE, INDEX);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex(TABLE, INDEX);
  }
}
