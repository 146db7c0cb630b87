import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor } from '../../../platform/http/request-headers';
import { ListCollectionPlans } from '../use-cases/list-collection-plans.query';
import { SetCollectionPlan } from '../use-cases/set-collection-plan.use-case';
import { CollectionPlansAnswer, PlanSetAnswer } from './collection-plan.answer';
import { collectionPlansJson } from './collection-plan.presenter';
import { CollectionPlanOwnerPath, CollectionPlanPath, CollectionPlanRequest } from './collection-plan.request';

/** What authorities are to collect in a year, against which reports hold what was collected. */
@ApiTags('reports')
@Controller('api/v1/authorities/:code/collection-plans')
export class CollectionPlanController {
  constructor(
    private readonly listPlans: ListCollectionPlans,
    private readonly setPlan: SetCollectionPlan,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The plans of an authority, by year' })
  @ApiOkResponse({
    description: 'Of each year the entry that holds, and those that it replaced',
    type: CollectionPlansAnswer,
  })
  @ApiNotFoundResponse({ description: 'No such authority (application/problem+json)' })
  async list(@Param() { code }: CollectionPlanOwnerPath): Promise<CollectionPlansAnswer> {
    return collectionPlansJson(await this.listPlans.run(code));
  }

  @Put(':year')
  @ApiOperation({ summary: 'Enter the plan of a year; the same again changes nothing' })
  @ApiOkResponse({ description: 'Whether anything was entered', type: PlanSetAnswer })
  @ApiNotFoundResponse({ description: 'No such authority (application/problem+json)' })
  async set(
    @Param() { code, year }: CollectionPlanPath,
    @Body() { amount, reference }: CollectionPlanRequest,
    @Actor() actor: string,
  ): Promise<PlanSetAnswer> {
    return this.setPlan.run({ authorityCode: code, year, amount, reference, actor });
  }
}
