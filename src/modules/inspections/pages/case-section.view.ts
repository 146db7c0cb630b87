import { spoken, type Language } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import { CaseSection, type CaseSectionView, type Ladder } from '../../cases/cases.api';
import { CHECK_SECTION_WORDS, CHECK_WORDS } from '../words';

/** Working sessions, checks and inspections on the page of a case, the latest first. */
@CaseSection({
  id: 'checks',
  title: CHECK_SECTION_WORDS.title,
  order: 30,
  template: 'pages/inspections/case-section',
})
export class ChecksSection implements CaseSectionView {
  view({ facts: { checks, sessions } }: Ladder, language: Language): object | null {
    if (checks.length + sessions.length === 0) return null;
    const t = spoken(CHECK_SECTION_WORDS, language);
    const format = new Format(language);
    const held = sessions.map(({ number, heldOn }) => ({
      kind: t.session,
      number,
      day: heldOn,
      on: format.dated(heldOn),
      announced: null,
      ended: null,
      isRunning: false,
      result: null,
      established: null,
    }));
    const made = checks.map(({ form, number, decidedOn, announcedOn, endedOn, outcome, established }) => ({
      kind: CHECK_WORDS.forms[form][language],
      number,
      day: decidedOn,
      on: format.dated(decidedOn),
      announced: format.datedOrNull(announcedOn),
      ended: format.datedOrNull(endedOn),
      isRunning: endedOn === null,
      result: outcome === null ? null : CHECK_WORDS.outcomes[outcome][language],
      established: outcome === null ? null : format.dong(established),
    }));
    return { t, rows: [...held, ...made].toSorted((a, b) => (a.day > b.day ? -1 : 1)) };
  }
}
