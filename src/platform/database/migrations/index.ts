import { FirstSchema1764000000000 } from './1764000000000-first-schema';
import { TaxRegistry1764000100000 } from './1764000100000-tax-registry';
import { IndexOfMarks1764000200000 } from './1764000200000-index-of-marks';
import { CaseFile1764000300000 } from './1764000300000-case-file';
import { CaseDocuments1764000400000 } from './1764000400000-case-documents';
import { ServiceOfPapers1764000500000 } from './1764000500000-service-of-papers';
import { Excuses1764000500100 } from './1764000500100-excuses';
import { RemindersBySteps1764000500200 } from './1764000500200-reminders-by-steps';
import { Findings1764000550000 } from './1764000550000-findings';
import { Duties1764000600000 } from './1764000600000-duties';
import { CaseStanding1764000600100 } from './1764000600100-case-standing';
import { PublicationLists1764000700000 } from './1764000700000-publication-lists';
import { CollectionPlans1764000900000 } from './1764000900000-collection-plans';
import { ReportMakers1764001000000 } from './1764001000000-report-makers';
import { ExcuseWithdrawals1764001000100 } from './1764001000100-excuse-withdrawals';
import { Runs1764001000200 } from './1764001000200-runs';
import { IdentifiersInCapitals1764001100000 } from './1764001100000-identifiers-in-capitals';
import { ImportUploads1764001200000 } from './1764001200000-import-uploads';
import { CycleDays1764001300000 } from './1764001300000-cycle-days';
import { CausesOfItems1764001400000 } from './1764001400000-causes-of-items';
import { RefundsAndMethods1764001410000 } from './1764001410000-refunds-and-methods';
import { UrgedItems1764001500000 } from './1764001500000-urged-items';
import { DatedRegister1764001500100 } from './1764001500100-dated-register';
import { NotComputed1764001600000 } from './1764001600000-not-computed';
import { Holidays1764001600100 } from './1764001600100-holidays';
import { EthIsDyet1764001600200 } from './1764001600200-eth-is-dyet';
import { AuditHead1764001700100 } from './1764001700100-audit-head';
import { Guards1764001700500 } from './1764001700500-guards';
import { OfficeDetails1764002200000 } from './1764002200000-office-details';
import { FactsSeen1764002300000 } from './1764002300000-facts-seen';
import { Participants1764002300100 } from './1764002300100-participants';
import { Dossiers1764002400000 } from './1764002400000-dossiers';
import { Schedules1764002500000 } from './1764002500000-schedules';

/** Every migration, oldest first. A released one is never edited. */
export const MIGRATIONS = [
  FirstSchema1764000000000,
  TaxRegistry1764000100000,
  IndexOfMarks1764000200000,
  CaseFile1764000300000,
  CaseDocuments1764000400000,
  ServiceOfPapers1764000500000,
  Excuses1764000500100,
  RemindersBySteps1764000500200,
  Findings1764000550000,
  Duties1764000600000,
  CaseStanding1764000600100,
  PublicationLists1764000700000,
  CollectionPlans1764000900000,
  ReportMakers1764001000000,
  ExcuseWithdrawals1764001000100,
  Runs1764001000200,
  IdentifiersInCapitals1764001100000,
  ImportUploads1764001200000,
  CycleDays1764001300000,
  CausesOfItems1764001400000,
  RefundsAndMethods1764001410000,
  UrgedItems1764001500000,
  DatedRegister1764001500100,
  NotComputed1764001600000,
  Holidays1764001600100,
  EthIsDyet1764001600200,
  AuditHead1764001700100,
  Guards1764001700500,
  OfficeDetails1764002200000,
  FactsSeen1764002300000,
  Participants1764002300100,
  Dossiers1764002400000,
  Schedules1764002500000,
];
