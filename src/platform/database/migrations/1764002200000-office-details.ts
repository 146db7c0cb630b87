import type { MigrationInterface, QueryRunner } from 'typeorm';
import { guardTables, type Guard } from './guards';
import { createTables, dropTables, id, instant, integer, orNull, text, type TablePlan } from './table-plan';

const TABLES: readonly TablePlan[] = [
  {
    name: 'office_details',
    columns: [
      id,
      integer('authority_id'),
      text('valid_from'),
      text('address'),
      text('phone'),
      text('contact_name'),
      text('contact_phone'),
      text('account_number'),
      text('bank'),
      text('bank_bin'),
      orNull(text('treasury_account')),
      orNull(text('treasury')),
      orNull(text('signs_for')),
      text('signer_title'),
      text('signer_name'),
      instant('recorded_at'),
      text('recorded_by'),
    ],
    references: { authority_id: 'authority' },
    indexes: [{ columns: ['authority_id'] }],
  },
];

/** What this migration guards. */
export const OFFICE_DETAILS_GUARDS: readonly Guard[] = [{ table: 'office_details' }];

/** What offices print on their papers, from a day on: address, telephone, accounts, who signs. */
export class OfficeDetails1764002200000 implements MigrationInterface {
  readonly name = 'OfficeDetails1764002200000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    await guardTables(runner, OFFICE_DETAILS_GUARDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTables(runner, TABLES);
  }
}
