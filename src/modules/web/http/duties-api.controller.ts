import { Controller, Get, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { parseCivilDate } from '../../../kernel/civil-date';
import { ListDuties } from '../use-cases/list-duties.query';
import { DutyPageAnswer } from './duties.answer';
import { dutiesJson } from './duties-api.presenter';
import { DutiesApiRequest, positionIn } from './duties-api.request';

const ROWS = 50;

/** The register of the office's own duties for other programs. */
@ApiTags('duties')
@Controller('api/v1/duties')
export class DutiesApiController {
  constructor(private readonly duties: ListDuties) {}

  @Get()
  @ApiOperation({
    summary:
      'What offices must do by a day that the law sets, and what they have missed: the answer of the page /duties',
    description: 'Those that have waited longest first; of what is done, the latest first.',
  })
  @ApiOkResponse({ description: 'One page, how many there are, and the counts of each officer', type: DutyPageAnswer })
  @ApiNotFoundResponse({ description: 'No such office (application/problem+json)' })
  async list(@Query() request: DutiesApiRequest): Promise<DutyPageAnswer> {
    const { authority, officer, kind, state = 'missed', asOf, cursor, limit = ROWS } = request;
    const listing = await this.duties.run({
      slice: { limit: limit + 1, ...(cursor === undefined ? {} : { after: positionIn(cursor) }) },
      ...(state === 'all' ? {} : { choice: state }),
      ...(authority === undefined ? {} : { authorityCode: authority }),
      ...(officer === undefined ? {} : { officer }),
      ...(kind === undefined ? {} : { kind }),
      ...(asOf === undefined ? {} : { asOf: parseCivilDate(asOf) }),
    });
    return dutiesJson(listing, { limit, isDone: state === 'done', nameOf: (each) => this.duties.namesOf(each) });
  }
}
