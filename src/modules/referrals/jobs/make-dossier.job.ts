import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers';
import { parseCivilDate } from '../../../kernel/civil-date';
import { MAKE_DOSSIER_TOPIC, ORDER_DOSSIER_TOPIC, type DossierOrdered, type DossierWanted } from '../domain/events';
import { KeepDossiers } from '../use-cases/keep-dossiers';

/** Makes the files of dossiers in the background. */
@Injectable()
export class MakeDossierJob implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly dossiers: KeepDossiers,
  ) {}

  onModuleInit(): void {
    this.handlers.register(
      MAKE_DOSSIER_TOPIC,
      ({ payload }) => this.dossiers.ensure((payload as DossierWanted).dossierId),
      { vi: 'Lập hồ sơ vụ việc (PDF, ZIP)', en: 'Dossiers of cases (PDF, ZIP)' },
    );
    this.handlers.register(
      ORDER_DOSSIER_TOPIC,
      async ({ payload }) => {
        const { caseId, asOf, orderedBy } = payload as DossierOrdered;
        await this.dossiers.ensure((await this.dossiers.freezeOf(caseId, parseCivilDate(asOf), orderedBy)).id);
      },
      { vi: 'Chốt số liệu hồ sơ kiến nghị khởi tố', en: 'Dossiers of referrals' },
    );
  }
}
