import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import type { DescribedPaths } from '../../../platform/http/api-description';
import { StepAnswer } from '../documents/step.answer';
import { StepReviewResponse } from '../documents/step-review.answer';
import { STEP_ALIASES } from '../domain/step-aliases';
import { STEP_GROUPS } from '../domain/step-groups';
import type { StepDefinition } from '../use-cases/step-catalog';

type Paths = OpenAPIObject['paths'];

const header = (name: string, required: boolean, description: string): object => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});
const problem = (description: string): object => ({ description });

/** The routes of the steps in cases, described from the catalogue that they are served from. */
export function stepDescriptions(steps: readonly StepDefinition[]): DescribedPaths {
  return { paths: stepPaths(steps), models: [StepAnswer, ...steps.map(({ request }) => request)] };
}

function stepPaths(steps: readonly StepDefinition[]): Paths {
  const entries = steps.map((step) => [`/api/v1/cases/{id}/steps/${step.name}`, { post: operationOf(step) }] as const);
  const reviews = steps.map(
    (step) => [`/api/v1/cases/{id}/steps/${step.name}/review`, { post: reviewOf(step) }] as const,
  );
  return { ...Object.fromEntries([...entries, ...reviews]), ...aliasPaths(steps) } as Paths;
}

/** Addresses of before every act was a step: they stay for this version. */
function aliasPaths(steps: readonly StepDefinition[]): object {
  const described = Object.entries(STEP_ALIASES).flatMap(([alias, name]) => {
    const step = steps.find((each) => each.name === name);
    return step ? [[`/api/v1/cases/{id}/${alias}`, { post: aliasOf(step) }] as const] : [];
  });
  const end = steps.find(({ name }) => name === 'end-pause');
  const pause = { name: 'eventId', in: 'path', required: true, schema: { type: 'integer' } };
  const ended = end && aliasOf(end, [pause]);
  return {
    ...Object.fromEntries(described),
    ...(ended ? { '/api/v1/cases/{id}/pauses/{eventId}/end': { post: ended } } : {}),
  };
}

/** What the step would do, without doing it. */
function reviewOf(step: StepDefinition): object {
  const { parameters, responses, requestBody, tags } = operationOf(step);
  const { 201: _, ...others } = responses;
  return {
    operationId: `review-${step.name}`,
    tags,
    requestBody,
    summary: `Review: ${step.title.en}`,
    description:
      'What the step would write, its papers as drafts, the deadlines and measures that change. Nothing is kept.',
    parameters: parameters.filter((each) => !('name' in each && each.name === 'Idempotency-Key')),
    responses: {
      200: {
        description: 'What would follow',
        content: { 'application/json': { schema: { $ref: getSchemaPath(StepReviewResponse) } } },
      },
      ...others,
    },
  };
}

function aliasOf(step: StepDefinition, more: readonly object[] = []): object {
  const { parameters, responses, ...operation } = operationOf(step);
  return {
    ...operation,
    operationId: `alias-${step.name}`,
    deprecated: true,
    description: `Use \`/api/v1/cases/{id}/steps/${step.name}\`.`,
    parameters: [...parameters, ...more],
    responses,
  };
}

function operationOf({ name, title, group, measure, needsVersion, request, alsoWhenClosed }: StepDefinition) {
  const policy = measure === null ? '' : ` The policy of the measure \`${measure}\` must let it pass.`;
  return {
    operationId: `step-${name}`,
    tags: [`steps: ${STEP_GROUPS.includes(group) ? group : 'file'}`],
    summary: title.en,
    description: `${title.vi}.${policy}${alsoWhenClosed ? ' Taken in a closed case too.' : ''}`,
    parameters: [
      { name: 'id', in: 'path', required: true, description: 'Number of the case', schema: { type: 'integer' } },
      header('X-Actor', true, 'Who acts, percent-encoded where not ASCII. Stands in until there is a log-in'),
      header('Idempotency-Key', false, '8 to 100 visible characters; the same request again gives the same answer'),
      header('If-Match', needsVersion, 'The ETag of the case as it was read: "7"'),
    ],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${request.name}` } } },
    },
    responses: {
      201: {
        description: 'Done: event, case and the new version, which is also the ETag',
        content: { 'application/json': { schema: { $ref: getSchemaPath(StepAnswer) } } },
      },
      400: problem('A field or header is not as it must be: `errors`'),
      404: problem('No such case'),
      409: problem(
        'Refused: `reasons` holds all of them, each with article, what was found and the day on which it opens',
      ),
      412: problem('The case has changed since it was read'),
      ...(needsVersion ? { 428: problem('If-Match is missing') } : {}),
    },
  };
}
