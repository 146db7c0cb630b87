import { fill } from '../../../kernel/language';
import type { EmployerFile } from '../domain/employer-file';
import type { Format } from './format';
import { ladderView, offeredSteps } from '../../cases/cases.api';
import type { PageContext } from './page-context';

/** The measures in an employer's file: what each answers on the day of the file. */
export function measuresView(context: PageContext, { ladder, steps, statement }: EmployerFile, format: Format): object {
  const { measures: t } = context.messages;
  const caseId = ladder?.caseId ?? null;
  return {
    intro: fill(t.intro, { day: format.date(statement.asOf) }),
    knownNow: context.query.has('knownAt') ? t.knownNow : null,
    caseHref: caseId === null ? null : `/cases/${caseId}`,
    caseLabel: caseId === null ? t.noCase : fill(t.caseLink, { id: caseId }),
    ladder: ladder ? ladderView(context, ladder, offeredSteps(steps, caseId)) : null,
  };
}
