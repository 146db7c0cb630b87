import { join } from 'node:path';
import { Global, Inject, Module, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Configuration } from '../config/configuration';
import { JobRunner } from '../jobs/job-runner';
import { CONFIGURATION } from '../platform.module';
import { DocumentStore } from './document-store';
import { HandlebarsTemplates } from './handlebars-templates';
import { PdfPages } from './pdf-pages';
import { PdfRenderer } from './pdf-renderer';

/** Templates, PDF and the store of issued documents, for every module. */
@Global()
@Module({
  providers: [
    { provide: HandlebarsTemplates, useFactory: () => new HandlebarsTemplates() },
    {
      provide: PdfRenderer,
      useFactory: (templates: HandlebarsTemplates) => new PdfRenderer(templates),
      inject: [HandlebarsTemplates],
    },
    PdfPages,
    {
      provide: DocumentStore,
      useFactory: (configuration: Configuration) => new DocumentStore(join(configuration.varDir, 'documents')),
      inject: [CONFIGURATION],
    },
  ],
  exports: [HandlebarsTemplates, PdfRenderer, PdfPages, DocumentStore],
})
export class DocumentsModule implements OnModuleInit, BeforeApplicationShutdown {
  constructor(
    @Inject(PdfRenderer) private readonly renderer: PdfRenderer,
    private readonly store: DocumentStore,
    private readonly runner: JobRunner,
  ) {}

  onModuleInit(): void {
    // Against the clock of the disk, whatever day the program is told to act on.
    this.runner.beforeWork(() => this.store.clearDrafts(Date.now()));
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.renderer.close();
  }
}
