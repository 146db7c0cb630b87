import { Controller, Get, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ListOpenSteps } from '../use-cases/list-open-steps.query';
import { OpenStepsAnswer } from './open-steps.answer';
import { NumberPath } from '../../../platform/pages/number-path.request';
import { openStepsJson } from './open-steps.presenter';

/** Which steps a case takes, for other programs. */
@ApiTags('cases')
@Controller('api/v1/cases')
export class OpenStepsApiController {
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
