import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { ListEmployers } from '../use-cases/list-employers.query';
import { EmployerPageAnswer } from './employer-list.answer';
import { EmployerListApiRequest } from './employer-list.request';
import { employersJson, readCursor } from './employer-list.presenter';

const ROWS = 50;

/** Employers in arrears for other programs. */
@ApiTags('employers')
@Controller('api/v1/employers')
export class EmployerListController {
  constructor(
    private readonly employers: ListEmployers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Employers in arrears on a day, with the sums of the whole list',
    description:
      'Pages follow one another by `cursor`; keep the other parameters the same. Days before the last facts of an employer are not in its figures: ask for its statement.',
  })
  @ApiOkResponse({ description: 'One page; amounts in whole đồng', type: EmployerPageAnswer })
  async list(@Query() request: EmployerListApiRequest): Promise<EmployerPageAnswer> {
    const cursor = request.cursor === undefined ? undefined : readCursor(request.cursor);
    const sort = cursor?.sort ?? request.sort ?? 'arrears';
    const day = cursor?.day ?? request.asOf ?? this.clock.today();
    const { limit = ROWS } = request;
    const listing = await this.employers.run({ ...request, sort, day, limit, after: cursor?.after });
    return employersJson(listing, sort);
  }
}
