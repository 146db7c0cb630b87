import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Actor } from '../../../platform/http/request-headers';
import { ListCollectionPlans } from '../use-cases/list-collection-plans.query';
import { SetCollectionPlan } from '../use-cases/set-collection-plan.use-case';
import { collectionPlansJson } from './collection-plan.presenter';
import { CollectionPlanOwnerPath, CollectionPlanPath, CollectionPlanRequest } from './collection-plan.request';

const PLANS = {
  type: 'object',
  required: ['plans'],
  properties: {
    plans: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          year: { type: 'integer' },
          amount: { type: 'integer', description: 'Whole đồng' },
          reference: { type: 'string' },
          recordedAt: { type: 'string', format: 'date-time' },
          recordedBy: { type: 'string' },
          replaced: { type: 'array', items: { type: 'object' }, description: 'Earlier entries, the latest first' },
        },
      },
    },
  },
};

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
  @ApiOkResponse({ description: 'Of each year the entry that holds, and those that it replaced', schema: PLANS })
  @ApiNotFoundResponse({ description: 'No such authority (application/problem+json)' })
  async list(@Param() { code }: CollectionPlanOwnerPath): Promise<object> {
    return collectionPlansJson(await this.listPlans.run(code));
  }

  @Put(':year')
  @ApiOperation({ summary: 'Enter the plan of a year; the same again changes nothing' })
  @ApiOkResponse({
    description: 'Whether anything was entered',
    schema: { type: 'object', properties: { entered: { type: 'boolean' } } },
  })
  @ApiNotFoundResponse({ description: 'No such authority (application/problem+json)' })
  async set(
    @Param() { code, year }: CollectionPlanPath,
    @Body() { amount, reference }: CollectionPlanRequest,
    @Actor() actor: string,
  ): Promise<object> {
    return this.setPlan.run({ authorityCode: code, year, amount, reference, actor });
  }
}
