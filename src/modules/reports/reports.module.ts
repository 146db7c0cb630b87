import { Module } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { AuditModule } from '../audit/audit.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { EmployersModule } from '../employers/employers.module';
import { ParametersModule } from '../parameters/parameters.module';
import { CollectionPlan } from './persistence/collection-plan.entity';
import { ReportFile } from './persistence/report-file.entity';
import { Report } from './persistence/report.entity';
import { CollectionPlanRepository } from './persistence/collection-plan.repository';
import { LawChangesQuery } from './persistence/law-changes.query';
import { MeasureLogQuery } from './persistence/measure-log.query';
import { RecordedBetweenQuery } from './persistence/recorded-between.query';
import { ReportRepository } from './persistence/report.repository';
import { AuthoritySurvey } from './use-cases/authority-survey';
import { ListCollectionPlans } from './use-cases/list-collection-plans.query';
import { MakeMonthlyReport } from './use-cases/make-monthly-report.use-case';
import { SetCollectionPlan } from './use-cases/set-collection-plan.use-case';
import { WriteReportFiles } from './use-cases/write-report-files.use-case';

@Module({
  imports: [
    DatabaseModule.forFeature([CollectionPlan, Report, ReportFile]),
    AuditModule,
    AuthoritiesModule,
    ContributionsModule,
    EmployersModule,
    ParametersModule,
  ],
  providers: [
    ReportRepository,
    CollectionPlanRepository,
    MeasureLogQuery,
    LawChangesQuery,
    RecordedBetweenQuery,
    AuthoritySurvey,
    MakeMonthlyReport,
    WriteReportFiles,
    SetCollectionPlan,
    ListCollectionPlans,
  ],
  exports: [MakeMonthlyReport, WriteReportFiles, SetCollectionPlan, ListCollectionPlans],
})
export class ReportsModule {}
