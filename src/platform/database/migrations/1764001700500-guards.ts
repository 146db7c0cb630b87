import type { MigrationInterface, QueryRunner } from 'typeorm';
import { dropGuardFunction, guardTables, liftGuards, type Guard } from './guards';

/** Facts: only added to. */
const FACTS: readonly Guard[] = [
  { table: 'assessment', offeredAgain: 'bulk' },
  { table: 'payment', offeredAgain: 'bulk' },
  { table: 'tax_registry', offeredAgain: 'bulk' },
  { table: 'adjustment' },
  { table: 'reminder', once: ['served_on'], offeredAgain: [['reminder_no']] },
  { table: 'excuse' },
  { table: 'excuse_withdrawal' },
  { table: 'employer_status' },
  { table: 'employer_office' },
  { table: 'employer_particulars' },
  { table: 'holiday' },
  { table: 'refund', offeredAgain: [['refund_no']] },
  { table: 'employer_payment_method', offeredAgain: [['employer_id', 'since']] },
  {
    table: 'import_run',
    free: {
      columns: ['file_sha256', 'facts_sha256', 'finished_at', 'rows', 'accepted', 'unchanged', 'rejected'],
      while: 'OLD."finished_at" IS NULL',
    },
  },
];

/** How a paper reached the employer: an event says so, and another takes that back; one day is never put in the place of another. */
const SERVICE = {
  served_on: 'OLD."served_on" IS NULL OR NEW."served_on" IS NULL',
  service_attempts: 'NEW."service_attempts" > OLD."service_attempts"',
} as const;

/** Letters: what they say is sealed when they are issued, what became of them is filled in once. */
const LETTER: Guard = {
  table: 'notice',
  once: [
    'year',
    'number',
    'issued_on',
    'snapshot',
    'snapshot_sha256',
    'template_sha256',
    'document_sha256',
    'lists',
    'void_reason',
    'dispatched_on',
  ],
  free: { columns: ['authority_id', 'case_id', 'as_of'], while: `OLD."state" = 'queued'` },
  allowed: {
    state: [
      `(OLD."state" = 'queued' AND NEW."state" IN ('issued', 'void'))`,
      `(OLD."state" = 'issued' AND NEW."state" = 'rendered')`,
      `(OLD."state" IN ('issued', 'rendered') AND NEW."state" = 'void' AND OLD."dispatched_on" IS NULL)`,
    ].join(' OR '),
    ...SERVICE,
  },
  // A proposal is no letter yet.
  removable: `OLD."state" = 'queued'`,
  offeredAgain: [['kind', 'employer_id', 'period']],
};

const WORK: readonly Guard[] = [
  { table: 'case_event' },
  {
    table: 'case_document',
    once: ['template_sha256', 'document_sha256'],
    allowed: SERVICE,
  },
  LETTER,
  { table: 'stored_document', offeredAgain: [['sha256']] },
  { table: 'report' },
  // Made again, a file carries the number and the day of the letter; what was made before stays a stored document.
  { table: 'report_file', allowed: { document_sha256: 'TRUE' }, offeredAgain: 'bulk' },
  { table: 'publication_list' },
  { table: 'publication_entry' },
  { table: 'publication_file', offeredAgain: [['list_id', 'format']] },
  { table: 'collection_plan' },
  { table: 'parameter_entry' },
  { table: 'audit_entry' },
  // The head of the trail only ever moves on.
  {
    table: 'audit_head',
    free: { columns: ['entries', 'hash', 'signed_with', 'signature'], while: 'NEW."entries" > OLD."entries"' },
    offeredAgain: 'bulk',
  },
];

/** What this migration guards. */
export const GUARDS: readonly Guard[] = [...FACTS, ...WORK];

/** Nothing that was recorded can be rewritten behind the program: the database itself refuses it. Removes the guards on the way down. */
export class Guards1764001700500 implements MigrationInterface {
  readonly name = 'Guards1764001700500';

  async up(runner: QueryRunner): Promise<void> {
    await guardTables(runner, GUARDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await liftGuards(runner, GUARDS);
    await dropGuardFunction(runner);
  }
}
