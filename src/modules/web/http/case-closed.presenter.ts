import type { CaseFile } from '../domain/case-file';
import { fill } from '../../../kernel/language';
import { Format } from './format';
import type { PageContext } from './page-context';

/** That a case is closed, since when, why and by whom, and what may still be done in it; null while it is open. */
export function closedView(
  context: PageContext,
  { viewed, steps, laterCaseId }: Pick<CaseFile, 'viewed' | 'steps' | 'laterCaseId'>,
): object | null {
  const { closing } = viewed.state;
  if (!closing) return null;
  const { caseClosed: t, caseWords } = context.messages;
  const { cause, reason, document, signedBy } = closing;
  return {
    t,
    heading: fill(t.heading, { day: new Format(context.language).date(closing.on) }),
    why: caseWords.closings[cause],
    reason,
    signed: signedBy === null ? null : fill(t.signedBy, { name: signedBy }),
    document: document === null ? null : fill(t.document, { document }),
    steps: steps.map(({ name, title }) => ({
      href: `/cases/${viewed.id}/steps/${name}`,
      label: title[context.language],
    })),
    hasSteps: steps.length > 0,
    laterHref: laterCaseId === null ? null : `/cases/${laterCaseId}`,
    laterLabel: laterCaseId === null ? null : fill(t.laterCase, { id: laterCaseId }),
  };
}
