import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { DocumentStore, sha256Of } from '../../../platform/documents/document-store';
import { HandlebarsTemplates } from '../../../platform/documents/handlebars-templates';
import { Outbox } from '../../../platform/outbox/outbox';
import { statementToJson, type Statement } from '../../arrears/arrears.api';
import { SYSTEM_ACTOR } from '../../cases/cases.api';
import { dossierError } from '../domain/dossier-errors';
import type { DossierContent, FrozenDossier, KeptDossier } from '../domain/dossier';
import { MAKE_DOSSIER_TOPIC } from '../domain/events';
import { presentDossier } from '../documents/dossier.presenter';
import { DossierRepository } from '../persistence/dossier.repository';
import { BuildDossier } from './build-dossier';
import { GatherDossier } from './gather-dossier.query';

/** The forms of a dossier: one document, or an archive of all its files. */
export type DossierForm = 'pdf' | 'zip';

/** A dossier in one of its two forms. */
export interface MadeDossier {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly fileName: string;
  /** How many papers of the file it holds. */
  readonly documents: number;
}

/**
 * Keeps the dossiers of cases. One is ordered as of a day: what it says is frozen then, and its files are made from that in the background;
 * killed half-way they are made again, with the same bytes. Ordered again with nothing recorded in between, it is the one that is there.
 */
@Injectable()
export class KeepDossiers {
  constructor(
    private readonly gather: GatherDossier,
    private readonly building: BuildDossier,
    private readonly dossiers: DossierRepository,
    private readonly store: DocumentStore,
    private readonly templates: HandlebarsTemplates,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Freezes the dossier of a day and orders its files. @param asOf absent: today @throws DomainError `case.not-found`, `parameter.unknown` */
  async order(caseId: number, asOf: CivilDate | undefined, orderedBy: string): Promise<KeptDossier> {
    const frozen = frozenOf(await this.gather.run(caseId, asOf));
    return this.unitOfWork.run(async () => {
      const dossier = await this.freeze(frozen, orderedBy);
      if (dossier.archiveSha256 === null) await this.outbox.add(MAKE_DOSSIER_TOPIC, { dossierId: dossier.id });
      return dossier;
    });
  }

  /** Makes the files of a dossier, where they have not been made. */
  async ensure(dossierId: number): Promise<void> {
    const dossier = await this.dossiers.get(dossierId);
    if (dossier.archiveSha256 === null) await this.make(dossier);
  }

  /** The PDF as of a day: the one that is kept, else made and kept now. @throws as `order` */
  async pdf(caseId: number, asOf?: CivilDate): Promise<MadeDossier> {
    return this.openNow(caseId, asOf, 'pdf');
  }

  /** The archive as of a day: the one that is kept, else made and kept now. @throws as `order` */
  async archive(caseId: number, asOf?: CivilDate): Promise<MadeDossier> {
    return this.openNow(caseId, asOf, 'zip');
  }

  private async openNow(caseId: number, asOf: CivilDate | undefined, form: DossierForm): Promise<MadeDossier> {
    const dossier = await this.freezeOf(caseId, asOf, SYSTEM_ACTOR);
    const made = dossier.archiveSha256 === null ? await this.make(dossier) : dossier;
    return this.opened(made, form);
  }

  /** Freezes the dossier of a day as it stands now; the one that says the same is found again. */
  async freezeOf(caseId: number, asOf: CivilDate | undefined, orderedBy: string): Promise<KeptDossier> {
    const frozen = frozenOf(await this.gather.run(caseId, asOf));
    return this.unitOfWork.run(() => this.freeze(frozen, orderedBy));
  }

  /** The dossiers of a case, the latest first. */
  async list(caseId: number): Promise<KeptDossier[]> {
    return this.dossiers.ofCase(caseId);
  }

  /** A file of a dossier that was ordered before. @throws DomainError `dossier.not-found`, `dossier.not-made` */
  async open(caseId: number, dossierId: number, form: DossierForm): Promise<MadeDossier> {
    const dossier = await this.dossiers.get(dossierId);
    if (dossier.caseId !== caseId) throw dossierError('dossier.not-found', { dossierId });
    return this.opened(dossier, form);
  }

  private async opened(dossier: KeptDossier, form: DossierForm): Promise<MadeDossier> {
    const { id, caseId, asOf, documents, pdfSha256, archiveSha256 } = dossier;
    const sha256 = form === 'pdf' ? pdfSha256 : archiveSha256;
    if (sha256 === null) throw dossierError('dossier.not-made', { dossierId: id });
    return { bytes: await this.store.get(sha256), sha256, fileName: `ho-so-${caseId}-${asOf}.${form}`, documents };
  }

  private async freeze(frozen: FrozenDossier, orderedBy: string): Promise<KeptDossier> {
    const snapshot = JSON.stringify(frozen);
    return this.dossiers.keep({
      caseId: frozen.caseId,
      asOf: frozen.asOf,
      orderedBy,
      orderedAt: this.clock.now(),
      snapshot,
      snapshotSha256: sha256Of(Buffer.from(snapshot)),
      documents: frozen.files.length,
    });
  }

  private async make(dossier: KeptDossier): Promise<KeptDossier> {
    const { pdf, archive } = await this.building.run(JSON.parse(dossier.snapshot) as FrozenDossier);
    const made = {
      pdfSha256: await this.store.put(pdf),
      archiveSha256: await this.store.put(archive),
      templateSha256: this.templates.hashOf('dossier/dossier'),
    };
    await this.unitOfWork.run(() => this.dossiers.made(dossier.id, made));
    return this.dossiers.get(dossier.id);
  }
}

function frozenOf(content: DossierContent): FrozenDossier {
  const { caseId, asOf, employer, files, statement } = content;
  return {
    caseId,
    asOf,
    employerCode: employer.code,
    files,
    view: presentDossier(content),
    statement: figuresOf(statement),
  };
}

/** The statement as JSON, without the moment at which it was asked for: the same day gives the same file. */
function figuresOf(statement: Statement): unknown {
  const { knownAt: _, ...figures } = JSON.parse(statementToJson(statement)) as { readonly knownAt: unknown };
  return figures;
}
