import { Module, type OnModuleInit } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import type { Configuration } from '../../../platform/config/configuration';
import { ErrorStatuses } from '../../../platform/http/error-statuses';
import { UploadStorage } from '../../../platform/http/upload-storage';
import { Navigation } from '../../../platform/pages/navigation';
import { ProblemPages } from '../../../platform/pages/problem-page';
import { CONFIGURATION } from '../../../platform/platform.module';
import { ImportsModule } from '../imports.module';
import { ImportPageController } from '../pages/import.controller';
import { ImportsPageController } from '../pages/imports.controller';
import { IMPORT_PROBLEMS } from '../pages/problem-words';
import { incomingFolder } from '../persistence/upload-files';
import { WORDS } from '../words';
import { IMPORT_ERROR_STATUSES } from './import-error-statuses';
import { ImportsApiController } from './imports-api.controller';

/** Imports for people and for other programs; apart from the module itself, so that a command need not load what serves HTTP. */
@Module({
  imports: [
    ImportsModule,
    MulterModule.registerAsync({
      useFactory: ({ varDir, importMaxBytes }: Configuration) => ({
        storage: new UploadStorage(incomingFolder(varDir)),
        limits: { fileSize: importMaxBytes },
      }),
      inject: [CONFIGURATION],
    }),
  ],
  controllers: [ImportsApiController, ImportsPageController, ImportPageController],
})
export class ImportsHttpModule implements OnModuleInit {
  constructor(
    private readonly navigation: Navigation,
    private readonly problemPages: ProblemPages,
    private readonly statuses: ErrorStatuses,
  ) {}

  onModuleInit(): void {
    this.navigation.add({ name: 'imports', href: '/imports', label: WORDS.section, order: 80 });
    this.problemPages.register(IMPORT_PROBLEMS);
    this.statuses.register(IMPORT_ERROR_STATUSES);
  }
}
