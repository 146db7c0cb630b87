import { invariant } from '../../../kernel/invariant';
import type { StepView } from '../../cases/cases.api';
import { checksOf, type Check } from '../domain/check';
import type { DecidedCheck } from '../domain/papers';

/** A check of the case that the step belongs to, by the event that decided it; undefined where there is none. */
export function findCheck({ events, caseId }: StepView, checkId: number): Check | undefined {
  return checksOf(events).find((check) => check.id === checkId && check.caseId === caseId);
}

/** The same where the reasons have shown that it is there. */
export function getCheck(view: StepView, checkId: number): Check {
  const check = findCheck(view, checkId);
  invariant(check, 'a step passes only with its check in the case', { checkId });
  return check;
}

/** How the papers of a check refer to its decision. */
export function decidedOf({ form, number, on, team, scopeFrom, scopeTo }: Check): DecidedCheck {
  return { form, decisionNumber: number, decidedOn: on, team, scopeFrom, scopeTo };
}
