import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { parseCivilDate } from '../../../kernel/civil-date';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { ListEmployers } from '../use-cases/list-employers.query';
import { EmployerPageAnswer } from './employers.answer';
import { EmployerListApiRequest } from './employer-list.request';
import { questionOf } from './employer-question';
import { employersJson, readCursor } from './employers-api.presenter';

const ROWS = 50;

/** Employers in arrears for other programs. */
@ApiTags('employers')
@Controller('api/v1/employers')
export class EmployersApiController {
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
    const asOf = request.asOf === undefined ? this.clock.today() : parseCivilDate(request.asOf);
    const listing = await this.employers.run({
      ...questionOf(request, sort),
      day: cursor?.day ?? asOf,
      limit: request.limit ?? ROWS,
      ...(cursor ? { after: cursor.after } : {}),
    });
    return employersJson(listing, sort);
  }
}
