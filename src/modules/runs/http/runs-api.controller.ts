import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Language } from '../../../kernel/language';
import { AnswerLanguage } from '../../../platform/http/answer-language';
import { Actor } from '../../../platform/http/request-headers';
import { RunPath } from './run-path.request';
import { ViewRuns } from '../use-cases/view-runs.query';
import { RequestRun } from '../use-cases/request-run.use-case';
import { runAnswer } from './runs.presenter';
import { RunAnswer, RunRequest, wantedOf } from './runs.request';

/** Large work over HTTP: asked for, looked at. */
@ApiTags('runs')
@Controller('api/v1/runs')
export class RunsApiController {
  constructor(
    private readonly runs: ViewRuns,
    private readonly request: RequestRun,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({
    summary:
      'Ask for the cycle of today, a monthly report or the trial of a parameter (nothing is entered); asked again before it has begun, it is the same run',
  })
  @ApiAcceptedResponse({ type: RunAnswer })
  async ask(
    @Body() request: RunRequest,
    @Actor() actor: string,
    @AnswerLanguage() language: Language,
  ): Promise<RunAnswer> {
    return runAnswer(await this.request.run(wantedOf(request), actor), language);
  }

  @Get()
  @ApiOperation({ summary: 'The latest runs, the newest first' })
  @ApiOkResponse({ type: [RunAnswer] })
  async list(@AnswerLanguage() language: Language): Promise<RunAnswer[]> {
    return (await this.runs.latest(100)).map((run) => runAnswer(run, language));
  }

  @Get(':id')
  @ApiOperation({ summary: 'A run: how far it is, and what came of it' })
  @ApiOkResponse({ type: RunAnswer })
  @ApiNotFoundResponse({ description: 'No such run (application/problem+json)' })
  async one(@Param() { id }: RunPath, @AnswerLanguage() language: Language): Promise<RunAnswer> {
    return runAnswer(await this.runs.one(id), language);
  }
}
