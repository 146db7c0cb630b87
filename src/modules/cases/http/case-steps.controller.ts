import { Body, Controller, Get, Headers, Param, Post, Query, Res, UploadedFile } from '@nestjs/common';
import {
  ApiExcludeEndpoint,
  ApiExtraModels,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { parseCivilDate, type CivilDate } from '../../../kernel/civil-date';
import { Actor, IdempotencyKey } from '../../../platform/http/request-headers';
import { MayTakeOneFile, type UploadedBytes } from '../../../platform/http/uploaded-file';
import { LARGEST_ATTACHMENT } from '../domain/attachment';
import { ladderJson } from '../documents/ladder.presenter';
import { AnswerMeasures } from '../use-cases/answer-measures.query';
import { AsOfQuery, CasePath, DryRunQuery, StepPath } from './case.request';
import { StepReviewResponse } from '../documents/step-review.answer';
import { TakeStep } from './take-step';
import { MeasuresAnswer } from '../documents/ladder.answer';

/** Enforcement over HTTP: what every measure answers, and every step of the catalogue. */
@ApiTags('measures')
@ApiExtraModels(StepReviewResponse)
@Controller('api/v1')
export class CaseStepsController {
  constructor(
    private readonly steps: TakeStep,
    private readonly answers: AnswerMeasures,
  ) {}

  @Get('cases/:id/measures')
  @ApiOperation({ summary: 'What every measure answers about a case: done, available, blocked with every reason' })
  @ApiOkResponse({ description: 'In the order of the work', type: MeasuresAnswer })
  @ApiNotFoundResponse({ description: 'No such case (application/problem+json)' })
  async ofCase(@Param() { id }: CasePath, @Query() { asOf }: AsOfQuery): Promise<MeasuresAnswer> {
    return ladderJson(await this.answers.ofCase(id, dayOf(asOf)));
  }

  @Get('employers/:code/measures')
  @ApiOperation({ summary: 'What every measure answers about an employer, with or without a case' })
  @ApiOkResponse({ description: 'In the order of the work', type: MeasuresAnswer })
  @ApiNotFoundResponse({ description: 'No such employer (application/problem+json)' })
  async ofEmployer(@Param('code') code: string, @Query() { asOf }: AsOfQuery): Promise<MeasuresAnswer> {
    return ladderJson(await this.answers.ofEmployer(code, dayOf(asOf)));
  }

  // Both are described step by step from the catalogue.
  @ApiExcludeEndpoint()
  @Post('cases/:id/steps/:name')
  @MayTakeOneFile(LARGEST_ATTACHMENT)
  async take(
    @Param() { id, name }: StepPath,
    @Query() { dryRun }: DryRunQuery,
    @Body() sent: unknown,
    @UploadedFile() file: UploadedBytes | undefined,
    @Actor() actor: string,
    @IdempotencyKey() key: string | undefined,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const asked = { caseId: id, name, actor, key, ifMatch };
    return dryRun === 'true'
      ? this.steps.review(response, asked, sent, file)
      : this.steps.take(response, asked, sent, file);
  }

  @ApiExcludeEndpoint()
  @Post('cases/:id/steps/:name/review')
  @MayTakeOneFile(LARGEST_ATTACHMENT)
  async review(
    @Param() { id, name }: StepPath,
    @Body() sent: unknown,
    @UploadedFile() file: UploadedBytes | undefined,
    @Actor() actor: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    return this.steps.review(response, { caseId: id, name, actor, key: undefined, ifMatch }, sent, file);
  }
}

function dayOf(asOf: string | undefined): CivilDate | undefined {
  return asOf === undefined ? undefined : parseCivilDate(asOf);
}
