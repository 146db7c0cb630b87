import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names that were typed with Icelandic Ð are found by d, as those with Đ are. */
export class EthIsDyet1764001600200 implements MigrationInterface {
  readonly name = 'EthIsDyet1764001600200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`UPDATE employer SET search_text = REPLACE(search_text, 'ð', 'd') WHERE search_text LIKE '%ð%'`);
  }

  async down(): Promise<void> {
    // The names themselves were not touched.
  }
}
