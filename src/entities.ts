import { ArrearsPosition } from './modules/arrears/persistence/arrears-position.entity';
import { OpenCharge } from './modules/arrears/persistence/open-charge.entity';
import { NotComputedRow } from './modules/arrears/persistence/not-computed.entity';
import { OpenItem } from './modules/arrears/persistence/open-item.entity';
import { AuditEntry } from './modules/audit/persistence/audit-entry.entity';
import { AuditHead } from './modules/audit/persistence/audit-head.entity';
import { Authority } from './modules/authorities/persistence/authority.entity';
import { CaseEvent } from './modules/cases/persistence/case-event.entity';
import { CaseMeasure } from './modules/cases/persistence/case-measure.entity';
import { CaseStanding } from './modules/cases/persistence/case-standing.entity';
import { Duty } from './modules/cases/persistence/duty.entity';
import { EnforcementCase } from './modules/cases/persistence/enforcement-case.entity';
import { Adjustment } from './modules/contributions/persistence/adjustment.entity';
import { Assessment } from './modules/contributions/persistence/assessment.entity';
import { EmployerTouched } from './modules/contributions/persistence/employer-touched.entity';
import { Excuse } from './modules/contributions/persistence/excuse.entity';
import { ExcuseWithdrawal } from './modules/contributions/persistence/excuse-withdrawal.entity';
import { Payment } from './modules/contributions/persistence/payment.entity';
import { Refund } from './modules/contributions/persistence/refund.entity';
import { EmployerPaymentMethod } from './modules/employers/persistence/employer-payment-method.entity';
import { CycleDay } from './modules/cycle/persistence/cycle-day.entity';
import { Employer } from './modules/employers/persistence/employer.entity';
import { EmployerOffice } from './modules/employers/persistence/employer-office.entity';
import { EmployerParticulars } from './modules/employers/persistence/employer-particulars.entity';
import { EmployerStatus } from './modules/employers/persistence/employer-status.entity';
import { ImportRun } from './modules/imports/persistence/import-run.entity';
import { ImportUpload } from './modules/imports/persistence/import-upload.entity';
import { TaxRegistryEntry } from './modules/matching/persistence/tax-registry-entry.entity';
import { CaseDocument } from './modules/notices/persistence/case-document.entity';
import { Notice } from './modules/notices/persistence/notice.entity';
import { NumberSequence } from './modules/notices/persistence/number-sequence.entity';
import { Reminder } from './modules/contributions/persistence/reminder.entity';
import { Holiday } from './modules/parameters/persistence/holiday.entity';
import { ParameterEntry } from './modules/parameters/persistence/parameter-entry.entity';
import { CollectionPlan } from './modules/reports/persistence/collection-plan.entity';
import { PublicationEntry } from './modules/publicity/persistence/publication-entry.entity';
import { PublicationFile } from './modules/publicity/persistence/publication-file.entity';
import { PublicationList } from './modules/publicity/persistence/publication-list.entity';
import { Report } from './modules/reports/persistence/report.entity';
import { ReportFile } from './modules/reports/persistence/report-file.entity';
import { RunRow } from './modules/runs/persistence/run.entity';
import { StoredDocument } from './platform/documents/stored-document.entity';
import { OutboxRow } from './platform/outbox/outbox-row.entity';

/** Every table as the data source knows it; composed here, next to the modules that own them. */
export const ENTITIES = [
  Authority,
  Employer,
  EmployerOffice,
  EmployerParticulars,
  EmployerStatus,
  ImportRun,
  ImportUpload,
  Assessment,
  Payment,
  Refund,
  EmployerPaymentMethod,
  Adjustment,
  Excuse,
  ExcuseWithdrawal,
  EmployerTouched,
  TaxRegistryEntry,
  ArrearsPosition,
  OpenItem,
  OpenCharge,
  NotComputedRow,
  EnforcementCase,
  CaseEvent,
  CaseMeasure,
  CaseStanding,
  Duty,
  CycleDay,
  Notice,
  CaseDocument,
  NumberSequence,
  Reminder,
  PublicationList,
  PublicationEntry,
  PublicationFile,
  Report,
  ReportFile,
  CollectionPlan,
  ParameterEntry,
  Holiday,
  AuditEntry,
  AuditHead,
  OutboxRow,
  RunRow,
  StoredDocument,
];
