import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { AuditModule } from '../audit/audit.module';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { EmployersModule } from '../employers/employers.module';
import { ParametersModule } from '../parameters/parameters.module';
import { MatchingModule } from '../matching/matching.module';
import { ImportRun } from './persistence/import-run.entity';
import { ImportUpload } from './persistence/import-upload.entity';
import { CheckUploadJob } from './jobs/check-upload.job';
import { ClearUploadJob } from './jobs/clear-upload.job';
import { RecordUploadJob } from './jobs/record-upload.job';
import { ImportListQuery } from './persistence/import-list.query';
import { ImportRunRepository } from './persistence/import-run.repository';
import { ImportUploadRepository } from './persistence/import-upload.repository';
import { RegisterCountsQuery } from './persistence/register-counts.query';
import { UploadFiles } from './persistence/upload-files';
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

/** Files that are imported: read, checked, mended, recorded. What serves them stands in `http/imports-http.module.ts`. */
@Module({
  imports: [
    DatabaseModule.forFeature([ImportRun, ImportUpload]),
    AuditModule,
    AuthoritiesModule,
    EmployersModule,
    ContributionsModule,
    MatchingModule,
    ParametersModule,
  ],
  providers: [
    ImportRunRepository,
    RowContexts,
    FileImports,
    ImportFile,
    ImportUploadRepository,
    ImportListQuery,
    RegisterCountsQuery,
    UploadFiles,
    ImportParts,
    UploadQueue,
    TakeUpload,
    CheckUpload,
    MendRows,
    TakeMendedFile,
    RequestRecording,
    RecordUpload,
    DiscardUpload,
    ClearLeftovers,
    ViewImports,
    ViewUpload,
    ListRejects,
    OpenRejects,
    CheckUploadJob,
    RecordUploadJob,
    ClearUploadJob,
  ],
  exports: [
    ImportFile,
    ImportListQuery,
    UploadFiles,
    TakeUpload,
    MendRows,
    TakeMendedFile,
    RequestRecording,
    DiscardUpload,
    ViewImports,
    ViewUpload,
    ListRejects,
    OpenRejects,
  ],
})
export class ImportsModule implements OnApplicationBootstrap {
  constructor(private readonly leftovers: ClearLeftovers) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.leftovers.run();
  }
}
