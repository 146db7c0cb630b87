import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTables, type Guard } from './guards';
import { createTables, dropTables, id, instant, integer, oneOf, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'participant_count',
    columns: [
      id,
      integer('authority_id'),
      text('period'),
      text('kind'),
      integer('people'),
      instant('recorded_at'),
      integer('import_id'),
      integer('line'),
    ],
    checks: { kind: oneOf('kind', ['si-compulsory', 'si-voluntary', 'ui', 'hi']), people: '"people" >= 0' },
    references: { authority_id: 'authority' },
    indexes: [{ columns: ['authority_id', 'period'] }],
  },
];

/** What this migration guards. */
export const PARTICIPANT_GUARDS: readonly Guard[] = [{ table: 'participant_count' }];

/** How many people are insured in an office's area, month by month and by kind. */
export class Participants1764002300100 implements MigrationInterface {
  readonly name = 'Participants1764002300100';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await guardTables(runner, PARTICIPANT_GUARDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
