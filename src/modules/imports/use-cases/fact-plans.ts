import type {
  AssessmentContent,
  AssessmentRepository,
  EarlierReminderRepository,
  PaymentContent,
  PaymentRepository,
  ReminderContent,
} from '../../contributions/contributions.api';
import type { EmployerRepository } from '../../employers/employers.api';
import type { TaxRegistryRecord, TaxRegistryRepository } from '../../matching/matching.api';
import type { Difference } from '../domain/differences';
import { assessmentReader, type AssessmentRow } from '../domain/rows/assessment-row';
import { paymentReader, type PaymentRow } from '../domain/rows/payment-row';
import { reminderReader, type ReminderRow } from '../domain/rows/reminder-row';
import { taxRegistryReader, type TaxRegistryRow } from '../domain/rows/tax-registry-row';
import type { ReadRow } from '../domain/source-row';
import type { FactPlan } from './fact-import';
import type { ImportSession } from './file-import';
import { RecognisedTransfers } from './recognised-transfers';
import { plainAssessments, plainPayments } from './fast-path-plans';

/** How assessments are imported. */
export function assessmentPlan(
  session: ImportSession,
  assessments: AssessmentRepository,
): FactPlan<AssessmentRow, AssessmentContent> {
  return {
    read: assessmentReader(session.header, session.context),
    keyColumns: ['employerCode', 'period', 'fund'],
    insert: (rows) => assessments.insertNew(session.importId, rows, session.digest),
    compare: (row, content) => [
      ['workers', row.workers, content.workers],
      ['wageBase', row.wageBase, content.wageBase],
      ['amount', row.amount, content.amount],
    ],
    differs: 'stored.differs',
    employerOf: (row) => row.employerId,
    plain: plainAssessments(session, assessments),
  };
}

/** So many receipts are named one by one. */
const RECEIPTS_NAMED = 5;

/** How payments are imported. */
export function paymentPlan(
  session: ImportSession,
  payments: PaymentRepository,
  employers: EmployerRepository,
  reminders: EarlierReminderRepository,
): FactPlan<PaymentRow, PaymentContent> {
  const hasTexts = session.header.positions.has('transferText');
  const transfers = new RecognisedTransfers(session, reminders, employers);
  return {
    read: paymentReader(session.header, session.context),
    keyColumns: ['receiptNo'],
    ...(hasTexts
      ? { complete: (rows: readonly ReadRow<PaymentRow>[]) => transfers.complete(rows) }
      : { plain: plainPayments(session, payments) }),
    insert: (rows) => payments.insertNew(session.importId, rows, session.digest),
    compare: (row, content) => [
      ['employerCode', row.employerId, content.employerId],
      ['receivedOn', row.receivedOn, content.receivedOn],
      ['amount', row.amount, content.amount],
      ['fund', row.fund, content.fund],
      ['period', row.period, content.period],
    ],
    differs: 'stored.differs',
    employerOf: (row) => row.employerId,
    readable: (found) => withEmployerCodes(found, employers),
    warnings: async () => {
      const receipts = await payments.namingNothing(session.importId, [...session.touched]);
      if (receipts.length === 0) return transfers.warnings();
      const named = receipts.slice(0, RECEIPTS_NAMED).join(', ');
      const more = receipts.length > RECEIPTS_NAMED ? ', …' : '';
      const parameters = { count: receipts.length, receipts: named + more };
      return [...transfers.warnings(), { code: 'warning.names-nothing', parameters }];
    },
  };
}

/** How reminders sent before this system are imported. */
export function reminderPlan(
  session: ImportSession,
  reminders: EarlierReminderRepository,
  employers: EmployerRepository,
): FactPlan<ReminderRow, ReminderContent> {
  return {
    read: reminderReader(session.header, session.context),
    keyColumns: ['reminderNo'],
    insert: (rows) => reminders.insertNew(session.importId, rows),
    compare: (row, content) => [
      ['employerCode', row.employerId, content.employerId],
      ['sentOn', row.sentOn, content.sentOn],
      ['servedOn', row.servedOn, content.servedOn],
    ],
    differs: 'stored.differs-for-good',
    employerOf: (row) => row.employerId,
    readable: (found) => withEmployerCodes(found, employers),
  };
}

/** How the tax office's register is imported. */
export function taxRegistryPlan(
  session: ImportSession,
  registry: TaxRegistryRepository,
): FactPlan<TaxRegistryRow, Omit<TaxRegistryRecord, 'taxCode' | 'period'>> {
  const codeOf = (id: number): string | null => session.context.authorityCode(id) ?? null;
  return {
    read: taxRegistryReader(session.header, session.context),
    keyColumns: ['taxCode', 'period'],
    insert: (rows) => registry.insertNew(session.importId, session.context.now, rows, session.digest),
    compare: (row, content) => [
      ['name', row.name, content.name],
      ['address', row.address, content.address],
      ['authorityCode', codeOf(row.authorityId), codeOf(content.authorityId)],
      ['declaredWorkers', row.declaredWorkers, content.declaredWorkers],
      ['declaredWageFund', row.declaredWageFund, content.declaredWageFund],
    ],
    differs: 'stored.differs-for-good',
  };
}

async function withEmployerCodes(found: readonly Difference[], employers: EmployerRepository): Promise<Difference[]> {
  const ids = found.flatMap(({ column, stored }) => (column === 'employerCode' ? [Number(stored)] : []));
  const codes = await employers.codesOf(ids);
  return found.map((each) =>
    each.column === 'employerCode' ? { ...each, stored: codes.get(Number(each.stored)) ?? null } : each,
  );
}
