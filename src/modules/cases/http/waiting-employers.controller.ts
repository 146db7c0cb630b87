import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Actor } from '../../../platform/http/request-headers';
import { AssignEmployerOffice } from '../use-cases/assign-employer-office.use-case';
import { ListWaitingEmployers } from '../use-cases/list-waiting-employers.query';
import { waitingJson } from '../documents/waiting.presenter';
import {
  AssignmentAnswer,
  AssignmentRequest,
  WaitingEmployerAnswer,
  WaitingEmployersQuery,
} from './waiting-employers.request';

/** Employers of offices that have ended without a single successor. */
@ApiTags('authorities')
@Controller('api/v1/waiting-employers')
export class WaitingEmployersController {
  constructor(
    private readonly waiting: ListWaitingEmployers,
    private readonly assignment: AssignEmployerOffice,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Employers that wait to be assigned: their office ended without a successor, or was divided',
  })
  @ApiOkResponse({ type: [WaitingEmployerAnswer] })
  @ApiNotFoundResponse({ description: 'No such authority (application/problem+json)' })
  async list(@Query() { authority }: WaitingEmployersQuery): Promise<WaitingEmployerAnswer[]> {
    return (await this.waiting.run(authority)).map(waitingJson);
  }

  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Assign a waiting employer to an office; the same again changes nothing' })
  @ApiOkResponse({ type: AssignmentAnswer })
  @ApiNotFoundResponse({ description: 'No such employer or authority (application/problem+json)' })
  @ApiConflictResponse({ description: 'It does not wait (application/problem+json)' })
  @ApiUnprocessableEntityResponse({ description: 'Not a successor, or a wrong day (application/problem+json)' })
  async assign(@Body() request: AssignmentRequest, @Actor() actor: string): Promise<AssignmentAnswer> {
    return this.assignment.run({ ...request, actor });
  }
}
