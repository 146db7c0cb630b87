import { fill, type Language } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import { ARREARS_WORDS, allocationsView, chargesView } from '../../arrears/arrears.api';
import { CONTRIBUTION_WORDS, RecordedFactsQuery, factsView } from '../../contributions/contributions.api';
import { ladderView } from '../documents/ladder.view';
import type { EmployerFile } from '../domain/employer-file';
import { AnswerMeasures } from '../use-cases/answer-measures.query';
import { EmployerSection, type EmployerSectionView } from '../use-cases/employer-sections';
import { StepCatalog } from '../use-cases/step-catalog';
import { offeredSteps, offersOf } from '../use-cases/step-offer';
import { overviewView } from './employer-overview.view';
import { EMPLOYER_FILE_WORDS, EMPLOYER_MEASURE_WORDS } from './employer-words';

const { overview, charges, allocations, facts, measures } = EMPLOYER_FILE_WORDS;

@EmployerSection({
  id: 'overview',
  label: overview,
  order: 10,
  template: 'cases/employer-overview',
  words: EMPLOYER_FILE_WORDS,
})
export class OverviewSection implements EmployerSectionView {
  view(file: EmployerFile, language: Language): object {
    return overviewView(file, language);
  }
}

@EmployerSection({
  id: 'charges',
  label: charges,
  order: 20,
  template: 'cases/employer-charges',
  words: ARREARS_WORDS.charges,
})
export class ChargesSection implements EmployerSectionView {
  view({ statement }: EmployerFile, language: Language): object {
    return chargesView(statement, language);
  }
}

@EmployerSection({
  id: 'allocations',
  label: allocations,
  order: 30,
  template: 'cases/employer-allocations',
  words: ARREARS_WORDS.allocations,
})
export class AllocationsSection implements EmployerSectionView {
  view({ statement }: EmployerFile, language: Language): object {
    return allocationsView(statement, language);
  }
}

@EmployerSection({
  id: 'facts',
  label: facts,
  order: 40,
  template: 'cases/employer-facts',
  words: CONTRIBUTION_WORDS.facts,
})
export class FactsSection implements EmployerSectionView {
  constructor(private readonly recorded: RecordedFactsQuery) {}

  async view({ master, statement }: EmployerFile, language: Language): Promise<object> {
    return factsView(await this.recorded.of(master.id, statement.knownAt), language);
  }
}

/** What every measure answers on the day of the file, always by what is known now. */
@EmployerSection({
  id: 'measures',
  label: measures,
  order: 60,
  template: 'cases/employer-measures',
  words: EMPLOYER_MEASURE_WORDS,
})
export class MeasuresSection implements EmployerSectionView {
  constructor(
    private readonly measures: AnswerMeasures,
    private readonly catalog: StepCatalog,
  ) {}

  async view({ master, statement, isKnownEarlier }: EmployerFile, language: Language): Promise<object> {
    const t = EMPLOYER_MEASURE_WORDS;
    const ladder = await this.measures.ofEmployer(master.code, statement.asOf);
    const { caseId } = ladder;
    // Steps are taken in a case; without one there is nothing to take them in.
    const steps = caseId === null ? [] : this.catalog.list().filter((step) => offersOf(step, ladder) !== null);
    return {
      intro: fill(t.intro[language], { day: new Format(language).date(statement.asOf) }),
      knownNow: isKnownEarlier ? t.knownNow[language] : null,
      caseHref: caseId === null ? null : `/cases/${caseId}`,
      caseLabel: caseId === null ? t.noCase[language] : fill(t.caseLink[language], { id: caseId }),
      ladder: ladderView({ language }, ladder, offeredSteps(steps, caseId)),
    };
  }
}
