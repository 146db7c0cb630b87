import type { CivilDate } from '../../kernel/civil-date';
import { AnswerMeasures, ladderJson } from '../../modules/cases/cases.api';
import type { Work } from '../declaration';
import { ladderText } from '../ladder-text';
import { EXIT } from '../terminal';

/** What `why` takes. */
export interface WhyGiven {
  readonly employer: string;
  readonly asOf: CivilDate;
}

/** Says what every measure answers about an employer. */
export const tellWhy: Work<WhyGiven> = async ({ employer, asOf }, { terminal, open }) => {
  const app = await open('office');
  const ladder = await app.get(AnswerMeasures).ofEmployer(employer, asOf);
  await terminal.answer(ladderJson(ladder), () => ladderText(ladder, terminal.language));
  return EXIT.done;
};
