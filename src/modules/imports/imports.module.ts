import { Module, type OnApplicationBootstrap, type OnModuleInit } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import type { Configuration } from '../../platform/config/configuration';
import { ErrorStatuses } from '../../platform/http/error-statuses';
import { UploadStorage } from '../../platform/http/upload-storage';
import { Navigation } from '../../platform/pages/navigation';
import { ProblemPages } from '../../platform/pages/problem-page';
import { CONFIGURATION } from '../../platform/platform.module';
import { AuditModule } from '../audit/audit.module';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { EmployersModule } from '../employers/employers.module';
import { MatchingModule } from '../matching/matching.module';
import { IMPORT_ERROR_STATUSES } from './http/import-error-statuses';
import { ImportsApiController } from './http/imports-api.controller';
import { CheckUploadJob } from './jobs/check-upload.job';
import { ClearUploadJob } from './jobs/clear-upload.job';
import { RecordUploadJob } from './jobs/record-upload.job';
import { ImportPageController } from './pages/import.controller';
import { ImportsPageController } from './pages/imports.controller';
import { IMPORT_PROBLEMS } from './pages/problem-words';
import { ImportListQuery } from './persistence/import-list.query';
import { ImportRunRepository } from './persistence/import-run.repository';
import { ImportUploadRepository } from './persistence/import-upload.repository';
import { RegisterCountsQuery } from './persistence/register-counts.query';
import { incomingFolder, UploadFiles } from './persistence/upload-files';
import { CheckUpload } from './use-cases/check-upload.use-case';
import { ClearLeftovers } from './use-cases/clear-leftovers.use-case';
import { DiscardUpload } from './use-cases/discard-upload.use-case';
import { FileImports } from './use-cases/file-imports';
import { ImportFile } from './use-cases/import-file.use-case';
import { ImportParts } from './use-cases/import-parts';
import { ListRejects } from './use-cases/list-rejects.query';
import { MendRows } from './use-cases/mend-rows.use-case';
import { OpenRejects } from './use-cases/open-rejects.query';
import { RecordUpload } from './use-cases/record-upload.use-case';
import { RequestRecording } from './use-cases/request-recording.use-case';
import { RowContexts } from './use-cases/row-contexts';
import { TakeMendedFile } from './use-cases/take-mended-file.use-case';
import { TakeUpload } from './use-cases/take-upload.use-case';
import { UploadQueue } from './use-cases/upload-queue';
import { ViewImports } from './use-cases/view-imports.query';
import { ViewUpload } from './use-cases/view-upload.query';
import { WORDS } from './words';

@Module({
  imports: [
    ...[AuditModule, AuthoritiesModule, EmployersModule, ContributionsModule, MatchingModule],
    MulterModule.registerAsync({
      useFactory: ({ varDir, importMaxBytes }: Configuration) => ({
        storage: new UploadStorage(incomingFolder(varDir)),
        limits: { fileSize: importMaxBytes },
      }),
      inject: [CONFIGURATION],
    }),
  ],
  controllers: [ImportsApiController, ImportsPageController, ImportPageController],
  providers: [
    ...[ImportRunRepository, RowContexts, FileImports, ImportFile],
    ...[ImportUploadRepository, ImportListQuery, RegisterCountsQuery, UploadFiles, ImportParts, UploadQueue],
    ...[TakeUpload, CheckUpload, MendRows, TakeMendedFile, RequestRecording, RecordUpload],
    ...[DiscardUpload, ClearLeftovers, ViewImports, ViewUpload, ListRejects, OpenRejects],
    ...[CheckUploadJob, RecordUploadJob, ClearUploadJob],
  ],
  exports: [ImportFile],
})
export class ImportsModule implements OnModuleInit, OnApplicationBootstrap {
  constructor(
    private readonly navigation: Navigation,
    private readonly problemPages: ProblemPages,
    private readonly statuses: ErrorStatuses,
    private readonly leftovers: ClearLeftovers,
  ) {}

  onModuleInit(): void {
    this.navigation.add({ name: 'imports', href: '/imports', label: WORDS.section, order: 80 });
    this.problemPages.register(IMPORT_PROBLEMS);
    this.statuses.register(IMPORT_ERROR_STATUSES);
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.leftovers.run();
  }
}
