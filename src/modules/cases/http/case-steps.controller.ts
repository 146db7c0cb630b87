import { Body, Controller, Get, Headers, HttpStatus, Param, Post, Query, Res } from '@nestjs/common';
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
import { checkedBody } from '../../../platform/http/checked-body';
import { valueOf } from '../../../platform/http/refusal';
import { Actor, IdempotencyKey, entityTag, versionRead } from '../../../platform/http/request-headers';
import { ladderJson } from '../documents/ladder.presenter';
import { AnswerMeasures } from '../use-cases/answer-measures.query';
import type { StepRequest } from '../use-cases/case-steps';
import { ReviewStep } from '../use-cases/review-step.use-case';
import { StepCatalog } from '../use-cases/step-catalog';
import { LADDER_SCHEMA } from './case-schemas';
import { stepJson } from './case.presenter';
import { AsOfQuery, CasePath, DryRunQuery, StepPath } from './case.request';
import { StepReviewResponse, reviewJson } from './step-review.response';

/** Enforcement over HTTP: what every measure answers, and every step of the catalogue. */
@ApiTags('measures')
@ApiExtraModels(StepReviewResponse)
@Controller('api/v1')
export class CaseStepsController {
  constructor(
    private readonly catalog: StepCatalog,
    private readonly answers: AnswerMeasures,
    private readonly reviews: ReviewStep,
  ) {}

  @Get('cases/:id/measures')
  @ApiOperation({ summary: 'What every measure answers about a case: done, available, blocked with every reason' })
  @ApiOkResponse({ description: 'In the order of the work', schema: LADDER_SCHEMA })
  @ApiNotFoundResponse({ description: 'No such case (application/problem+json)' })
  async ofCase(@Param() { id }: CasePath, @Query() { asOf }: AsOfQuery): Promise<object> {
    return ladderJson(await this.answers.ofCase(id, dayOf(asOf)));
  }

  @Get('employers/:code/measures')
  @ApiOperation({ summary: 'What every measure answers about an employer, with or without a case' })
  @ApiOkResponse({ description: 'In the order of the work', schema: LADDER_SCHEMA })
  @ApiNotFoundResponse({ description: 'No such employer (application/problem+json)' })
  async ofEmployer(@Param('code') code: string, @Query() { asOf }: AsOfQuery): Promise<object> {
    return ladderJson(await this.answers.ofEmployer(code, dayOf(asOf)));
  }

  // Described step by step from the catalogue.
  @ApiExcludeEndpoint()
  @Post('cases/:id/steps/:name')
  async take(
    @Param() { id, name }: StepPath,
    @Query() { dryRun }: DryRunQuery,
    @Body() sent: unknown,
    @Actor() actor: string,
    @IdempotencyKey() key: string | undefined,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const step = this.catalog.get(name);
    const request = {
      ...{ caseId: id, actor },
      ...(key === undefined ? {} : { idempotencyKey: key }),
      ...(step.needsVersion || ifMatch !== undefined ? { expectedVersion: versionRead(ifMatch) } : {}),
    };
    const body = checkedBody(step.request, sent ?? {});
    if (dryRun === 'true') return this.review(response, request, name, body);
    const taken = valueOf(await step.run(request, body));
    response.setHeader('ETag', entityTag(taken.version));
    return stepJson(taken);
  }

  private async review(response: Response, request: StepRequest, name: string, body: object): Promise<object> {
    const review = valueOf(await this.reviews.run(request, name, body));
    response.status(HttpStatus.OK);
    return reviewJson(review);
  }
}

function dayOf(asOf: string | undefined): CivilDate | undefined {
  return asOf === undefined ? undefined : parseCivilDate(asOf);
}
