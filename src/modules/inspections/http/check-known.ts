import type { StepContext, StepDefinition } from '../../cases/cases.api';
import { OWN_FORMS } from './check-decision.request';
import { checksOf } from '../domain/check';
import { spokenFor } from '../domain/spoken-for';

type Known = NonNullable<StepDefinition['known']>;

/** Who last spoke for the employer. */
export const knownSpeaker: Known = ({ events }: StepContext) => ({ forEmployer: spokenFor(events) });

/** The form of check that the day allows, where it allows one. */
export const knownForm: Known = ({ answers }: StepContext) => ({
  form: answers.find(({ measure, state }) => state === 'available' && OWN_FORMS.some((form) => form === measure))
    ?.measure,
});

/** Who decided the check that is to be concluded, where there is only one. */
export const knownDecider: Known = ({ events }: StepContext) => {
  const [only, ...others] = checksOf(events).filter(({ concluded }) => concluded === null);
  return { signedBy: others.length === 0 ? only?.decidedBy : null };
};
