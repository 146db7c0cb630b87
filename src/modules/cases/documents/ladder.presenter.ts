import type { CivilDate } from '../../../kernel/civil-date';
import { MEASURE_NAMES } from '../../../law/enforcement/measure';
import type { PolicyAnswer } from '../../../law/enforcement/policy';
import type { MeasuresAnswer } from './ladder.answer';

/** Whose measures, on which day, and what each answers. */
export interface LadderToTell {
  readonly day: CivilDate;
  readonly caseId: number | null;
  readonly employer: { readonly code: string };
  readonly answers: readonly PolicyAnswer[];
}

/** What every measure answers, as JSON: the one form of it, over HTTP and on the command line. */
export function ladderJson({ day, caseId, employer, answers }: LadderToTell): MeasuresAnswer {
  const named = answers.map((answer) => ({ ...answer, name: MEASURE_NAMES[answer.measure].vi }));
  return { employerCode: employer.code, caseId, asOf: day, measures: named };
}
