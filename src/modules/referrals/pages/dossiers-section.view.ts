import { spoken, type Language } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import { CaseSection, type CaseSectionView, type Ladder } from '../../cases/cases.api';
import { KeepDossiers } from '../use-cases/keep-dossiers';
import { DOSSIER_WORDS } from '../words';

/** More than these are fetched over the API. */
const MOST_SHOWN = 10;

/** The dossiers of a case: those that are kept, with their files or that these are being made, and the button that orders one. */
@CaseSection({
  id: 'dossiers',
  title: DOSSIER_WORDS.title,
  order: 70,
  template: 'pages/referrals/dossiers-section',
})
export class DossiersSection implements CaseSectionView {
  constructor(private readonly dossiers: KeepDossiers) {}

  async view({ caseId }: Ladder, language: Language): Promise<object | null> {
    if (caseId === null) return null;
    const format = new Format(language);
    const kept = (await this.dossiers.list(caseId)).slice(0, MOST_SHOWN);
    const t = spoken(DOSSIER_WORDS, language);
    return {
      t,
      action: `/cases/${caseId}/dossiers`,
      hasAny: kept.length > 0,
      rows: kept.map(({ id, asOf, orderedAt, documents, pdfSha256, archiveSha256 }) => ({
        asOf: format.dated(asOf),
        orderedAt: format.instant(orderedAt),
        documents: format.count(documents),
        files: pdfSha256 === null ? null : `/api/v1/cases/${caseId}/dossiers/${id}`,
        sha256: archiveSha256?.slice(0, 16) ?? null,
        waiting: t.waiting,
      })),
    };
  }
}
