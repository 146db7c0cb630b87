import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { EmployersModule } from '../employers/employers.module';
import { MatchingModule } from '../matching/matching.module';
import { ImportRunRepository } from './persistence/import-run.repository';
import { FileImports } from './use-cases/file-imports';
import { ImportFile } from './use-cases/import-file.use-case';
import { RowContexts } from './use-cases/row-contexts';

@Module({
  imports: [AuthoritiesModule, EmployersModule, ContributionsModule, MatchingModule],
  providers: [ImportRunRepository, RowContexts, FileImports, ImportFile],
  exports: [ImportFile],
})
export class ImportsModule {}
