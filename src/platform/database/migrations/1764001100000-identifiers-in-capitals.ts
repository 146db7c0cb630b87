import type { MigrationInterface, QueryRunner } from 'typeorm';
import { capitalIdentifierOf } from '../../../kernel/identifier';
import { engineOf } from '../engine';

const ROWS_PER_READ = 20_000;

/** An identifier that is stored otherwise than it is compared. */
interface OddlyStored {
  readonly id: number;
  readonly stored: string;
  readonly compared: string;
}

/**
 * Codes of employers and numbers of receipts as they are compared now: in capitals, without invisible signs. What would then be the same as
 * another row's stays as it is, so that nothing is lost; importing that file again tells which these are.
 */
export class IdentifiersInCapitals1764001100000 implements MigrationInterface {
  readonly name = 'IdentifiersInCapitals1764001100000';

  async up(runner: QueryRunner): Promise<void> {
    const [first, second] = engineOf(runner.dataSource) === 'postgres' ? ['$1', '$2'] : ['?', '?'];
    const rename = async (table: string, column: string, each: OddlyStored): Promise<boolean> => {
      const sql = `SELECT 1 FROM "${table}" WHERE "${column}" = ${first}`;
      const taken = (await runner.query(sql, [each.compared])) as unknown[];
      if (taken.length > 0) return false;
      await runner.query(`UPDATE "${table}" SET "${column}" = ${first} WHERE "id" = ${second}`, [
        each.compared,
        each.id,
      ]);
      return true;
    };
    for (const each of await oddlyStored(runner, 'employer', 'code')) await rename('employer', 'code', each);
    for (const each of await oddlyStored(runner, 'payment', 'receipt_no')) {
      if (!(await rename('payment', 'receipt_no', each))) continue;
      await runner.query(
        `UPDATE "adjustment" SET "reverses_receipt_no" = ${first} WHERE "reverses_receipt_no" = ${second}`,
        [each.compared, each.stored],
      );
    }
  }

  async down(): Promise<void> {
    // How they were typed is not known any more, and nothing depends on it.
  }
}

async function oddlyStored(runner: QueryRunner, table: string, column: string): Promise<OddlyStored[]> {
  const found: OddlyStored[] = [];
  for (let last = 0; ;) {
    const rows = (await runner.query(
      `SELECT "id", "${column}" AS "stored" FROM "${table}" WHERE "id" > ${last} ORDER BY "id" LIMIT ${ROWS_PER_READ}`,
    )) as { readonly id: number | string; readonly stored: string }[];
    for (const { id, stored } of rows) {
      const compared = capitalIdentifierOf(stored);
      if (compared !== stored && compared !== '') found.push({ id: Number(id), stored, compared });
    }
    if (rows.length < ROWS_PER_READ) return found;
    last = Number(rows.at(-1)?.id);
  }
}
