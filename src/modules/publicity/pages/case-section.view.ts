import { spoken, type Language } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import { CaseSection, type CaseSectionView, type Ladder } from '../../cases/cases.api';
import { PUBLICITY_SECTION_WORDS } from '../words';

/** On the page of a case: when the employer was named publicly, and when it was taken off. */
@CaseSection({
  id: 'publicity',
  title: PUBLICITY_SECTION_WORDS.title,
  order: 50,
  template: 'pages/publicity/case-section',
})
export class PublicitySection implements CaseSectionView {
  view({ facts: { publications } }: Ladder, language: Language): object | null {
    if (publications.length === 0) return null;
    const format = new Format(language);
    const rows = publications.toReversed().map(({ publishedOn, retractedOn }) => ({
      on: format.dated(publishedOn),
      takenOff: format.datedOrNull(retractedOn),
    }));
    return { t: spoken(PUBLICITY_SECTION_WORDS, language), rows };
  }
}
