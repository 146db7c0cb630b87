import { Body, Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { parseCivilDate, type CivilDate } from '../../../kernel/civil-date';
import { checkedBody } from '../../../platform/http/checked-body';
import { valueOf } from '../../../platform/http/refusal';
import { Actor, IdempotencyKey, entityTag, versionRead } from '../../../platform/http/request-headers';
import { ladderJson } from '../documents/ladder.presenter';
import { AnswerMeasures } from '../use-cases/answer-measures.query';
import { StepCatalog } from '../use-cases/step-catalog';
import { MeasuresAnswer } from '../documents/ladder.answer';
import { stepJson } from './case.presenter';
import type { StepAnswer } from '../documents/step.answer';
import { AsOfQuery, CasePath, StepPath } from './case.request';

/** Enforcement over HTTP: what every measure answers, and every step of the catalogue. */
@ApiTags('measures')
@Controller('api/v1')
export class CaseStepsController {
  constructor(
    private readonly catalog: StepCatalog,
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

  // Described step by step from the catalogue.
  @ApiExcludeEndpoint()
  @Post('cases/:id/steps/:name')
  async take(
    @Param() { id, name }: StepPath,
    @Body() sent: unknown,
    @Actor() actor: string,
    @IdempotencyKey() key: string | undefined,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StepAnswer> {
    const step = this.catalog.get(name);
    const request = {
      ...{ caseId: id, actor },
      ...(key === undefined ? {} : { idempotencyKey: key }),
      ...(step.needsVersion || ifMatch !== undefined ? { expectedVersion: versionRead(ifMatch) } : {}),
    };
    const taken = valueOf(await step.run(request, checkedBody(step.request, sent ?? {})));
    response.setHeader('ETag', entityTag(taken.version));
    return stepJson(taken);
  }
}

function dayOf(asOf: string | undefined): CivilDate | undefined {
  return asOf === undefined ? undefined : parseCivilDate(asOf);
}
