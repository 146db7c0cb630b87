import type { OpenSteps } from '../use-cases/list-open-steps.query';

/** The steps that a case takes as JSON. */
export function openStepsJson({ day, viewed, laterCaseId, steps }: OpenSteps): object {
  return {
    ...{ caseId: viewed.id, version: viewed.version, asOf: day },
    ...{ closedOn: viewed.state.closing?.on ?? null, laterCaseId },
    steps: steps.map(({ step: { name, title, group, measure, needsVersion }, offers }) => ({
      ...{ name, title, group, measure, needsVersion },
      href: `/api/v1/cases/${viewed.id}/steps/${name}`,
      choices: offers,
    })),
  };
}
