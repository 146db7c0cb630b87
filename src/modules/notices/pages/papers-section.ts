import { spoken, type Language } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import { CaseSection, EventWords, type CaseSectionView, type Ladder } from '../../cases/cases.api';
import { toldPapers } from '../domain/service-rules';
import { PAPER_SECTION_WORDS } from '../words';

/** On the page of a case: its letters and papers, each with its number, its day, whether it was served, and its PDF. */
@CaseSection({
  id: 'papers',
  title: PAPER_SECTION_WORDS.title,
  order: 60,
  template: 'pages/notices/case-section',
})
export class PapersSection implements CaseSectionView {
  constructor(private readonly words: EventWords) {}

  view({ events, caseId }: Ladder, language: Language): object | null {
    const papers = toldPapers(events).filter((each) => each.caseId === caseId);
    if (papers.length === 0) return null;
    const format = new Format(language);
    const rows = papers.toReversed().map(({ noticeId, documentId, number, kind, on, servedOn }) => ({
      number,
      href: noticeId === null ? `/api/v1/case-documents/${documentId}` : `/api/v1/notices/${noticeId}/document`,
      what: this.words.find(kind)?.happened[language] ?? kind,
      on: format.dated(on),
      served: format.datedOrNull(servedOn),
    }));
    return { t: spoken(PAPER_SECTION_WORDS, language), rows };
  }
}
