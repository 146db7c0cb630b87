import { ADJUSTMENTS_FILE, ASSESSMENTS_FILE, PAYMENTS_FILE, REFUNDS_FILE, REMINDERS_FILE } from './files/fact-files';
import type { FileDefinition } from './files/file-definition';
import { HOLIDAYS_FILE } from './files/calendar-files';
import { OFFICE_DETAILS_FILE } from './files/office-details-file';
import { PARTICIPANTS_FILE } from './files/participants-file';
import { AUTHORITIES_FILE, EMPLOYERS_FILE, TAX_REGISTRY_FILE } from './files/register-files';

/** What may be imported, in the order in which a whole register is brought in: each names only what stands before it. */
export const IMPORT_KINDS = [
  'authorities',
  'employers',
  'assessments',
  'payments',
  'adjustments',
  'refunds',
  'reminders',
  'tax-registry',
  'holidays',
  'office-details',
  'participants',
] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Whether this is a kind of file. */
export function isImportKind(text: unknown): text is ImportKind {
  return (IMPORT_KINDS as readonly unknown[]).includes(text);
}

/** Everything about each kind of file: readers, templates and the pages that explain files are made from it. */
export const IMPORT_FILES: Readonly<Record<ImportKind, FileDefinition>> = {
  authorities: AUTHORITIES_FILE,
  employers: EMPLOYERS_FILE,
  assessments: ASSESSMENTS_FILE,
  payments: PAYMENTS_FILE,
  adjustments: ADJUSTMENTS_FILE,
  refunds: REFUNDS_FILE,
  reminders: REMINDERS_FILE,
  'tax-registry': TAX_REGISTRY_FILE,
  holidays: HOLIDAYS_FILE,
  'office-details': OFFICE_DETAILS_FILE,
  participants: PARTICIPANTS_FILE,
};
