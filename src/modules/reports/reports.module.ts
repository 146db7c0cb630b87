import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { EmployersModule } from '../employers/employers.module';
import { ParametersModule } from '../parameters/parameters.module';
import { ReportRepository } from './persistence/report.repository';
import { AuthoritySurvey } from './use-cases/authority-survey';
import { MakeMonthlyReport } from './use-cases/make-monthly-report.use-case';
import { WriteReportFiles } from './use-cases/write-report-files.use-case';

@Module({
  imports: [AuthoritiesModule, ContributionsModule, EmployersModule, ParametersModule],
  providers: [ReportRepository, AuthoritySurvey, MakeMonthlyReport, WriteReportFiles],
  exports: [MakeMonthlyReport, WriteReportFiles],
})
export class ReportsModule {}
