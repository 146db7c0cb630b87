import { Controller, Get, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toJsonInteger } from '../../../kernel/money';
import { ListOpenSteps, type OpenSteps } from '../use-cases/list-open-steps.query';
import { OpenStepsAnswer } from './open-steps.answer';
import { NumberPath } from '../../../platform/pages/number-path.request';

/** Which steps a case takes, for other programs. */
@ApiTags('cases')
@Controller('api/v1/cases')
export class OpenStepsController {
  constructor(private readonly steps: ListOpenSteps) {}

  @Get(':id/steps')
  @ApiOperation({
    summary: 'The steps that a case takes, and what they may refer to',
    description:
      'What the page of the case offers as forms. Of a closed case only those that end or record what was begun before; others are refused with `case.closed`.',
  })
  @ApiOkResponse({ description: 'As of today, in the order of the work', type: OpenStepsAnswer })
  @ApiNotFoundResponse({ description: 'No such case (application/problem+json)' })
  async list(@Param() { id }: NumberPath): Promise<OpenStepsAnswer> {
    return openStepsJson(await this.steps.run(id));
  }
}

function openStepsJson({ day, viewed, laterCaseId, steps }: OpenSteps): OpenStepsAnswer {
  return {
    caseId: viewed.id,
    version: viewed.version,
    asOf: day,
    closedOn: viewed.state.closing?.on ?? null,
    laterCaseId,
    steps: steps.map(({ step: { name, title, group, measure, needsVersion }, offers, known }) => ({
      name,
      title,
      group,
      measure,
      needsVersion,
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
