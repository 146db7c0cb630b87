import { Injectable, type OnModuleInit } from '@nestjs/common';
import { parseCivilDate } from '../../../kernel/civil-date';
import { OutboxHandlers } from '../../../platform/outbox/outbox-handlers';
import { ORDER_DOSSIER_TOPIC, type DossierOrdered } from '../domain/events';
import { KeepDossiers } from '../use-cases/keep-dossiers';

/** Freezes and makes the dossier that a referral rests on. */
@Injectable()
export class OrderDossierJob implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly dossiers: KeepDossiers,
  ) {}

  onModuleInit(): void {
    this.handlers.register<DossierOrdered>(
      { topic: ORDER_DOSSIER_TOPIC, name: { vi: 'Chốt số liệu hồ sơ kiến nghị khởi tố', en: 'Dossiers of referrals' } },
      async ({ payload }) => {
        const { caseId, asOf, orderedBy } = payload;
        await this.dossiers.ensure((await this.dossiers.freezeOf(caseId, parseCivilDate(asOf), orderedBy)).id);
      },
    );
  }
}
