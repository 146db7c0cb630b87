import { onDay } from '../../../law/enforcement/found-words';
import type { CaseStepRules, StepContext, StepOption } from '../../cases/cases.api';
import { checksOf, lastDayOf, type Check } from '../domain/check';
import { spokenFor } from '../domain/spoken-for';
import { CHECK_WORDS } from '../words';

type Rules = CaseStepRules<object, object>;
type Options = NonNullable<Rules['options']>;
type Known = NonNullable<Rules['known']>;

/** Offers the checks of the case of which a step may be taken; without one its form is not shown. */
export function checksWhere(fits: (check: Check) => boolean): Options {
  return ({ log, caseId }: StepContext) => {
    const checks = checksOf(log).filter((check) => check.caseId === caseId && check.concluded === null && fits(check));
    return checks.length === 0 ? null : { checkId: checks.map(optionOf) };
  };
}

function optionOf(check: Check): StepOption {
  const last = lastDayOf(check);
  const until = last === null ? '' : `, thời hạn đến ${onDay(last)}`;
  return { value: check.id, label: `${check.number} ${onDay(check.on)}${until}` };
}

/** Who last spoke for the employer. */
export const knownSpeaker: Known = ({ log }) => ({ forEmployer: spokenFor(log) });

/** The form of check that the day allows, where it allows one. */
export const knownForm: Known = ({ answers }) => ({
  form: answers.find(({ measure, state }) => state === 'available' && measure in CHECK_WORDS.ownForms)?.measure,
});

/** Who decided the check that is to be concluded, where there is only one. */
export const knownDecider: Known = ({ log }) => {
  const [only, ...others] = checksOf(log).filter(({ concluded }) => concluded === null);
  return { signedBy: others.length === 0 ? only?.decidedBy : null };
};
