import { ArrearsModule } from './modules/arrears/arrears.module';
import { AuditModule } from './modules/audit/audit.module';
import { AuthoritiesModule } from './modules/authorities/authorities.module';
import { CasesModule } from './modules/cases/cases.module';
import { ContributionsModule } from './modules/contributions/contributions.module';
import { CycleModule } from './modules/cycle/cycle.module';
import { EmployersModule } from './modules/employers/employers.module';
import { ImportsModule } from './modules/imports/imports.module';
import { InspectionsModule } from './modules/inspections/inspections.module';
import { MatchingModule } from './modules/matching/matching.module';
import { NoticesModule } from './modules/notices/notices.module';
import { ParametersModule } from './modules/parameters/parameters.module';
import { PublicityModule } from './modules/publicity/publicity.module';
import { ReferralsModule } from './modules/referrals/referrals.module';
import { ReportsModule } from './modules/reports/reports.module';
import { RunsModule } from './modules/runs/runs.module';
import { SanctionsModule } from './modules/sanctions/sanctions.module';
import { DocumentsModule } from './platform/documents/documents.module';
import { HttpModule } from './platform/http/http.module';

/** Everything that the office does, without the screens: for the server, the worker and the commands that act in cases. */
export const OFFICE_MODULES = [
  DocumentsModule,
  HttpModule,
  AuditModule,
  ParametersModule,
  AuthoritiesModule,
  EmployersModule,
  ContributionsModule,
  ArrearsModule,
  CasesModule,
  NoticesModule,
  InspectionsModule,
  SanctionsModule,
  PublicityModule,
  ReferralsModule,
  MatchingModule,
  ImportsModule,
  CycleModule,
  ReportsModule,
  RunsModule,
];
