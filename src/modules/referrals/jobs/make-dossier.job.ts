import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers';
import { MAKE_DOSSIER_TOPIC, type DossierWanted } from '../domain/events';
import { KeepDossiers } from '../use-cases/keep-dossiers';

/** Makes the files of dossiers in the background. */
@Injectable()
export class MakeDossierJob implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly dossiers: KeepDossiers,
  ) {}

  onModuleInit(): void {
    this.handlers.register<DossierWanted>(
      { topic: MAKE_DOSSIER_TOPIC, name: { vi: 'Lập hồ sơ vụ việc (PDF, ZIP)', en: 'Dossiers of cases (PDF, ZIP)' } },
      ({ payload }) => this.dossiers.ensure(payload.dossierId),
    );
  }
}
