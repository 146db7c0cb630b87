import { toJsonInteger } from '../../../kernel/money';
import type { OpenSteps } from '../use-cases/list-open-steps.query';
import type { OpenStepsAnswer } from './open-steps.answer';

/** The steps that a case takes as JSON. */
export function openStepsJson({ day, viewed, laterCaseId, steps }: OpenSteps): OpenStepsAnswer {
  return {
    ...{ caseId: viewed.id, version: viewed.version, asOf: day },
    ...{ closedOn: viewed.state.closing?.on ?? null, laterCaseId },
    steps: steps.map(({ step: { name, title, group, measure, needsVersion }, offers, known }) => ({
      ...{ name, title, group, measure, needsVersion },
      href: `/api/v1/cases/${viewed.id}/steps/${name}`,
      choices: offers,
      known: inJson(known),
    })),
  };
}

/** As the body of the step takes it: amounts as integers. */
function inJson(known: unknown): unknown {
  return JSON.parse(
    JSON.stringify(known, (_key, value: unknown) => (typeof value === 'bigint' ? toJsonInteger(value) : value)),
  ) as unknown;
}
