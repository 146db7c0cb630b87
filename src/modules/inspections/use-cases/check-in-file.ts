import { invariant } from '../../../kernel/invariant';
import type { CaseLogEvents } from '../../cases/cases.api';
import { checksOf, type Check } from '../domain/check';
import type { DecidedCheck } from '../domain/papers';

/** A check of the employer, by the event that decided it; undefined where there is none. */
export function findCheck(log: CaseLogEvents, checkId: number): Check | undefined {
  return checksOf(log).find((check) => check.id === checkId);
}

/** The same where the reasons have shown that it is there. */
export function getCheck(log: CaseLogEvents, checkId: number): Check {
  const check = findCheck(log, checkId);
  invariant(check, 'a step passes only with its check in the case', { checkId });
  return check;
}

/** How the papers of a check refer to its decision. */
export function decidedOf({ form, number, on, team, scopeFrom, scopeTo }: Check): DecidedCheck {
  return { form, decisionNumber: number, decidedOn: on, team, scopeFrom, scopeTo };
}
